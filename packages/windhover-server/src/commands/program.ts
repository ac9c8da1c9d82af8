import { Command, type CommanderError } from 'commander'

import { UsageError } from '../options/usage-error.ts'
import { packageVersion } from '../telemetry/package-version.ts'
import { redact } from '../telemetry/redact.ts'
import { addCheck } from './check.ts'
import { addChannels, addKick, addReaders, addReload, addRevoke, addStats } from './control.ts'
import { explainUsage } from './explain-usage.ts'
import { addKeys } from './keys.ts'
import { addListen } from './listen.ts'
import { addOpenApi } from './openapi.ts'
import { addPublish } from './publish.ts'
import { addServe } from './serve.ts'
import { addStore } from './store.ts'
import type { Terminal } from './terminal.ts'
import { addToken } from './token.ts'

/** Puts the commands of `windhover` together. A wrong command line is thrown as a {@link UsageError}, nothing exits. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('windhover')
    .description('Broadcasts typed events over Server-Sent Events, and documents them with OpenAPI.')
    .version(packageVersion(), '-V, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError(false)
    // A flag behind a command is the command's: `openapi --version 3.1` must not print the program's version, and succeed.
    .enablePositionalOptions()
    .addHelpText(
      'after',
      '\nWithout a command, the server runs: windhover --port 5055. Its flags: windhover serve --help' +
        '\nExit codes: 0 done, 1 failed, 2 wrong flags, arguments or settings, 78 open to others without rules',
    )
  const control = [addKick, addRevoke, addReaders, addChannels, addStats, addReload, addCheck]
  for (const add of [addServe, addPublish, addListen, addOpenApi, addKeys, addToken, addStore, ...control]) {
    const added = add(program, terminal)
    for (const command of [added, ...added.commands]) {
      command.helpOption('-h, --help', 'Print this help').exitOverride((error) => refuse(program, command, error))
    }
  }
  return program.exitOverride((error) => refuse(program, program, error))
}

function refuse(program: Command, command: Command, error: CommanderError): never {
  if (error.exitCode === 0) throw error
  // A credential may stand where it was not expected.
  throw new UsageError([redact(explainUsage(program, command, error))])
}
