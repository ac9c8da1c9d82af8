import { availableParallelism } from 'node:os'

import type { Command } from 'commander'

import { SourceTexts } from '../options/source-texts.ts'
import { Hangups } from '../shutdown/hangups.ts'
import { createLogger } from '../telemetry/logger.ts'
import { CommandFailure } from './command-failure.ts'
import { describeForbiddenNetwork } from './describe-forbidden-network.ts'
import type { ReadAgain } from './serve/reload-config.ts'
import { addSettingFlags, resolveCommandConfig } from './setting-flags.ts'
import type { Terminal } from './terminal.ts'

/** Adds `windhover serve`, which runs until it is told to end; it is what `windhover` does without a command. */
export function addServe(program: Command, terminal: Terminal): Command {
  const command = program
    .command('serve', { isDefault: true })
    .summary('run the server (what is done without a command)')
    .description('Runs the server until Ctrl+C. A flag wins over the environment, and that over the config file.')
    .action(async () => {
      // Before anything is read, so that none is missed.
      const hangups = new Hangups()
      try {
        await serve((texts) => resolveCommandConfig(command, terminal, texts), hangups)
      } catch (error) {
        hangups.close()
        throw error
      }
    })
  return addSettingFlags(command)
}

async function serve(readConfig: ReadAgain, hangups: Hangups): Promise<void> {
  if (await isWorker()) {
    const { serveWorker } = await import('./serve/serve-worker.ts')
    await serveWorker(readConfig)
    return
  }
  const texts = new SourceTexts()
  const config = await readConfig(texts)
  const forbidden = describeForbiddenNetwork()
  if (forbidden !== undefined) throw new CommandFailure(forbidden)
  const workers = config.workers === 'auto' ? availableParallelism() : config.workers
  const onHangup = (callback: () => void): void => hangups.listen(callback)
  // Only now, and only what is needed: `publish` and `listen` start faster without what a server is made of.
  if (workers === 1) {
    const { name = 'windhover', logLevel = 'info' } = config.options
    const { serveHere } = await import('./serve/serve-here.ts')
    await serveHere(config, { logger: createLogger({ name, level: logLevel }), readAgain: readConfig, onHangup })
    return
  }
  const { servePrimary } = await import('./serve/serve-primary.ts')
  await servePrimary(config, workers, { readAgain: readConfig, texts, onHangup })
}

/** Whether a primary process has started this one. Without a channel to it there is none, and nothing to load to find out. */
async function isWorker(): Promise<boolean> {
  if (process.send === undefined) return false
  const { default: cluster } = await import('node:cluster')
  return cluster.isWorker
}
