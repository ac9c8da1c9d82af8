import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { createMemoryLog } from '../log/memory-log.ts'
import { Feed } from './feed.ts'
import { FeedIndex } from './feed-index.ts'
import { createInterest, isInterested } from '../interest.ts'
import type { Reader, ReaderFeed } from './reader.ts'
import { SharedChunks } from './shared-chunks.ts'
import { Topic } from './topic.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { plain } from '../wire/representation.ts'

const log = createMemoryLog()
const shared = new SharedChunks()

function createFeed(channels: readonly string[], events?: readonly string[]): ReaderFeed {
  const interest = createInterest(channels, events)
  return new Feed({ interest, slowPolicy: 'disconnect', representation: plain, log, shared, maxWriteBytes: () => 1000 })
}

let newest = 0

/** Announces an event; returns the feeds that now have something to get, and those that were woken. */
function announce(index: FeedIndex, feeds: readonly ReaderFeed[], channel: string, event: string) {
  newest += 1
  const woken: ReaderFeed[] = []
  const frame = encodeChunk('data\n\n')
  const message = { place: newest, channel, event, key: undefined, timeMs: 0, frame }
  const isAwaited = index.announce(message, (feed) => woken.push(feed))
  return { found: feeds.filter(({ newestMatch }) => newestMatch === newest), woken, isAwaited }
}

function reader(): Reader {
  return { cohort: undefined, indexInCohort: 0 } as Reader
}

const names = ['a', 'b', 'c', 'd']
const interest = fc.record({
  channels: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
  events: fc.option(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), { nil: undefined }),
})

test('finds just the feeds that a message concerns, and wakes the idle ones once, whoever comes and leaves', () => {
  const step = fc.record({ interest, isLeaving: fc.boolean(), rests: fc.array(fc.nat({ max: 29 }), { maxLength: 5 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const index = new FeedIndex()
      const feeds: ReaderFeed[] = []
      const idle = new Set<ReaderFeed>()
      for (const { interest: wanted, isLeaving, rests } of steps) {
        const gone = isLeaving ? feeds.shift() : undefined
        if (gone !== undefined) {
          idle.delete(gone)
          index.removeReader(gone)
          index.remove(gone)
        }
        const feed = createFeed(wanted.channels, wanted.events)
        index.add(feed)
        index.addReader(feed)
        feeds.push(feed)
        for (const channel of names) {
          for (const event of names) {
            for (const each of rests) {
              const resting = feeds[each]
              if (resting === undefined || idle.has(resting)) continue
              resting.rest(reader())
              idle.add(resting)
            }
            const { found, woken, isAwaited } = announce(index, feeds, channel, event)
            const expected = feeds.filter((each) => isInterested(each.interest, { channel, event }))
            expect(new Set(found)).toEqual(new Set(expected))
            if (expected.length > 0) expect(isAwaited).toBe(true)
            expect(new Set(woken).size).toBe(woken.length)
            expect(expected).toEqual(expect.arrayContaining(woken))
            for (const each of expected) {
              if (idle.has(each)) expect(woken).toContain(each)
              each.wake(newest - 1)
              idle.delete(each)
            }
          }
          const count = feeds.filter((each) => each.interest.channels.includes(channel)).length
          expect(index.countChannel(channel)).toBe(count)
          expect(index.countChannels(Infinity).get(channel) ?? 0).toBe(count)
        }
      }
      for (const feed of feeds) {
        index.removeReader(feed)
        index.remove(feed)
      }
      expect(index.countChannels(Infinity).size).toBe(0)
      for (const channel of names) {
        expect(announce(index, feeds, channel, 'a')).toEqual({ found: [], woken: [], isAwaited: false })
      }
    }),
    { numRuns: 200 },
  )
})

test('a burst costs a feed of all events one call until it has everything', () => {
  const index = new FeedIndex()
  const feeds = [createFeed(['a', 'x']), createFeed(['a', 'y'])]
  for (const feed of feeds) {
    index.add(feed)
    feed.rest(reader())
  }
  expect(announce(index, feeds, 'a', 'n').woken).toEqual(feeds)
  expect(announce(index, feeds, 'a', 'n')).toMatchObject({ found: feeds, woken: [], isAwaited: true })
  feeds[0]!.rest(reader())
  expect(announce(index, feeds, 'a', 'n')).toMatchObject({ found: feeds, woken: [feeds[0]] })
})

test('a topic is told of feeds that are gone while they listened, so that it keeps none of them', () => {
  const index = new FeedIndex()
  const feeds = ['x', 'y', 'z'].map((name) => createFeed(['a', name]))
  for (const feed of feeds) index.add(feed)
  const forgetGone = vi.spyOn(Topic.prototype, 'forgetGone')
  index.remove(feeds[0]!)
  expect(forgetGone).toHaveBeenCalledTimes(1)
  announce(index, feeds, 'a', 'n')
  // It has heard, and listens no more.
  index.remove(feeds[1]!)
  expect(forgetGone).toHaveBeenCalledTimes(1)
})

describe('counts', () => {
  test('are of the largest channels alone, if fewer are asked for than there are', () => {
    const index = new FeedIndex()
    for (let n = 1; n <= 300; n += 1) {
      const feed = createFeed([`c${n}`])
      index.add(feed)
      for (let reader = 0; reader < n % 7; reader += 1) index.addReader(feed)
      index.addReader(feed)
    }
    const counts = index.countChannels(10)
    expect(counts.size).toBe(10)
    expect([...counts.values()]).toEqual(Array.from({ length: 10 }, () => 7))
  })
})
