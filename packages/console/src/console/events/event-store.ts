import type { StreamEvent } from './stream-event.ts'
import { isControlName } from './control-event.ts'
import { createRateMeter } from './rate-meter.ts'
import { matchesText, type ReceivedEvent } from './received-event.ts'
import { createRing, type Ring, type Rows } from './ring.ts'

/** How much is kept for the view. Whichever bound is reached first drops the oldest. */
export interface EventStoreBounds {
  /** Default: 20,000. */
  readonly maxEvents?: number
  /** Characters of data, so that few but large events do not fill the memory either. Default: 64 million. */
  readonly maxChars?: number
}

/** The events that the page received, oldest first, and what of them is shown. */
export interface EventStore {
  append(event: StreamEvent): void
  /** Shows only the events with this text in them; an empty one shows all. */
  filter(text: string): void
  /** Holds what is shown still; receiving goes on. */
  pause(): void
  readonly resume: () => void
  /** Forgets all events, and the numbers of received and dropped ones. */
  clear(): void
  /** What is shown. */
  readonly rows: Rows<ReceivedEvent>
  /** How many events are kept, shown or not. */
  readonly kept: number
  /** How many were received since the last {@link clear}, without the protocol's own. */
  readonly received: number
  /** How many of these came within the last second, at this moment. */
  readonly perSecond: () => number
  /** How many of the oldest are no longer kept. */
  readonly dropped: number
  readonly paused: boolean
  /** How many of those to be shown came since {@link pause}. */
  readonly waiting: number
  /** Calls back after every change. Answers how to end that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes an empty store. */
export function createEventStore(bounds: EventStoreBounds = {}): EventStore {
  const { maxEvents = 20_000, maxChars = 64_000_000 } = bounds
  const all = createRing<ReceivedEvent>()
  const matching = createRing<ReceivedEvent>()
  const listeners = new Set<() => void>()
  const rate = createRateMeter()
  let needle = ''
  let chars = 0
  let number = 0
  let received = 0
  let dropped = 0
  let waiting = 0
  /** What there was when the view was paused, and what of it is shown. */
  let held: readonly ReceivedEvent[] | undefined
  let heldRows: Rows<ReceivedEvent> | undefined

  /** Without a filter the list of all is the list of those that match: no event is kept in two. */
  const live = (): Ring<ReceivedEvent> => (needle === '' ? all : matching)
  const matches = (event: ReceivedEvent): boolean => needle === '' || matchesText(event, needle)

  function dropOldest(): void {
    const oldest = all.shift()
    if (oldest === undefined) return
    chars -= oldest.data.length
    dropped += 1
    if (matching.at(0) === oldest) matching.shift()
  }

  function changed(): void {
    for (const listener of listeners) listener()
  }

  return {
    append(event) {
      number += 1
      const kept: ReceivedEvent = { ...event, number, at: Date.now() }
      all.push(kept)
      chars += kept.data.length
      if (!isControlName(kept.name)) {
        received += 1
        rate.count()
      }
      if (matches(kept)) {
        if (needle !== '') matching.push(kept)
        if (held !== undefined) waiting += 1
      }
      while (all.length > maxEvents || (chars > maxChars && all.length > 1)) dropOldest()
      changed()
    },
    filter(text) {
      needle = text.trim().toLowerCase()
      matching.clear()
      if (needle !== '') for (const event of all.toArray()) if (matches(event)) matching.push(event)
      if (held !== undefined) {
        heldRows = held.filter(matches)
        const last = held.at(-1)?.number ?? 0
        waiting = all.toArray().filter((event) => event.number > last && matches(event)).length
      }
      changed()
    },
    pause() {
      if (held !== undefined) return
      held = all.toArray()
      heldRows = held.filter(matches)
      waiting = 0
      changed()
    },
    resume() {
      held = undefined
      heldRows = undefined
      waiting = 0
      changed()
    },
    clear() {
      all.clear()
      matching.clear()
      chars = received = dropped = waiting = 0
      rate.reset()
      if (held !== undefined) held = heldRows = []
      changed()
    },
    get rows() {
      return heldRows ?? live()
    },
    get kept() {
      return all.length
    },
    get received() {
      return received
    },
    perSecond: () => rate.perSecond(),
    get dropped() {
      return dropped
    },
    get paused() {
      return held !== undefined
    },
    get waiting() {
      return waiting
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
