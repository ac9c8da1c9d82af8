import { RedisClient, type RedisClientOptions } from '@redis/client'
import { WindhoverError } from 'windhover'

/** What a connection is for: calls that are answered at once, or reads that wait for news. */
export type RedisRole = 'append' | 'follow'

/**
 * The settings of one connection, as `createClient` of `@redis/client` takes them. Queues, repeats and time limits
 * are no settings: a command that a library repeats by itself could store a message twice.
 */
export type RedisSettings = Pick<
  RedisClientOptions,
  'url' | 'socket' | 'username' | 'password' | 'credentialsProvider' | 'database' | 'name'
>

/** Where Redis is: one of both. */
export interface RedisSourceOptions {
  /** `redis://host:6379/0` or `rediss://…`. Several are nodes of one Redis Cluster, tried in turn. */
  readonly url?: string | readonly string[]
  /**
   * Called before each attempt to connect, so that it can look where the server is now. For TLS with own
   * certificates, passwords that change, and Sentinel (`findBySentinel`).
   */
  readonly client?: (role: RedisRole) => RedisSettings | Promise<RedisSettings>
}

/** Finds the settings of the next attempt to connect. */
export type RedisSource = (role: RedisRole, attempt: number) => Promise<RedisSettings>

/**
 * Returns the source that options describe.
 *
 * @throws WindhoverError `invalid_option` unless there is exactly one, and its addresses can be read.
 */
export function toRedisSource({ url, client }: RedisSourceOptions): RedisSource {
  const urls = url === undefined ? [] : typeof url === 'string' ? [url] : url
  if (urls.length > 0 === (client !== undefined)) {
    throw new WindhoverError('invalid_option', 'url: expected an address of Redis, or `client` in its place')
  }
  if (client !== undefined) return async (role) => readUrl(await client(role))
  const settings = urls.map((each) => readUrl({ url: each }))
  return async (_, attempt) => settings[attempt % settings.length]!
}

type Socket = NonNullable<RedisSettings['socket']>

/** Takes the address apart, so that a node of a cluster can send a connection elsewhere with the same settings. */
function readUrl({ url, ...settings }: RedisSettings): RedisSettings {
  if (url === undefined) return settings
  let parsed: RedisSettings
  try {
    parsed = RedisClient.parseURL(url) as RedisSettings
  } catch (cause) {
    // The address may hold a password, so that the message does not repeat it.
    throw new WindhoverError('invalid_option', 'url: expected redis://host:port/database or rediss://…', { cause })
  }
  return { ...settings, ...parsed, socket: { ...settings.socket, ...parsed.socket } as Socket }
}
