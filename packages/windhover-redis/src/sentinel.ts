import { createClient } from '@redis/client'
import { WindhoverError } from 'windhover'
import { startLimit } from 'windhover/store'

import type { RedisSettings, RedisSourceOptions } from './redis-source.ts'

/** The sentinels to ask, and what to ask for. */
export interface SentinelOptions {
  /** The name that the sentinels know the master by. */
  readonly name: string
  /** `redis://host:26379`, one or more; tried in turn. */
  readonly sentinels: readonly string[]
  /** How to connect to the master once its address is known: user, password, TLS. */
  readonly client?: RedisSettings
}

/** A sentinel that takes longer is passed over. */
const limitMs = 1_000

/**
 * Returns a `client` for a store or a state behind Redis Sentinel. The sentinels are asked for the master before each
 * attempt to connect. The client for Sentinel of `@redis/client` would not do: it repeats a command whose connection
 * broke, which may have been stored.
 *
 * @example
 * createRedisStore({ hub: 'shop', client: findBySentinel({ name: 'mymaster', sentinels: ['redis://sentinel:26379'] }) })
 */
export function findBySentinel({
  name,
  sentinels,
  client = {},
}: SentinelOptions): NonNullable<RedisSourceOptions['client']> {
  let first = 0
  return async () => {
    for (let n = 0; n < sentinels.length; n += 1) {
      const index = (first + n) % sentinels.length
      const address = await askSentinel(sentinels[index]!, name).catch(() => undefined)
      if (address === undefined) continue
      // The next question goes to one that answers.
      first = index
      const socket = { ...client.socket, ...address } as NonNullable<RedisSettings['socket']>
      return { ...client, socket }
    }
    throw new WindhoverError('unavailable', `no sentinel knows where ${name} is`)
  }
}

async function askSentinel(url: string, name: string): Promise<{ host: string; port: number } | undefined> {
  const socket = { connectTimeout: limitMs, reconnectStrategy: false } as const
  const sentinel = createClient({ url, RESP: 2, disableOfflineQueue: true, socket })
  // The call is refused as well.
  sentinel.on('error', () => undefined)
  const endLimit = startLimit(limitMs, () => sentinel.destroy())
  try {
    await sentinel.connect()
    const answer = (await sentinel.sendCommand(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name])) as
      | [string, string]
      | null
    return answer === null ? undefined : { host: answer[0], port: Number(answer[1]) }
  } finally {
    endLimit()
    sentinel.destroy()
  }
}
