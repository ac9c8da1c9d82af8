import type { Logger } from 'pino'

import type { ServerNode } from '../../nodes/server-node.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { closeOnSignals, type ShutdownProcess } from '../../shutdown/close-on-signals.ts'
import { makeServer } from '../make-server.ts'
import { closingTime } from './closing-time.ts'
import { explainServeFailure } from './explain-serve-failure.ts'

/** What a server of the command runs with. */
export interface ServePlace {
  readonly logger: Logger
  /** What it has of other processes. Default: there are none. */
  readonly node?: ServerNode
  /** Where its signals come from. Default: this process. */
  readonly signals?: ShutdownProcess
}

/**
 * Serves in this process until a signal.
 *
 * @returns the address that it listens on.
 */
export async function serveHere(config: ResolvedConfig, { logger, node, signals }: ServePlace): Promise<string> {
  const server = await makeServer({ ...config.options, logger }, node)
  const stopWatching = closeOnSignals({
    close: () => server.close(),
    logger,
    timeoutMs: closingTime(config.options),
    ...(signals === undefined ? {} : { process: signals }),
  })
  if (config.configFile !== undefined && node === undefined) logger.info(`config file ${config.configFile}`)
  try {
    return await server.listen()
  } catch (error) {
    stopWatching()
    await server.close().catch(() => {})
    throw explainServeFailure(error, config)
  }
}
