import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Evictions } from './evictions.ts'

describe('Evictions', () => {
  test('knows the newest evicted offset of each channel, and of each event of a channel', () => {
    const evictions = new Evictions(100)
    evictions.record('a', 'x', 1)
    evictions.record('a', 'y', 2)
    evictions.record('b', 'x', 3)
    expect(evictions.last(['a'])).toBe(2)
    expect(evictions.last(['a'], ['x'])).toBe(1)
    expect(evictions.last(['b'])).toBe(3)
    expect(evictions.last(['a', 'b'])).toBe(3)
    expect(evictions.last(['a', 'b'], ['x'])).toBe(3)
    expect(evictions.last(['a', 'b'], ['y'])).toBe(2)
    evictions.record('a', 'x', 9)
    expect(evictions.last(['a'], ['x'])).toBe(9)
    expect(evictions.last(['a'], ['y'])).toBe(2)
  })

  test('knows of none where none concerns the reader', () => {
    const evictions = new Evictions(100)
    expect(evictions.last(['a'])).toBe(0)
    evictions.record('a', 'x', 1)
    expect(evictions.last(['quiet'])).toBe(0)
    expect(evictions.last(['a'], ['quiet'])).toBe(0)
    expect(evictions.last(['a'], [])).toBe(0)
    expect(evictions.last([])).toBe(0)
  })

  test('takes no channel for an event of another', () => {
    const evictions = new Evictions(100)
    evictions.record('a b', 'c', 1)
    expect(evictions.last(['a'], ['b c'])).toBe(0)
    expect(evictions.last(['a'])).toBe(0)
    evictions.record('a', 'b c', 2)
    expect(evictions.last(['a b'], ['c'])).toBe(1)
  })

  test('counts what it forgot as evicted up to where it forgot', () => {
    const evictions = new Evictions(4)
    evictions.record('a', 'x', 1)
    evictions.record('b', 'x', 2)
    expect(evictions.last(['never'])).toBe(0)
    evictions.record('c', 'x', 3)
    expect(evictions.last(['a'])).toBe(1)
    expect(evictions.last(['never'])).toBe(1)
    expect(evictions.last(['b'])).toBe(2)
    evictions.record('d', 'x', 4)
    expect(evictions.last(['a'])).toBe(2)
    expect(evictions.last(['never'], ['x'])).toBe(2)
    expect(evictions.last(['c'], ['x'])).toBe(3)
  })

  test('keeps what was evicted of late, and forgets what is oldest', () => {
    const evictions = new Evictions(4)
    evictions.record('a', 'x', 1)
    evictions.record('b', 'x', 2)
    evictions.record('a', 'x', 3)
    evictions.record('c', 'x', 4)
    expect(evictions.last(['a'])).toBe(3)
    expect(evictions.last(['b'])).toBe(2)
    expect(evictions.last(['never'])).toBe(2)
  })

  test.each([0, 1])('with room for %d entries still never answers too low', (maxEntries) => {
    const evictions = new Evictions(maxEntries)
    evictions.record('a', 'x', 7)
    expect(evictions.last(['a'])).toBeGreaterThanOrEqual(7)
    expect(evictions.last(['a'], ['x'])).toBe(7)
  })

  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const names = fc.uniqueArray(name, { minLength: 1 })
  const evicted = fc.array(fc.record({ channel: name, event: name, step: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 60,
  })

  /** Returns the answer of a table without a bound. */
  function lastOf(
    list: readonly { channel: string; event: string; offset: number }[],
    channels: readonly string[],
    events?: readonly string[],
  ): number {
    const matching = list.filter(
      ({ channel, event }) => channels.includes(channel) && (events?.includes(event) ?? true),
    )
    return matching.at(-1)?.offset ?? 0
  }

  test('is never too low and never past the last eviction, and is exact while it forgets nothing', () => {
    const asked = fc.tuple(names, fc.option(names, { nil: undefined }))
    fc.assert(
      fc.property(evicted, fc.integer({ min: 0, max: 40 }), asked, (steps, maxEntries, [channels, events]) => {
        const evictions = new Evictions(maxEntries)
        const list: { channel: string; event: string; offset: number }[] = []
        let offset = 0
        for (const { channel, event, step } of steps) {
          offset += step
          list.push({ channel, event, offset })
          evictions.record(channel, event, offset)
          const exact = lastOf(list, channels, events)
          const last = evictions.last(channels, events)
          expect(last).toBeGreaterThanOrEqual(exact)
          expect(last).toBeLessThanOrEqual(offset)
          // 5 channels with 5 events each.
          if (maxEntries >= 30) expect(last).toBe(exact)
        }
      }),
    )
  })

  test('holds no more than it may, however many names there are', () => {
    const evictions = new Evictions(10)
    for (let offset = 1; offset <= 1000; offset += 1) evictions.record(`channel ${offset}`, 'x', offset)
    const known = Array.from({ length: 1000 }, (_, index) => index + 1).filter(
      (offset) => evictions.last([`channel ${offset}`]) !== evictions.last(['never']),
    )
    expect(known).toEqual([996, 997, 998, 999, 1000])
  })
})
