import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createMemoryLog } from '../log/memory-log.ts'
import { Feed } from './feed.ts'
import { FeedIndex } from './feed-index.ts'
import { createInterest, isInterested } from '../interest.ts'
import type { ReaderFeed } from './reader.ts'
import { SharedChunks } from './shared-chunks.ts'
import { plain } from '../wire/representation.ts'

const log = createMemoryLog()
const shared = new SharedChunks()

function createFeed(channels: readonly string[], events?: readonly string[]): ReaderFeed {
  const interest = createInterest(channels, events)
  return new Feed({ interest, slowPolicy: 'disconnect', representation: plain, log, shared, maxWriteBytes: () => 1000 })
}

function find(index: FeedIndex, channel: string, event: string): ReaderFeed[] {
  const found: ReaderFeed[] = []
  index.forEach(channel, event, (feed) => found.push(feed))
  return found
}

const names = ['a', 'b', 'c', 'd']
const interest = fc.record({
  channels: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
  events: fc.option(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), { nil: undefined }),
})

test('finds just the feeds that a message concerns, once each, whoever comes and leaves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(interest, fc.boolean()), { maxLength: 30 }), (steps) => {
      const index = new FeedIndex()
      const feeds: ReaderFeed[] = []
      for (const [{ channels, events }, isLeaving] of steps) {
        const gone = isLeaving ? feeds.shift() : undefined
        if (gone !== undefined) {
          index.removeReader(gone)
          index.remove(gone)
        }
        const feed = createFeed(channels, events)
        index.add(feed)
        index.addReader(feed)
        feeds.push(feed)
        for (const channel of names) {
          for (const event of names) {
            const found = find(index, channel, event)
            const expected = feeds.filter((each) => isInterested(each.interest, { channel, event }))
            expect(found).toHaveLength(expected.length)
            expect(new Set(found)).toEqual(new Set(expected))
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
      for (const channel of names) expect(find(index, channel, 'a')).toEqual([])
    }),
    { numRuns: 200 },
  )
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
