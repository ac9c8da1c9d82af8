import { describe, expect, test, vi } from 'vitest'

import { parseBlocks } from '../../test/support/block.ts'
import { createMemoryLog, type MemoryLogOptions } from '../log/memory-log.ts'
import type { Log } from '../log/log.ts'
import { Cohort } from './cohort.ts'
import { Feed, type FeedOptions, toFeedKey } from './feed.ts'
import { createInterest } from '../interest.ts'
import { SharedChunks } from './shared-chunks.ts'
import { plain, withMeta } from '../wire/representation.ts'
import type { Reader, ReaderCohort, ReaderFeed } from './reader.ts'

interface Setup {
  readonly log: Log
  readonly feed: ReaderFeed
  /** Appends messages, of which each one's data is its offset. */
  readonly append: (count: number, channel?: string, key?: string, event?: string) => void
}

function setUp(options: Partial<FeedOptions> & { readonly history?: MemoryLogOptions['history'] } = {}): Setup {
  const { history, ...feedOptions } = options
  const log = createMemoryLog(history === undefined ? {} : { history })
  const feed: ReaderFeed = new Feed({
    interest: createInterest(['a']),
    slowPolicy: 'disconnect',
    representation: plain,
    log,
    shared: new SharedChunks(),
    maxWriteBytes: () => 1_000_000,
    ...feedOptions,
  })
  const append = (count: number, channel = 'a', key?: string, event = 'n'): void => {
    for (let n = 0; n < count; n += 1) {
      void log.append({ channel, event, data: String(log.head + 1), ...(key === undefined ? {} : { key }) })
      log.release(log.head)
    }
  }
  return { log, feed, append }
}

/** The numbers that a feed gives a cohort. */
function collected(
  feed: ReaderFeed,
  cohort: ReaderCohort,
  until: number,
): { numbers: number[]; to: number; last: number } {
  const { to, last, count, chunk } = feed.collect(cohort, until)
  const blocks = chunk === undefined ? [] : parseBlocks(new TextDecoder().decode(chunk.payload))
  expect(blocks).toHaveLength(count)
  return { numbers: blocks.map(({ data }) => Number(data)), to, last }
}

describe('a batch', () => {
  test('holds what is of the interest, up to the head of the round', () => {
    const { feed, append } = setUp()
    append(2)
    append(3, 'b')
    append(2)
    expect(collected(feed, new Cohort(1), 7)).toEqual({ numbers: [2, 6, 7], to: 7, last: 7 })
    expect(collected(feed, new Cohort(1), 6)).toEqual({ numbers: [2, 6], to: 6, last: 6 })
    expect(collected(feed, new Cohort(2), 5)).toEqual({ numbers: [], to: 5, last: 2 })
  })

  test('looks at 4,096 messages of its channels at most, so that a rare event cannot hold up the pump', () => {
    const { feed, append } = setUp({ interest: createInterest(['a'], ['m']) })
    append(9999)
    append(1, 'a', undefined, 'm')
    const first = collected(feed, new Cohort(0), 10_000)
    expect(first).toEqual({ numbers: [], to: 4096, last: 0 })
    expect(collected(feed, new Cohort(8192), 10_000)).toEqual({ numbers: [10_000], to: 10_000, last: 10_000 })
  })

  test('costs no look at the messages of other channels', () => {
    const { log, feed, append } = setUp()
    append(9999, 'b')
    append(1)
    const at = vi.spyOn(log, 'at')
    expect(collected(feed, new Cohort(0), 10_000)).toEqual({ numbers: [10_000], to: 10_000, last: 10_000 })
    expect(at).toHaveBeenCalledTimes(1)
  })

  test('shares its bytes with whoever gets the same messages, whatever else they asked for', () => {
    const { log, feed, append } = setUp()
    const shared = new SharedChunks()
    const feedOf = (...channels: string[]): ReaderFeed =>
      new Feed({
        interest: createInterest(channels),
        slowPolicy: feed.slowPolicy,
        representation: plain,
        log,
        shared,
        maxWriteBytes: () => 1_000_000,
      })
    append(3)
    append(20, 'b')
    append(3)
    const chunkOf = (one: ReaderFeed, from: number) => one.collect(new Cohort(from), 26).chunk
    expect(chunkOf(feedOf('a', 'x'), 0)).toBe(chunkOf(feedOf('a', 'y'), 0))
    expect(chunkOf(feedOf('a', 'x'), 1)).not.toBe(chunkOf(feedOf('a', 'y'), 2))
    // One alone is nobody's copy.
    expect(chunkOf(feedOf('a', 'x'), 25)).toBe(log.at(26)!.frame)
  })

  test('is within the bytes of one write, unless a single message is larger', () => {
    const { log, feed, append } = setUp({ maxWriteBytes: () => 2 * size(setUp()) })
    append(5)
    expect(collected(feed, new Cohort(0), 5).numbers).toEqual([1, 2])
    const { interest, slowPolicy, representation } = feed
    const tiny: ReaderFeed = new Feed({
      interest,
      slowPolicy,
      representation,
      log,
      shared: new SharedChunks(),
      maxWriteBytes: () => 1,
    })
    expect(collected(tiny, new Cohort(2), 5).numbers).toEqual([3])
  })

  test('goes on at the oldest message that is kept', () => {
    const { feed, append } = setUp({ history: { maxMessages: 2 } })
    append(5)
    expect(collected(feed, new Cohort(1), 5)).toEqual({ numbers: [4, 5], to: 5, last: 5 })
  })

  test('of readers that conflate leaves out what a newer message replaces, up to their overrun and no further', () => {
    const { feed, append } = setUp({ slowPolicy: 'latest' })
    append(8, 'a', 'x')
    append(1, 'a', 'y')
    append(2, 'a', 'z')
    feed.latestUntil = 9
    expect(collected(feed, new Cohort(0, true), 11).numbers).toEqual([8, 9, 10, 11])
    feed.latestUntil = 11
    expect(collected(feed, new Cohort(0, true), 11).numbers).toEqual([8, 9, 11])
    expect(collected(feed, new Cohort(0), 11).numbers).toHaveLength(11)
  })

  test('says time and channel of each message, where that is asked for', () => {
    const { feed, append } = setUp({ representation: withMeta })
    append(2)
    const { chunk } = feed.collect(new Cohort(0), 2)
    const fields = parseBlocks(new TextDecoder().decode(chunk!.payload)).map(({ text }) => text.split('\n').slice(0, 2))
    expect(fields).toEqual(Array.from({ length: 2 }, () => [expect.stringMatching(/^time: \d{13}$/), 'channel: a']))
  })
})

