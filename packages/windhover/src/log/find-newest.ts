import { type Interest, isInterestedInEvent } from '../interest.ts'
import { isSeam } from '../message.ts'
import type { Log } from './log.ts'
import type { Places } from './place-list.ts'

/** A channel whose messages are walked from the newest to the oldest. */
interface Lane {
  readonly places: Places
  /** The index of its next message, and the place where that stands. */
  next: number
  place: number
}

/**
 * Finds the newest kept messages of an interest. It looks at messages of its channels alone, and stops once it has
 * enough. It goes back no further than the newest seam, after which nothing was lost. A new reader has no business with a
 * gap.
 *
 * @param after - only messages after this place.
 * @returns their places, in order.
 */
export function findNewest(log: Log, interest: Interest, max: number, after: number = beginOf(log)): number[] {
  const found: number[] = []
  const lanes: Lane[] = []
  for (const channel of interest.channels) {
    const places = log.placesOf(channel)
    if (places !== undefined && places.newest > after) {
      lanes.push({ places, next: places.length - 1, place: places.newest })
    }
  }
  while (lanes.length > 0 && found.length < max) {
    const lane = findLast(lanes)
    if (isWanted(log, interest, lane.place)) found.push(lane.place)
    lane.next -= 1
    lane.place = lane.next < 0 ? 0 : lane.places.at(lane.next)
    if (lane.place <= after) lanes.splice(lanes.indexOf(lane), 1)
  }
  return found.toReversed()
}

/** Returns the place after which the copy has messages without a loss between them. */
export function beginOf({ oldest, seams }: Log): number {
  return Math.max(oldest - 1, seams?.newest ?? 0)
}

function isWanted(log: Log, interest: Interest, place: number): boolean {
  if (interest.events === undefined) return true
  const entry = log.at(place)
  return entry !== undefined && !isSeam(entry) && isInterestedInEvent(interest, entry.event)
}

function findLast(lanes: readonly Lane[]): Lane {
  let last = lanes[0]!
  for (const lane of lanes) if (lane.place > last.place) last = lane
  return last
}
