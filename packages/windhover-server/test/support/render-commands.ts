import type { Command } from 'commander'

import { commandPath } from '../../src/commands/explain-usage.ts'
import { settingFlag } from '../../src/options/setting-names.ts'
import { settingNames } from '../../src/options/settings.ts'

/** Renders the usage, arguments and flags of a command as Markdown. Its settings are left to the page about them. */
export function renderCommand(program: Command, command: Command): string {
  const help = command.createHelp()
  const options = help.visibleOptions(command)
  const hasSettings = options.some(({ long }) => long === settingFlag('port'))
  const flags = settingNames.map(settingFlag)
  const opposites = flags.map((flag) => flag.replace('--', '--no-'))
  const settings = new Set<string>(hasSettings ? [...flags, ...opposites, '--config'] : [])
  const rows = [
    ...help.visibleArguments(command).map((argument) => [code(argument.name()), argument.description]),
    ...options
      .filter(({ long }) => !settings.has(long ?? ''))
      .map((option) => [code(option.flags), help.optionDescription(option)]),
  ]
  const table = [['Argument or flag', 'What it is'], ['---', '---'], ...rows]
  return [
    `\`${program.name()} ${commandPath(command)} ${command.usage()}\`\n`,
    `${command.description()}\n`,
    table
      .map(
        (cells) =>
          `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/(?<!`)<(?=[^`]*$)/g, '\\<')).join(' | ')} |`,
      )
      .join('\n'),
    ...(hasSettings ? ['\nAnd `--config` and a flag for each of the [settings](settings.md).'] : []),
  ]
    .join('\n')
    .concat('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
