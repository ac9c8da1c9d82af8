import { type Interest, isInterested } from '../interest.ts'
import type { Log } from '../log/log.ts'
import type { Places } from '../log/place-list.ts'
import { type Entry, isSeam } from '../message.ts'

/** The longest range, in places, in which a look at each is as fast as looking up where the matches stand. */
const maxWalked = 8

/** A range of places: those after `from`, up to `until`. */
export interface PlaceRange {
  readonly from: number
  readonly until: number
}

/** A channel with entries in a range that were not visited yet, or the seams there. */
interface Lane {
  readonly places: Places
  /** The index of its next match, and the place where that stands. */
  next: number
  place: number
  readonly length: number
}

/** With more channels than this, looking at each costs more than what it may save. */
const maxAsked = 8

/**
 * Finds the one channel of an interest that has anything after a place.
 *
 * @returns where its messages stand; `undefined` if there are several, a seam, or only some events are wanted.
 */
export function findOnlyChannel(log: Log, { channels, events }: Interest, from: number): Places | undefined {
  if (events !== undefined || channels.length > maxAsked) return undefined
  const { seams } = log
  if (seams !== undefined && seams.newest > from) return undefined
  let only: Places | undefined
  for (const channel of channels) {
    const places = log.placesOf(channel)
    if (places === undefined || places.newest <= from) continue
    if (only !== undefined) return undefined
    only = places
  }
  return only
}

/**
 * Finds the channels of an interest that have entries in a range.
 *
 * @returns `undefined` for a range so short that looking at each of its places is as fast.
 */
function findLanes(log: Log, { channels }: Interest, from: number, until: number): Lane[] | undefined {
  if (until - from <= Math.max(maxWalked, channels.length)) return undefined
  const lanes: Lane[] = []
  for (let index = -1; index < channels.length; index += 1) {
    const places = index === -1 ? log.seams : log.placesOf(channels[index]!)
    if (places === undefined || places.newest <= from) continue
    const next = places.indexAfter(from)
    const place = places.at(next)
    if (place <= until) lanes.push({ places, next, place, length: places.length })
  }
  return lanes
}

/**
 * Visits the kept entries of a range that an interest chooses, in order, as well as the seams. The cost is that of the
 * entries visited and not of those between, unless the range is short.
 *
 * @param range.maxVisits - the number of entries that are looked at.
 * @param visit - returns whether to go on; the entry for which it returns false counts as not visited.
 * @returns the place up to which there is nothing left to visit.
 * @throws Error if the log has nothing where it says that something is.
 */
export function forEachMatch(
  log: Log,
  interest: Interest,
  { from, until, maxVisits }: PlaceRange & { readonly maxVisits: number },
  visit: (entry: Entry) => boolean,
): number {
  const lanes = findLanes(log, interest, from, until)
  if (lanes === undefined) return walk(log, interest, { from, until: Math.min(until, from + maxVisits) }, visit)
  if (lanes.length === 1) return followLane(log, interest, lanes[0]!, { until, maxVisits }, visit)
  for (let visits = 0; lanes.length > 0; visits += 1) {
    const lane = findFirst(lanes)
    const { place } = lane
    if (visits === maxVisits) return place - 1
    const entry = readEntry(log, place)
    if (isWanted(interest, entry) && !visit(entry)) return place - 1
    lane.next += 1
    const following = lane.next < lane.length ? lane.places.at(lane.next) : Infinity
    if (following > until) lanes.splice(lanes.indexOf(lane), 1)
    else lane.place = following
  }
  return until
}

/**
 * Does the same as {@link forEachMatch} if only one channel has anything. This is the commonest case, and nothing has
 * to be compared.
 */
function followLane(
  log: Log,
  interest: Interest,
  { places, next, length }: Lane,
  { until, maxVisits }: { readonly until: number; readonly maxVisits: number },
  visit: (entry: Entry) => boolean,
): number {
  const takesAll = interest.events === undefined
  const end = Math.min(length, next + maxVisits)
  for (let index = next; index < end; index += 1) {
    const place = places.at(index)
    if (place > until) return until
    const entry = readEntry(log, place)
    if ((takesAll || isWanted(interest, entry)) && !visit(entry)) return place - 1
  }
  return end < length && places.at(end) <= until ? places.at(end) - 1 : until
}

function walk(log: Log, interest: Interest, { from, until }: PlaceRange, visit: (entry: Entry) => boolean): number {
  for (let place = from + 1; place <= until; place += 1) {
    const entry = readEntry(log, place)
    if (isWanted(interest, entry) && !visit(entry)) return place - 1
  }
  return Math.max(from, until)
}

function findFirst(lanes: readonly Lane[]): Lane {
  let first = lanes[0]!
  for (const lane of lanes) if (lane.place < first.place) first = lane
  return first
}

function isWanted(interest: Interest, entry: Entry): boolean {
  return isSeam(entry) || isInterested(interest, entry)
}

/** Reads an entry. A log that breaks its promise is found here, before any reader is given less than was published. */
function readEntry(log: Log, place: number): Entry {
  const entry = log.at(place)
  if (entry === undefined) throw new Error(`the log has nothing at ${place}, although it is kept`)
  return entry
}
