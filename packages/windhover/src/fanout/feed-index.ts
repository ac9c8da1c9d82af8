import { assert } from '../assert.ts'
import { ChannelRanking, RankedChannel } from './channel-ranking.ts'
import { isInterestedInEvent } from '../interest.ts'
import type { Message } from '../message.ts'
import { SmallMap } from './small-map.ts'
import { Topic } from './topic.ts'
import type { ReaderFeed } from './reader.ts'

/** One feed, or a set if there are several. */
type Feeds = ReaderFeed | Set<ReaderFeed>

/**
 * The feeds of one channel. A single one stands here by itself. Most channels have no other, and then the events that a
 * client asks for cost nothing each. The topic and the table by event are made once a second feed comes.
 */
class ChannelFeeds extends RankedChannel {
  #count = 0
  #only: ReaderFeed | undefined
  /** The topic of the feeds that want all events. */
  #topic: Topic<ReaderFeed> | undefined
  /**
   * The feeds of some events, by event. Each is told of each of its messages: as many topics would cost more than that.
   */
  #byEvent: SmallMap<Feeds> | undefined

  get isEmpty(): boolean {
    return this.#count === 0
  }

  add(feed: ReaderFeed): void {
    this.#count += 1
    if (this.#count === 1) {
      this.#only = feed
      return
    }
    if (this.#only !== undefined) this.#enter(this.#only)
    this.#only = undefined
    this.#enter(feed)
  }

  remove(feed: ReaderFeed): void {
    assert(this.#count > 0, 'a feed that is taken out was added')
    this.#count -= 1
    if (this.#only === feed) {
      this.#only = undefined
      return
    }
    const { events } = feed.interest
    if (events === undefined) this.#leaveTopic(this.#topic!, feed)
    for (const event of events ?? []) {
      const rest = withoutFeed(this.#byEvent!.get(event), feed)
      if (rest === undefined) this.#byEvent!.delete(event)
      else this.#byEvent!.set(event, rest)
    }
  }

  announce(event: string, place: number, wake: (feed: ReaderFeed) => void): boolean {
    if (this.#only !== undefined) {
      if (!isInterestedInEvent(this.#only.interest, event)) return false
      tell(this.#only, place, wake)
      return true
    }
    this.#topic?.announce(place, wake)
    const feeds = this.#byEvent?.get(event)
    if (feeds instanceof Set) for (const feed of feeds) tell(feed, place, wake)
    else if (feeds !== undefined) tell(feeds, place, wake)
    return this.#topic !== undefined || feeds !== undefined
  }

  #enter(feed: ReaderFeed): void {
    const { events } = feed.interest
    if (events === undefined) {
      this.#topic ??= new Topic()
      this.#topic.size += 1
      this.#topic.listen(feed)
      return
    }
    this.#byEvent ??= new SmallMap()
    for (const event of events) this.#byEvent.set(event, withFeed(this.#byEvent.get(event), feed))
  }

  #leaveTopic(topic: Topic<ReaderFeed>, feed: ReaderFeed): void {
    topic.size -= 1
    if (topic.size === 0) this.#topic = undefined
    else if (!feed.hasHeard(topic)) topic.forgetGone()
  }
}

/**
 * Finds the feeds that a message concerns without a look at those of other events. Counts the readers of each channel.
 */
export class FeedIndex {
  readonly #channels = new Map<string, ChannelFeeds>()
  readonly #ranking = new ChannelRanking()

  /** The number of channels with a feed. */
  get size(): number {
    return this.#channels.size
  }

  add(feed: ReaderFeed): void {
    for (const name of feed.interest.channels) {
      let channel = this.#channels.get(name)
      if (channel === undefined) {
        channel = new ChannelFeeds(name)
        this.#channels.set(name, channel)
      }
      channel.add(feed)
    }
  }

  /** Takes out a feed that was added and has no readers. */
  remove(feed: ReaderFeed): void {
    feed.isGone = true
    for (const name of feed.interest.channels) {
      const channel = this.#channels.get(name)!
      channel.remove(feed)
      if (channel.isEmpty) this.#channels.delete(name)
    }
  }

  /** Counts a reader of a feed that was added. */
  addReader(feed: ReaderFeed): void {
    feed.size += 1
    for (const name of feed.interest.channels) this.#ranking.add(this.#channels.get(name)!)
  }

  /** Takes a reader of a feed out of the counts. */
  removeReader(feed: ReaderFeed): void {
    assert(feed.size > 0, 'a reader that is counted out was counted in')
    feed.size -= 1
    for (const name of feed.interest.channels) this.#ranking.remove(this.#channels.get(name)!)
  }

  /** Returns the number of readers that have a channel among their interest. */
  countChannel(name: string): number {
    return this.#channels.get(name)?.readers ?? 0
  }

  /** Returns the number of readers of each of the channels with most, those with more first. */
  countChannels(maxChannels: number): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { name, readers } of this.#ranking.largest()) {
      if (counts.size >= maxChannels) break
      counts.set(name, readers)
    }
    return counts
  }

  /**
   * Notes a message with each feed that it concerns.
   *
   * @param wake - called for feeds whose readers may be idle; the others look for themselves.
   * @returns whether it concerns any feed.
   */
  announce({ channel, event, place }: Message, wake: (feed: ReaderFeed) => void): boolean {
    return this.#channels.get(channel)?.announce(event, place, wake) ?? false
  }
}

function tell(feed: ReaderFeed, place: number, wake: (feed: ReaderFeed) => void): void {
  feed.tell(place)
  wake(feed)
}

function withFeed(feeds: Feeds | undefined, feed: ReaderFeed): Feeds {
  if (feeds === undefined) return feed
  return feeds instanceof Set ? feeds.add(feed) : new Set([feeds, feed])
}

function withoutFeed(feeds: Feeds | undefined, feed: ReaderFeed): Feeds | undefined {
  if (!(feeds instanceof Set)) return undefined
  feeds.delete(feed)
  // Back to the feed itself, since one often outlives the others for long.
  if (feeds.size === 1) for (const only of feeds) return only
  return feeds
}
