import type { Observer } from 'windhover'

/** Counts what happens in a hub, for those who ask how it is. */
export class HubCounters {
  published = 0
  gaps = 0
  deliveries = 0
}

/** Returns an observer that counts, and tells another. */
export function countInto(counters: HubCounters, observer: Observer): Observer {
  return {
    ...observer,
    onPublished(message) {
      counters.published += 1
      observer.onPublished?.(message)
    },
    onGap(reader, gap) {
      counters.gaps += 1
      observer.onGap?.(reader, gap)
    },
    onRound(round) {
      counters.deliveries += round.deliveries
      observer.onRound?.(round)
    },
  }
}
