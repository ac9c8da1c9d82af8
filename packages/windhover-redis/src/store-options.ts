import type { StoreBounds } from 'windhover/store'

import type { RedisSourceOptions } from './redis-source.ts'
import type { NeededRights } from './server-rights.ts'
import { storeKeys } from './store-keys.ts'

/** Settings of a store in Redis. */
export interface RedisStoreOptions extends RedisSourceOptions {
  /** Names the store: nodes with the same name share it. */
  readonly hub: string
  /** What is kept; the same on every node. Default: 10,000 messages and 64 MiB of any age. */
  readonly history?: Partial<StoreBounds>
  /**
   * Keeps the epoch when Redis was started again, as long as nothing that a node has seen is missing. Right only for one
   * server that loses nothing of what it answered: `appendonly yes` with `appendfsync always`. Another one is refused.
   * Default: false, so that each start of Redis is told as a gap.
   */
  readonly trustRestarts?: boolean
}

/** Returns the rights that a store needs. */
export function toStoreRights(hub: string): NeededRights {
  const { stream, state, idempotency } = storeKeys(hub)
  const spare = `wh:{${hub}}:-`
  const commands =
    '+info +eval +evalsha +time +exists +del +hget +hgetall +hkeys +hmget +hset +hdel +xadd +xinfo|stream +xrange +xread +xrevrange +xtrim'
  return {
    rule: `~wh:{${hub}}:* ${commands}`,
    trials: [
      ['INFO', 'server'],
      ['TIME'],
      ['EXISTS', spare],
      ['HMGET', spare, 'n'],
      ['HGET', spare, 'n'],
      ['HGETALL', spare],
      ['HKEYS', spare],
      ['HSET', spare, 'n', ''],
      ['HDEL', spare, 'n'],
      ['DEL', spare],
      ['XADD', spare, 'NOMKSTREAM', '*', 'n', ''],
      ['XINFO', 'STREAM', spare],
      ['XRANGE', spare, '-', '+', 'COUNT', '1'],
      ['XREVRANGE', spare, '+', '-', 'COUNT', '1'],
      ['XREAD', 'COUNT', '1', 'STREAMS', spare, '$'],
      ['XTRIM', spare, 'MAXLEN', '1'],
    ],
    keyTrials: [
      [stream, ['XREVRANGE', stream, '+', '-', 'COUNT', '1']],
      [state, ['HGET', state, 'n']],
      [idempotency, ['HGET', idempotency, 'n']],
    ],
  }
}
