import { WindhoverError } from 'windhover'
import type { StoreBounds } from 'windhover/store'

import type { RedisSourceOptions } from './redis-source.ts'
import type { NeededRights } from './server-rights.ts'

/** Settings of a store in Redis. */
export interface RedisStoreOptions extends RedisSourceOptions {
  /** Names the store: nodes with the same name share it. */
  readonly hub: string
  /** What is kept; the same on every node. Default: 10,000 messages and 64 MiB of any age. */
  readonly history?: Partial<StoreBounds>
}

const hubPattern = /^[A-Za-z0-9._-]{1,64}$/

/**
 * Checks the name of a hub.
 *
 * @throws WindhoverError `invalid_option`.
 */
export function checkHubName(hub: string): void {
  // Braces would split the hash tag, and separate the keys.
  if (!hubPattern.test(hub)) throw new WindhoverError('invalid_option', 'hub: expected 1 to 64 of A-Z a-z 0-9 . _ -')
}

/**
 * Checks bounds, and fills in those that are missing.
 *
 * @throws WindhoverError `invalid_option`.
 */
export function toBounds(history: Partial<StoreBounds> = {}): StoreBounds {
  const bounds = { maxMessages: 10_000, maxBytes: 67_108_864, maxAgeMs: Infinity, ...history }
  for (const [name, bound] of Object.entries(bounds)) {
    if (bound === Infinity || (Number.isSafeInteger(bound) && bound >= 1)) continue
    throw new WindhoverError('invalid_option', `history.${name}: expected a whole number of 1 or more, or Infinity`)
  }
  return bounds
}

/** Returns the rights that a store needs. */
export function toStoreRights(hub: string): NeededRights {
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
  }
}
