import type { Heartbeats } from '../nodes/heartbeats.ts'
import type { StatePreparation } from '../store/state-preparation.ts'
import type { HealthPart } from './health-part.ts'

/** What tells how the state is. */
export interface StatePartSources {
  readonly preparation: Pick<StatePreparation, 'isDone'>
  readonly heartbeats: Pick<Heartbeats, 'connected'>
}

/**
 * Creates the part of `/readyz` that tells of what nodes share: whether this node knows what was revoked, and hears of changes. It hears
 * its own heartbeats the same way, after whatever came before them.
 */
export function statePart(
  { preparation, heartbeats }: StatePartSources,
  now: () => number = () => performance.now(),
): HealthPart {
  let goodMs: number | undefined
  return {
    name: 'state',
    check() {
      if (preparation.isDone && heartbeats.connected() !== null) {
        goodMs = now()
        return { ok: true }
      }
      const detail = preparation.isDone ? 'what nodes share cannot be reached' : 'what was revoked is not known yet'
      return { ok: false, detail, ...(goodMs === undefined ? {} : { ageMs: Math.round(now() - goodMs) }) }
    },
  }
}
