import type { Command } from 'commander'
import { WindhoverError } from 'windhover'

import { ExposedServer } from '../access/exposed-server.ts'
import type { ResolvedConfig } from '../options/resolve-config.ts'
import { maxTimerMs } from '../options/setting-kinds.ts'
import { describeListenFailure } from '../listen/describe-listen-failure.ts'
import { closeOnSignals } from '../shutdown/close-on-signals.ts'
import { createLogger } from '../telemetry/logger.ts'
import { CommandFailure } from './command-failure.ts'
import { describeIssue } from './describe-issue.ts'
import { describeForbiddenNetwork } from './describe-forbidden-network.ts'
import { addSettingFlags, resolveCommandConfig } from './setting-flags.ts'
import type { Terminal } from './terminal.ts'

/** What a shutdown may take beyond the time before and over which it ends streams, in milliseconds. */
const closingMs = 4000

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
  const { name = 'windhover', logLevel = 'info', drainMs = 0, drainDelayMs = 0 } = config.options
  const logger = createLogger({ name, level: logLevel })
  // Only now: `publish` and `listen` start faster without what a server is made of.
  const { makeServer } = await import('./make-server.ts')
  const server = await makeServer({ ...config.options, logger })
  const stopWatching = closeOnSignals({
    close: () => server.close(),
    logger,
    timeoutMs: Math.min(drainDelayMs + drainMs + closingMs, maxTimerMs),
  })
  if (config.configFile !== undefined) logger.info(`config file ${config.configFile}`)
  try {
    await server.listen()
  } catch (error) {
    stopWatching()
    await server.close().catch(() => {})
    throw explainFailure(error, config)
  }
}

function explainFailure(error: unknown, config: ResolvedConfig): unknown {
  const { host = '', port = 0 } = config.options
  const names = { hostName: '--host', portName: '--port' }
  const sentence = describeListenFailure(error, { host, port, ...names, origins: config.origins })
  if (sentence !== undefined) return new CommandFailure(sentence)
  if (error instanceof ExposedServer) return new CommandFailure(error.message, [], 78)
  if (!(error instanceof WindhoverError)) return error
  const untold = error.issues.filter(({ message }) => !error.message.includes(message))
  return new CommandFailure(error.message, untold.map(describeIssue))
}
