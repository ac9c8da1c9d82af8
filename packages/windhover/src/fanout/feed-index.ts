import type { Feed } from './feed.ts'

/** The feeds of one channel: those of all events, and those of chosen ones. */
interface ChannelFeeds {
  readonly all: Set<Feed>
  readonly byEvent: Map<string, Set<Feed>>
}

/** Finds the feeds that a message concerns without looking at any other. */
export class FeedIndex {
  readonly #channels = new Map<string, ChannelFeeds>()

  add(feed: Feed): void {
    for (const channel of feed.interest.channels) {
      let feeds = this.#channels.get(channel)
      if (feeds === undefined) {
        feeds = { all: new Set(), byEvent: new Map() }
        this.#channels.set(channel, feeds)
      }
      if (feed.interest.events === undefined) {
        feeds.all.add(feed)
        continue
      }
      for (const event of feed.interest.events) {
        const ofEvent = feeds.byEvent.get(event)
        if (ofEvent === undefined) feeds.byEvent.set(event, new Set([feed]))
        else ofEvent.add(feed)
      }
    }
  }

  remove(feed: Feed): void {
    for (const channel of feed.interest.channels) {
      const feeds = this.#channels.get(channel)
      if (feeds === undefined) continue
      feeds.all.delete(feed)
      for (const event of feed.interest.events ?? []) {
        const ofEvent = feeds.byEvent.get(event)
        ofEvent?.delete(feed)
        if (ofEvent?.size === 0) feeds.byEvent.delete(event)
      }
      if (feeds.all.size === 0 && feeds.byEvent.size === 0) this.#channels.delete(channel)
    }
  }

  /** Calls back for each feed that an event of a channel concerns. */
  forEach(channel: string, event: string, callback: (feed: Feed) => void): void {
    const feeds = this.#channels.get(channel)
    if (feeds === undefined) return
    for (const feed of feeds.all) callback(feed)
    const ofEvent = feeds.byEvent.get(event)
    if (ofEvent === undefined) return
    for (const feed of ofEvent) callback(feed)
  }
}
