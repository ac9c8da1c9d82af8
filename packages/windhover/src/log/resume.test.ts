import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Position } from '../position.ts'
import type { GapReason } from '../gap.ts'
import type { Log } from './log.ts'
import { findStart, type Start } from './resume.ts'

interface Evicted {
  readonly channel: string
  readonly event: string
  readonly offset: number
}

/** A log that holds `oldest`..`head`, and knows exactly what it evicted. */
function createLog(head: number, oldest: number, evicted: readonly Evicted[] = []): Log {
  return {
    epoch: 'now',
    head,
    oldest,
    restartAt: () => oldest - 1,
    positionAt: (place: number) => ({ epoch: 'now', offset: place }),
    locate: ({ epoch, offset }: Position) => (epoch === 'now' && offset <= head ? { place: offset } : 'unknown'),
    lastEvicted: (channels: readonly string[], events?: readonly string[]) =>
      evicted
        .filter(({ channel, event }) => channels.includes(channel) && (events?.includes(event) ?? true))
        .reduce((last, { offset }) => Math.max(last, offset), 0),
  } as Partial<Log> as Log
}

function gap(reason: GapReason, offset: number, requested: Position | null): Start {
  const position = { epoch: 'now', offset }
  return { place: offset, position, resumed: false, gap: { reason, requested, resumedAt: position } }
}

function resumed(offset: number): Start {
  return { place: offset, position: { epoch: 'now', offset }, resumed: true }
}

function fresh(offset: number): Start {
  return { place: offset, position: { epoch: 'now', offset }, resumed: false }
}

/** Keeps 6..10; 1, 3 and 5 were evicted from `news`, 2 and 4 from `prices`. */
const log = createLog(10, 6, [
  { channel: 'news', event: 'a', offset: 1 },
  { channel: 'prices', event: 'a', offset: 2 },
  { channel: 'news', event: 'b', offset: 3 },
  { channel: 'prices', event: 'b', offset: 4 },
  { channel: 'news', event: 'a', offset: 5 },
])

describe('a new reader', () => {
  test.each([undefined, ''])('with the last event id %j starts at the head, and missed nothing', (lastEventId) => {
    expect(findStart(log, lastEventId, ['news'])).toEqual(fresh(10))
  })

  test('starts at 0 in a log without messages', () => {
    expect(findStart(createLog(0, 1), undefined, ['news'])).toEqual(fresh(0))
  })
})

describe('a reader that comes back', () => {
  test.each([
    ['the last position that was evicted for it', 'now.5', 5],
    ['the oldest kept message', 'now.6', 6],
    ['between', 'now.8', 8],
    ['the head', 'now.10', 10],
    ['a position with the publisher id behind it', 'now.7.order.1', 7],
  ])('goes on from %s', (_, lastEventId, offset) => {
    expect(findStart(log, lastEventId, ['news'])).toEqual(resumed(offset))
  })

  test('goes on in a log that never had a message, and in one that kept none', () => {
    expect(findStart(createLog(0, 1), 'now.0', ['news'])).toEqual(resumed(0))
    expect(findStart(createLog(7, 8), 'now.7', ['news'])).toEqual(resumed(7))
  })

  test('is told of what was evicted, and goes on just before the oldest kept message', () => {
    expect(findStart(log, 'now.4', ['news'])).toEqual(gap('evicted', 5, { epoch: 'now', offset: 4 }))
    expect(findStart(log, 'now.0', ['news'])).toEqual(gap('evicted', 5, { epoch: 'now', offset: 0 }))
  })

  test('is told of what was evicted where nothing is kept', () => {
    const empty = createLog(7, 8, [{ channel: 'news', event: 'a', offset: 7 }])
    expect(findStart(empty, 'now.6', ['news'])).toEqual(gap('evicted', 7, { epoch: 'now', offset: 6 }))
  })

  test('of a quiet channel is not told of what did not concern it', () => {
    expect(findStart(log, 'now.0', ['quiet'])).toEqual(resumed(0))
    expect(findStart(log, 'now.4', ['prices'])).toEqual(resumed(4))
    expect(findStart(log, 'now.3', ['prices'])).toEqual(gap('evicted', 5, { epoch: 'now', offset: 3 }))
    expect(findStart(log, 'now.4', ['prices', 'news'])).toEqual(gap('evicted', 5, { epoch: 'now', offset: 4 }))
  })

  test('of a quiet event is not told of the others of its channel', () => {
    expect(findStart(log, 'now.3', ['news'], ['b'])).toEqual(resumed(3))
    expect(findStart(log, 'now.2', ['news'], ['b'])).toEqual(gap('evicted', 5, { epoch: 'now', offset: 2 }))
  })

  test.each([
    ['of another life', 'then.7', { epoch: 'then', offset: 7 }],
    ['of another life, within what this one kept', 'then.0', { epoch: 'then', offset: 0 }],
    ['just past the head', 'now.11', { epoch: 'now', offset: 11 }],
    ['far past the head', 'now.9007199254740991', { epoch: 'now', offset: Number.MAX_SAFE_INTEGER }],
  ])('with a position %s gets all that this life keeps', (_, lastEventId, requested) => {
    expect(findStart(log, lastEventId, ['quiet'])).toEqual(gap('epoch', 5, requested))
  })

  test('with a position of another life gets what is new in a log that keeps nothing', () => {
    expect(findStart(createLog(0, 1), 'then.3', ['news'])).toEqual(gap('epoch', 0, { epoch: 'then', offset: 3 }))
    expect(findStart(createLog(7, 8), 'then.3', ['news'])).toEqual(gap('epoch', 7, { epoch: 'then', offset: 3 }))
  })

  test.each(['nonsense', 'now', 'now.', 'now.-1', 'now.01', 'now.9007199254740992', 'a\nb.1', ' ', '7'])(
    'with %j, which cannot be read, starts at the head and is told so',
    (lastEventId) => {
      expect(findStart(log, lastEventId, ['quiet'])).toEqual(gap('unknown', 10, null))
    },
  )
})

test('whoever comes back to a log of any kind is told of a gap exactly when a message for it is gone', () => {
  const name = fc.constantFrom<string[]>('a', 'b', 'c')
  const names = fc.uniqueArray(name, { minLength: 1 })
  const messages = fc.array(fc.tuple(name, name), { maxLength: 20 })
  fc.assert(
    fc.property(
      messages,
      fc.nat(20),
      fc.nat(20),
      names,
      fc.option(names, { nil: undefined }),
      (list, gone, seen, channels, events) => {
        const all = list.map(([channel, event], index) => ({ channel, event, offset: index + 1 }))
        const evicted = all.slice(0, gone)
        const requested = Math.min(seen, all.length)
        const start = findStart(
          createLog(all.length, evicted.length + 1, evicted),
          `now.${requested}`,
          channels,
          events,
        )
        const isAsked = ({ channel, event, offset }: Evicted): boolean =>
          offset > requested && channels.includes(channel) && (events?.includes(event) ?? true)
        expect(start.gap?.reason).toBe(evicted.some(isAsked) ? 'evicted' : undefined)
        expect(start.resumed).toBe(start.gap === undefined)
        // The messages from there on and those that it was told of are all that it asked for, and none comes twice.
        const got = all.filter(({ offset }) => offset > Math.max(start.place, evicted.length))
        expect(got.filter(isAsked)).toEqual(all.slice(evicted.length).filter(isAsked))
        expect(start.place).toBeGreaterThanOrEqual(requested)
      },
    ),
  )
})
