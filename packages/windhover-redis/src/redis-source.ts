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
   * Returns where the server is now. Called before each attempt to connect, and every two seconds meanwhile: a
   * connection to another address is then made again. For Sentinel (`findBySentinel`), TLS with own certificates, and
   * passwords that change.
   */
  readonly client?: (role: RedisRole) => RedisSettings | Promise<RedisSettings>
}

/** Finds the server. */
export interface RedisSource {
  /** Finds the settings of the next attempt to connect. */
  readonly find: (role: RedisRole, attempt: number) => Promise<RedisSettings>
  /** Whether the server may move while an earlier one still answers. */
  readonly isMoving: boolean
}

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
  if (client !== undefined) return { find: async (role) => readUrl(await client(role)), isMoving: true }
  const settings = urls.map((each) => readUrl({ url: each }))
  return { find: async (_, attempt) => settings[attempt % settings.length]!, isMoving: false }
}

/** Returns the address of settings, to tell one from another. */
export function toAddress({ socket }: RedisSettings): string {
  const { host = '', port = 6379, path = '' } = (socket ?? {}) as { host?: string; port?: number; path?: string }
  return `${host}:${port}${path}`
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
