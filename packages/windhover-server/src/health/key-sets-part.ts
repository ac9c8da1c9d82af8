import type { KeySetState } from '../access/jwt/signatures.ts'
import type { HealthPart } from './health-part.ts'

/**
 * Creates the part of `/readyz` that tells of the keys that issuers publish, by the oldest of them. Stale keys leave a server ready,
 * since they go on to count. If they did not, an issuer that is away would take every server out of its balancer at once.
 */
export function keySetsPart(keySets: () => readonly KeySetState[]): HealthPart {
  return {
    name: 'jwks',
    check() {
      const sets = keySets()
      if (sets.some(({ ageMs }) => ageMs === undefined))
        return { ok: false, detail: 'the keys of an issuer never came' }
      const ageMs = Math.max(0, ...sets.map((set) => set.ageMs ?? 0))
      if (!sets.some(({ isStale }) => isStale)) return { ok: true, ageMs }
      return { ok: true, ageMs, detail: 'an issuer cannot be asked for its keys; the last ones that came count' }
    },
  }
}
