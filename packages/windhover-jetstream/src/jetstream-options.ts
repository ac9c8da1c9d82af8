import type { NodeConnectionOptions } from '@nats-io/transport-node'
import { WindhoverError } from 'windhover'
import { checkHubName, type StoreBounds } from 'windhover/store'

import { splitCredentials } from './split-credentials.ts'

/** Settings of whatever lies in JetStream. */
export interface JetStreamOptions {
  /** `host:port` or `nats://user:password@host:port`, one or several of one cluster. A user alone is a token. */
  readonly servers: string | readonly string[]
  /** Names the store and the state: nodes with the same name share them. */
  readonly hub: string
  /** On how many servers of a cluster each stream is kept: 1, 3 or 5. Default: 1. */
  readonly replicas?: 1 | 3 | 5
  /** Further settings of the connection, such as `user`, `pass`, `token`, `authenticator` and `tls`. Default: none. */
  readonly connection?: Omit<NodeConnectionOptions, 'servers' | 'reconnect'>
}

/** Settings of a store in JetStream. */
export interface JetStreamStoreOptions extends JetStreamOptions {
  /** What is kept; the same on every node. Default: 10,000 messages and 64 MiB of any age. */
  readonly history?: Partial<StoreBounds>
  /**
   * Whether a server that starts again is trusted to have kept everything. It takes effect with one replica, and
   * is right only for a server with `sync_interval: always`. Default: false, so that each start begins an epoch.
   */
  readonly trustRestarts?: boolean
}

/**
 * Refuses a wrong name, number of replicas or list of servers.
 *
 * @throws WindhoverError `invalid_option`.
 */
export function checkOptions({ servers, hub, replicas = 1 }: JetStreamOptions): void {
  if (servers.length === 0) throw new WindhoverError('invalid_option', 'servers: expected at least one')
  splitCredentials([servers].flat())
  checkHubName(hub)
  if (![1, 3, 5].includes(replicas)) throw new WindhoverError('invalid_option', 'replicas: expected 1, 3 or 5')
}

/** Returns the name of a hub as a part of subjects and of names of streams, in which a dot means something. */
export function toToken(hub: string): string {
  // No name of a hub has a `=`, so that two names never become one.
  return hub.replaceAll('.', '=')
}
