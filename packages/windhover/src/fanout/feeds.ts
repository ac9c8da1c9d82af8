import type { Compressor } from '../compress/compressor.ts'
import type { Log } from '../log/log.ts'
import { type Entry, isSeam } from '../message.ts'
import { Feed, type FeedKind, toFeedKey } from './feed.ts'
import { FeedIndex } from './feed-index.ts'
import type { ReaderFeed } from './reader.ts'
import type { RoundTraces } from './round-traces.ts'
import type { SharedChunks } from './shared-chunks.ts'

/** What all feeds of a fan-out have in common. */
export interface FeedsOptions {
  readonly log: Log
  readonly shared: SharedChunks
  readonly compressor: Compressor | undefined
  readonly maxWriteBytes: () => number
  readonly traces: RoundTraces | undefined
}

/** The feeds that have readers. */
export class Feeds {
  readonly #options: FeedsOptions
  readonly #feeds = new Map<string, ReaderFeed>()
  readonly #index = new FeedIndex()

  constructor(options: FeedsOptions) {
    this.#options = options
  }

  /** The number of feeds. */
  get size(): number {
    return this.#feeds.size
  }

  /** The number of channels that are read. */
  get channels(): number {
    return this.#index.size
  }

  values(): Iterable<ReaderFeed> {
    return this.#feeds.values()
  }

  /** Adds a reader to the feed of what it reads; returns the feed. */
  enter(wanted: FeedKind): ReaderFeed {
    const key = toFeedKey(wanted)
    let feed = this.#feeds.get(key)
    if (feed === undefined) {
      const { interest, slowPolicy, representation, flushMs } = wanted
      feed = new Feed({ interest, slowPolicy, representation, flushMs, ...this.#options })
      this.#feeds.set(key, feed)
      this.#index.add(feed)
    }
    this.#index.addReader(feed)
    return feed
  }

  /** Takes a reader out of its feed, which goes with its last one. */
  leave(feed: ReaderFeed): void {
    this.#index.removeReader(feed)
    if (feed.size > 0) return
    this.#feeds.delete(toFeedKey(feed))
    this.#index.remove(feed)
  }

  /**
   * Calls back for each feed that an entry wakes: a seam concerns every reader.
   *
   * @returns whether any feed wants it.
   */
  announce(entry: Entry, wake: (feed: ReaderFeed) => void): boolean {
    if (!isSeam(entry)) return this.#index.announce(entry, wake)
    for (const feed of this.#feeds.values()) {
      feed.tell(entry.place)
      wake(feed)
    }
    return true
  }

  /** Returns the number of readers that have this channel among their interest. */
  countChannel(channel: string): number {
    return this.#index.countChannel(channel)
  }

  /** Returns the number of readers of each of the channels with most, those with more first. */
  countChannels(maxChannels: number): Map<string, number> {
    return this.#index.countChannels(maxChannels)
  }
}
