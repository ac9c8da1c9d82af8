import type { Command, CommanderError } from 'commander'

import { describeUnknown } from '../options/usage-error.ts'

/**
 * Says what is wrong with a command line: names it, suggests the nearest, and lists what is allowed.
 *
 * @param error - what the parser of the command line threw for this command.
 */
export function explainUsage(program: Command, command: Command, error: CommanderError): string {
  const path = commandPath(command)
  const where = command === program ? '' : `${path}: `
  switch (error.code) {
    case 'commander.unknownOption': {
      const flag = /'(.*?)'/s.exec(error.message)?.[1] ?? ''
      const [name, value] = flag.split('=') as [string, string | undefined]
      const known = listFlags(command)
      if (value !== undefined && known.includes(name)) return `${where}${name}: takes no value, got "${value}"`
      return where + describeUnknown('flag', [name], known)
    }
    case 'commander.excessArguments': {
      const surplus = command.args.slice(command.registeredArguments.length)
      const [first = ''] = surplus
      if (program.args[0] !== path.split(' ')[0]) {
        if (!listCommands(program).includes(first)) return explainCommand(program, first)
        return `the command comes first: ${program.name()} ${first} ${program.args.filter((word) => word !== first).join(' ')}`
      }
      return `${where}unexpected ${surplus.map((word) => JSON.stringify(word)).join(', ')}; ${describeArguments(command)}`
    }
    case 'commander.unknownCommand':
      return where + describeUnknown('command', [command.args[0] ?? ''], listCommands(command))
    case 'commander.help':
      // A group of commands, of which none was named.
      if (command !== program) return `${where}name what to do: ${listCommands(command).join(', ')}`
      return explainCommand(program, program.args[1] ?? '')
    case 'commander.missingArgument':
      return `${where}${error.message.replace(/^error: /, '')}; usage: ${usageOf(program, command)}`
    default:
      return where + error.message.replace(/^error: /, '')
  }
}

function explainCommand(program: Command, name: string): string {
  return describeUnknown('command', [name], listCommands(program))
}

function listFlags(command: Command): string[] {
  const options = command.createHelp().visibleOptions(command)
  return options.flatMap((option) => option.long ?? option.short ?? [])
}

function listCommands(program: Command): string[] {
  const commands = program.createHelp().visibleCommands(program)
  return commands.map((command) => command.name())
}

function describeArguments(command: Command): string {
  const names = command.registeredArguments.map((argument) => argument.name())
  return names.length === 0 ? 'it takes no arguments, only flags' : `it takes ${names.join(' and ')}`
}

function usageOf(program: Command, command: Command): string {
  return `${program.name()} ${commandPath(command)} ${command.usage()}`
}

/** Returns the words that call a command after the name of the program, such as `keys create`. */
export function commandPath(command: Command): string {
  const { parent } = command
  return parent === null || parent.parent === null ? command.name() : `${commandPath(parent)} ${command.name()}`
}
