import type { Interest } from '../interest.ts'
import type { Log } from './log.ts'

/**
 * Whether a message after a place that concerns an interest is no longer kept. The log is asked only if anything after
 * the place is gone, since an interest of many names costs many lookups.
 */
export function hasEvictedAfter(log: Log, place: number, { channels, events }: Interest): boolean {
  return place < log.oldest - 1 && log.lastEvicted(channels, events) > place
}
