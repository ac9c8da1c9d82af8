import type { AnyHub } from 'windhover'

import type { ServerOptions } from './server-options.ts'

/** The options of a server that are about the process, the log or the listening socket, which a host app has of its own. */
export type ServerOnlyOption =
  | 'name'
  | 'host'
  | 'port'
  | 'socketMode'
  | 'tls'
  | 'metricsPort'
  | 'logLevel'
  | 'logger'
  | 'trustProxy'
  | 'requestTimeoutMs'
  | 'maxConnections'
  | 'drainDelayMs'

/** What a broadcast is made with, whoever serves it: the options of a server but for those about the server itself. */
export interface BroadcastOptions extends Omit<ServerOptions, ServerOnlyOption> {
  /**
   * The hub behind the streams, of whatever events: with one of your own, what you publish is typed by your catalog. It is closed with
   * the app. Default: one that is made of the options.
   */
  hub?: AnyHub
}
