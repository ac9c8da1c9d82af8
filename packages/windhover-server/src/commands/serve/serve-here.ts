import type { Logger } from 'pino'

import type { AssembledServer } from '../../assemble-server.ts'
import type { ServerNode } from '../../nodes/server-node.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import type { SourceTexts } from '../../options/source-texts.ts'
import { JoinedCalls } from '../../reload/joined-calls.ts'
import { logRefusedReload, logReload } from '../../reload/log-reload.ts'
import type { ReloadOutcome } from '../../reload/reload-outcome.ts'
import { closeOnSignals, type ShutdownProcess } from '../../shutdown/close-on-signals.ts'
import { makeServer } from '../make-server.ts'
import { closingTime } from './closing-time.ts'
import { explainServeFailure } from './explain-serve-failure.ts'
import { prepareConfig, type ReadAgain } from './reload-config.ts'

/** What a server of the command runs with. */
export interface ServePlace {
  readonly logger: Logger
  readonly readAgain: ReadAgain
  /** Returns the texts of files that are known at that time. Default: they are read. */
  readonly texts?: () => SourceTexts | undefined
  /** Calls back for each SIGHUP. */
  readonly onHangup?: (callback: () => void) => void
  /** What it has of other processes. Default: there are none. */
  readonly node?: ServerNode
  /** Where its signals come from. Default: this process. */
  readonly signals?: ShutdownProcess
  /** Asks the process that all of them belong to for a reload. Default: there is this one alone. */
  readonly askForReload?: () => Promise<ReloadOutcome>
  /** Called with the server before it listens. */
  readonly onMade?: (server: AssembledServer) => void
}

/**
 * Serves in this process until a signal. Each SIGHUP has it read its configuration again.
 *
 * @returns the address that it listens on.
 */
export async function serveHere(config: ResolvedConfig, place: ServePlace): Promise<string> {
  const { logger, readAgain, node, signals, onHangup, onMade } = place
  const reloads = new JoinedCalls(() => reload())
  const { askForReload = () => reloads.call() } = place
  const server = await makeServer(
    { ...config.options, logger },
    {
      node,
      isOwnLog: true,
      askForReload,
      ...(place.texts === undefined ? {} : { texts: place.texts }),
    },
  )
  let isClosing = false
  const stopWatching = closeOnSignals({
    close() {
      isClosing = true
      return server.close()
    },
    logger,
    timeoutMs: closingTime(config.options),
    ...(signals === undefined ? {} : { process: signals }),
  })
  if (config.configFile !== undefined && node === undefined) logger.info(`config file ${config.configFile}`)
  onMade?.(server)
  try {
    const url = await server.listen()
    // Not sooner, so that what is reloaded is whole.
    onHangup?.(() => {
      if (isClosing) logger.info('SIGHUP received while closing, nothing is reloaded')
      else reloads.call().catch(() => {})
    })
    return url
  } catch (error) {
    stopWatching()
    await server.close().catch(() => {})
    throw explainServeFailure(error, config)
  }

  async function reload(): Promise<ReloadOutcome> {
    try {
      const { commit } = await prepareConfig(server, config, readAgain)
      const outcome = commit()
      logReload(outcome, logger)
      return outcome
    } catch (error) {
      logRefusedReload(error, logger)
      throw error
    }
  }
}
