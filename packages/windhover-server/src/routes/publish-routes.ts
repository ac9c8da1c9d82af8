import type { Catalog, Hub } from 'windhover'
import type { Cluster } from 'windhover/adapter'

import type { Door } from '../access/door.ts'
import type { RejectedCounts } from '../metrics/rejected-counts.ts'
import type { BodyReader } from './parse-json.ts'

/** What the publishing routes need. */
export interface PublishRoutes {
  readonly hub: Hub
  readonly catalog: Catalog
  /** The channels that may be published to. */
  readonly channels: readonly string[] | 'any'
  /** How long a publish may wait for room in the log, in milliseconds. */
  readonly publishTimeoutMs: number
  /** How large a body may be. */
  readonly maxBodyBytes: number
  /** Says who may publish what; `undefined` if everybody may publish everything. */
  readonly door: Door | undefined
  /** Reads a body as it came. */
  readonly readBody: BodyReader
  /** Counts the readers of all nodes; `undefined` if there are no others. */
  readonly cluster?: Pick<Cluster, 'connected'> | undefined
  /** Is told of each publish that is refused. */
  readonly rejected: Pick<RejectedCounts, 'add' | 'note'>
}