/** How many bytes one message of one digit takes. */
function size({ log, append }: Setup): number {
  append(1)
  return log.at(1)!.frame.payloadLength
}

describe('the line', () => {
  const reader = (): Reader => ({ cohort: undefined, indexInCohort: 0 }) as Reader

  test('has a place for readers that conflate and one for others at the same cursor', () => {
    const { feed } = setUp({ slowPolicy: 'latest' })
    const [plain, conflating]: [ReaderCohort, ReaderCohort] = [new Cohort(3), new Cohort(3, true)]
    for (const cohort of [plain, conflating]) feed.lineUp(cohort)
    expect([feed.cohortAt(3, false), feed.cohortAt(3, true)]).toEqual([plain, conflating])
    feed.callUp(plain)
    expect([feed.cohortAt(3, false), feed.cohortAt(3, true)]).toEqual([undefined, conflating])
  })

  test('is not joined by readers that come after the turn of their cursor', () => {
    const { feed } = setUp()
    const first: ReaderCohort = new Cohort(3)
    feed.lineUp(first)
    feed.callUp(first)
    expect(feed.cohortAt(3, false)).toBeUndefined()
    const second: ReaderCohort = new Cohort(3)
    feed.lineUp(second)
    // The first one's turn goes on over several slices, and is called up in each.
    feed.callUp(first)
    expect(feed.cohortAt(3, false)).toBe(second)
  })

  test('is joined by the idle readers at the cursor before the message that woke them', () => {
    const { feed } = setUp()
    expect(feed.wake(4)).toBeUndefined()
    feed.idle.add(reader())
    const woken = feed.wake(4)!
    expect([woken.cursor, woken.readers.length, feed.cohortAt(4, false)]).toEqual([4, 1, woken])
    expect(feed.idle.readers).toHaveLength(0)
  })

  test('gives back a cohort for the next idle readers, with nothing of its last turn', () => {
    const { feed, append } = setUp()
    append(1)
    feed.idle.add(reader())
    const woken = feed.wake(0)!
    feed.callUp(woken)
    woken.batch = feed.collect(woken, 1)
    woken.replayUntil = 0
    woken.pop()
    feed.retire(woken)
    feed.idle.add(reader())
    feed.wake(1)
    expect(feed.idle).toBe(woken)
    expect([woken.batch, woken.replayUntil]).toEqual([undefined, Infinity])
  })

  test('gives back no cohort of readers that conflate: idle ones do not', () => {
    const { feed } = setUp({ slowPolicy: 'latest' })
    const conflating: ReaderCohort = new Cohort(0, true)
    feed.retire(conflating)
    feed.idle.add(reader())
    feed.wake(0)
    expect(feed.idle.isConflating).toBe(false)
  })
})

test('readers share a feed where interest, policy and representation are the same', () => {
  const key = (channels: string[], slowPolicy: FeedOptions['slowPolicy'] = 'skip', meta = false, events?: string[]) =>
    toFeedKey({
      interest: createInterest(channels, events),
      slowPolicy,
      representation: meta ? withMeta : plain,
    })
  expect(key(['b', 'a', 'b'])).toBe(key(['a', 'b']))
  const others = [key(['a']), key(['a'], 'latest'), key(['a'], 'skip', true), key(['a'], 'skip', false, ['n'])]
  expect(new Set([key(['a', 'b']), ...others]).size).toBe(5)
})
