import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createInterest, isInterested } from '../interest.ts'
import { fillBounds } from '../log/bounds.ts'
import { Copy } from '../log/copy.ts'
import type { Log } from '../log/log.ts'
import { isSeam } from '../message.ts'
import { findOnlyChannel, forEachMatch } from './for-each-match.ts'

const channel = fc.constantFrom('a', 'b', 'c', 'd')
const event = fc.constantFrom('m', 'n')
const interest = fc
  .record({
    channels: fc.uniqueArray(channel, { minLength: 1 }),
    events: fc.option(fc.uniqueArray(event, { minLength: 1 }), { nil: undefined }),
  })
  .map(({ channels, events }) => createInterest(channels, events))
const entry = fc.oneof(
  { arbitrary: fc.record({ channel, event, data: fc.constant('1') }), weight: 6 },
  fc.constant('seam' as const),
)

function fill(
  entries: readonly ('seam' | { channel: string; event: string; data: string })[],
  maxMessages: number,
): Log {
  const copy = new Copy(fillBounds({ history: { maxMessages } }), 100, { epoch: 'e', offset: 0 })
  for (const [index, one] of entries.entries()) {
    if (one === 'seam') copy.beginEpoch(`e${index}`, 0)
    else copy.add(one, 0)
    copy.release(copy.head)
  }
  return copy as unknown as Log
}

test('visits what walking over all places finds, and tells up to where there is nothing left', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      interest,
      fc.record({ from: fc.nat({ max: 60 }), until: fc.nat({ max: 60 }), maxVisits: fc.integer({ min: 1, max: 60 }) }),
      fc.nat({ max: 20 }),
      (entries, maxMessages, wanted, range, accepts) => {
        const log = fill(entries, maxMessages)
        const from = Math.max(range.from, log.oldest - 1)
        const until = Math.max(from, Math.min(range.until, log.head))
        const visited: number[] = []
        const bounds = { from, until, maxVisits: range.maxVisits }
        const to = forEachMatch(log, wanted, bounds, ({ place }) => {
          if (visited.length === accepts) return false
          visited.push(place)
          return true
        })
        const matches = Array.from({ length: until - from }, (_, index) => from + 1 + index).filter((place) => {
          const one = log.at(place)!
          return isSeam(one) || isInterested(wanted, one)
        })
        expect(visited).toEqual(matches.slice(0, visited.length))
        expect(to).toBeGreaterThanOrEqual(visited.at(-1) ?? from)
        const left = matches.filter((place) => place <= to)
        expect(left).toEqual(visited)
        // It stops for one of the bounds alone.
        if (visited.length < accepts && range.maxVisits >= until - from) expect(to).toBe(until)
        if (range.maxVisits > 0 && accepts > 0 && until > from) expect(to).toBeGreaterThan(from)
      },
    ),
    { numRuns: 1000 },
  )
})

test('names the place at which a log has nothing, although it is kept', () => {
  const log = fill([{ channel: 'a', event: 'n', data: '1' }], 10)
  const broken = Object.assign(Object.create(log) as Log, { at: () => undefined })
  const range = { from: 0, until: 1, maxVisits: 10 }
  expect(() => forEachMatch(broken, createInterest(['a']), range, () => true)).toThrow('the log has nothing at 1')
})

test('finds the one channel that has anything new, if no other and no seam has', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), interest, fc.nat({ max: 30 }), (entries, wanted, from) => {
      const log = fill(entries, 1000)
      const after = entries.slice(from).filter((one) => one === 'seam' || wanted.channels.includes(one.channel))
      const channels = new Set(after.map((one) => (one === 'seam' ? one : one.channel)))
      const [only] = channels
      const isOne = wanted.events === undefined && channels.size === 1 && only !== 'seam'
      expect(findOnlyChannel(log, wanted, from)).toBe(isOne ? log.placesOf(only!) : undefined)
    }),
  )
})
