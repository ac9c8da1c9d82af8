import { availableParallelism } from 'node:os'

import type { Command } from 'commander'

import type { ResolvedConfig } from '../options/resolve-config.ts'
import { createLogger } from '../telemetry/logger.ts'
import { CommandFailure } from './command-failure.ts'
import { describeForbiddenNetwork } from './describe-forbidden-network.ts'
import { addSettingFlags, resolveCommandConfig } from './setting-flags.ts'
import type { Terminal } from './terminal.ts'

/** Adds `windhover serve`, which runs until it is told to end; it is what `windhover` does without a command. */
export function addServe(program: Command, terminal: Terminal): Command {
  const command = program
    .command('serve', { isDefault: true })
    .summary('run the server (what is done without a command)')
    .description('Runs the server until Ctrl+C. A flag wins over the environment, and that over the config file.')
    .action(async () => serve(await resolveCommandConfig(command, terminal)))
  return addSettingFlags(command)
}

async function serve(config: ResolvedConfig): Promise<void> {
  const forbidden = describeForbiddenNetwork()
  if (forbidden !== undefined) throw new CommandFailure(forbidden)
  const workers = config.workers === 'auto' ? availableParallelism() : config.workers
  // Only now, and only what is needed: `publish` and `listen` start faster without what a server is made of.
  if (workers === 1) {
    const { name = 'windhover', logLevel = 'info' } = config.options
    const { serveHere } = await import('./serve/serve-here.ts')
    await serveHere(config, { logger: createLogger({ name, level: logLevel }) })
    return
  }
  const { default: cluster } = await import('node:cluster')
  if (cluster.isWorker) {
    const { serveWorker } = await import('./serve/serve-worker.ts')
    await serveWorker(config)
  } else {
    const { servePrimary } = await import('./serve/serve-primary.ts')
    await servePrimary(config, workers)
  }
}
