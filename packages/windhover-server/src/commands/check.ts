import { type Command, Option } from 'commander'

import type { CheckFlags } from './check/check-setup.ts'
import { addSettingFlags, resolveCommandConfig, resolveWithoutFile } from './setting-flags.ts'
import { defaultServerUrl } from './server-address.ts'
import type { Terminal } from './terminal.ts'

/** Adds `windhover check`, which looks at all that a server would need, or asks one whether it is ready. */
export function addCheck(program: Command, terminal: Terminal): Command {
  const command = program
    .command('check')
    .summary('check whether a server could run here, or whether one is ready')
    .description(
      'Checks what `serve` with the same settings would need, and changes nothing: the settings, the limits of the system, the store, keys, ' +
        'the certificate and the port. Prints a line for each, `ok`, `warn` or `fail`, and ends with 1 if one fails. With `--ready`, it asks a running server ' +
        'alone, as a health check does.',
    )
    .addOption(
      new Option('--ready', 'Ask a running server whether it is ready, and end with 0 if it is').conflicts('json'),
    )
    .option(
      '-u, --url <url>',
      `With --ready: its address (WINDHOVER_URL; default: that of the settings, ${defaultServerUrl})`,
    )
    .option('-j, --json', 'Print an object in JSON')
    .addHelpText('after', '\nExamples:\n  windhover check --config windhover.config.json\n  windhover check --ready')
    .action(async (flags: CheckFlags & { readonly ready?: boolean; readonly url?: string }) => {
      const readConfig = (): ReturnType<typeof resolveCommandConfig> => resolveCommandConfig(command, terminal)
      if (flags.ready === true) {
        const { checkReady } = await import('./check/check-ready.ts')
        // What is wrong with a file is no reason to think ill of a server that has read it when it was right.
        const config = await readConfig().catch(() => resolveWithoutFile(command, terminal))
        return await checkReady(flags.url, config, terminal)
      }
      const { checkSetup } = await import('./check/check-setup.ts')
      await checkSetup(flags, readConfig, terminal)
    })
  return addSettingFlags(command)
}
