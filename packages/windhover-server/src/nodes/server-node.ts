import type { State, Store } from 'windhover/store'

import type { NodeMetrics } from './node-metrics.ts'

/** What a server has of the others that it is one hub with. */
export interface ServerNode {
  /** Its name among them. */
  readonly name: string
  readonly state: State
  /** Whether another one with the same options has found its documents valid. */
  readonly hasValidDocuments: boolean
  /** Where messages are kept, if another process owns that and has told of it. Default: what the options say. */
  readonly store?: Store | undefined
  /** The metrics of all processes that are this server. Default: it is one process. */
  readonly metrics?: NodeMetrics | undefined
}
