import { WindhoverError } from 'windhover'

import type { ServerFacts } from './server-facts.ts'

/**
 * Refuses a server in which no store can live.
 *
 * @throws WindhoverError `invalid_option` with what to do.
 */
export function checkServerFacts(facts: ServerFacts): void {
  const version = facts['version']!
  if (Number.parseInt(version, 10) < 7) {
    throw new WindhoverError(
      'invalid_option',
      `Redis is ${version}: update it to 7.0 or newer, or use Valkey 7.2 or newer`,
    )
  }
  const policy = facts['maxmemory-policy']!
  if (!policy.startsWith('allkeys-')) return
  const reason = 'it deletes whole histories when memory runs out'
  const remedy = 'set it to noeviction, and give Redis memory for the history'
  throw new WindhoverError('invalid_option', `maxmemory-policy of Redis is ${policy}, and ${reason}: ${remedy}`)
}

/**
 * Refuses a server whose restarts cannot be trusted, as far as its settings are known.
 *
 * @throws WindhoverError `invalid_option` with what to do.
 */
export function checkTrust(facts: ServerFacts): void {
  const needed = { appendonly: 'yes', appendfsync: 'always' }
  const wrong = Object.entries(needed).find(([name, value]) => ![value, 'unknown'].includes(facts[name]!))
  if (wrong === undefined) return
  const [name, value] = wrong
  const reason = `${name} of Redis is ${facts[name]}, with which a restart may lose what was answered`
  throw new WindhoverError('invalid_option', `trustRestarts: ${reason}: set it to ${value}, or leave trustRestarts out`)
}
