import type { ServerFacts } from './server-facts.ts'

/**
 * Finds what a server can lose of what it answered, or delete, that another setting would keep.
 *
 * @returns a sentence without a full stop, or `undefined`.
 */
export function findRisk(facts: ServerFacts): string | undefined {
  const policy = facts['maxmemory-policy']!
  const risks = [
    // Refused at the first contact, but a setting may change, and a server that was promoted has its own.
    policy.startsWith('allkeys-')
      ? `whole histories are deleted when memory runs out: set maxmemory-policy to noeviction, not ${policy}`
      : undefined,
    facts['appendonly'] === 'no' ? 'a restart loses what was answered: set appendonly to yes' : undefined,
    facts['min-replicas-to-write'] === '0' && Number(facts['replicas']) > 0
      ? 'a failover may lose what was answered: set min-replicas-to-write to 1'
      : undefined,
  ].filter((risk) => risk !== undefined)
  return risks.length === 0 ? undefined : risks.join('; ')
}
