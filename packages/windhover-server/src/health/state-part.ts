import type { Cluster } from 'windhover/adapter'

import type { StatePreparation } from '../store/state-preparation.ts'
import type { HealthPart } from './health-part.ts'

/** What tells how the state is. */
export interface StatePartSources {
  readonly preparation: Pick<StatePreparation, 'isDone'>
  /** `undefined` if the hub has no state. */
  readonly cluster: Pick<Cluster, 'connected'> | undefined
}

/**
 * Creates the part of `/readyz` that tells of what nodes share: whether this node knows what was revoked, and hears of changes. It hears
 * its own heartbeats the same way, after whatever came before them.
 */
export function statePart(
  { preparation, cluster }: StatePartSources,
  now: () => number = () => performance.now(),
): HealthPart {
  let goodMs: number | undefined
  return {
    name: 'state',
    check() {
      if (preparation.isDone && cluster?.connected() !== null) {
        goodMs = now()
        return { ok: true }
      }
      const detail = preparation.isDone ? 'what nodes share cannot be reached' : 'what was revoked is not known yet'
      return { ok: false, detail, ...(goodMs === undefined ? {} : { ageMs: Math.round(now() - goodMs) }) }
    },
  }
}
