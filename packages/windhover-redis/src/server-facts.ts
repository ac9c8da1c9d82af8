import type { RedisConnection } from './redis-connection.ts'

/** What a server says of itself, by name, for people: `version`, `role`, `maxmemory-policy` and others. */
export type ServerFacts = Readonly<Record<string, string>>

/** Settings that decide what a crash or a failover can lose. */
const settingNames = ['appendonly', 'appendfsync', 'min-replicas-to-write', 'min-replicas-max-lag']

/**
 * Asks a server about itself. Settings that this user may not see are `unknown`.
 *
 * @throws WindhoverError `unavailable` if it does not answer, or this user may not ask.
 */
export async function readServerFacts(connection: RedisConnection): Promise<ServerFacts> {
  const info = readInfo((await connection.call(['INFO'])) as string)
  const settings = await readSettings(connection)
  return {
    version: info['redis_version'] ?? 'unknown',
    // Valkey tells the version of Redis that it is like, and its own.
    ...(info['valkey_version'] === undefined ? {} : { 'valkey-version': info['valkey_version'] }),
    role: info['role'] ?? 'unknown',
    mode: info['redis_mode'] ?? 'unknown',
    replicas: info['connected_slaves'] ?? 'unknown',
    'maxmemory-policy': info['maxmemory_policy'] ?? 'unknown',
    ...settings,
  }
}

/** Reads the answer of INFO: a name and a value a line, and titles. */
function readInfo(text: string): Readonly<Record<string, string | undefined>> {
  const lines = text.split('\r\n').map((line) => line.split(':', 2) as [string, string?])
  return Object.fromEntries(lines.filter(([, value]) => value !== undefined))
}

async function readSettings(connection: RedisConnection): Promise<ServerFacts> {
  // Services that manage Redis often refuse CONFIG, which is no reason to do without them.
  const answer = await connection.call(['CONFIG', 'GET', ...settingNames]).catch(() => [])
  const found = answer as readonly string[]
  return Object.fromEntries(
    settingNames.map((name) => {
      const index = found.indexOf(name)
      return [name, index === -1 ? 'unknown' : found[index + 1]!]
    }),
  )
}
