import type { SampledMessages } from 'windhover/adapter'

import type { FeedChannel } from './feed-data.ts'

/** How many channels are told, how many are known, and how many are known for a moment. */
const maxTold = 100
const maxKept = 1_000
const maxKnown = 2 * maxKept

/** The time after which a message weighs half, in milliseconds: a channel with a message now and then does not come and go. */
const halfLifeMs = 30_000

interface Counter {
  /** Its messages, of which older ones count less. */
  weight: number
  /** The messages and the bytes since they were last told. */
  messages: number
  bytes: number
  lastEvent: string
  lastAtMs: number
}

/**
 * The busiest channels. Memory is bounded for any number of channels: of more than 2,000, the 1,000 that weigh most are
 * kept, as by the algorithms for frequent items; one with a thousandth of all messages is among them.
 */
export class ChannelRates {
  readonly #counters = new Map<string, Counter>()
  #agedAtMs: number

  constructor(nowMs: number) {
    this.#agedAtMs = nowMs
  }

  /** The number of channels that are known. */
  get size(): number {
    return this.#counters.size
  }

  /**
   * Takes messages in.
   *
   * @param isNew - whether they belong to the rates that are told next; those of before are told as channels alone.
   */
  add({ messages, each }: SampledMessages, isNew = true): void {
    for (const { channel, event, timeMs, bytes } of messages) {
      const counter = this.#find(channel)
      counter.weight += each * 2 ** (Math.min(0, timeMs - this.#agedAtMs) / halfLifeMs)
      if (isNew) {
        counter.messages += each
        counter.bytes += each * bytes
      }
      counter.lastEvent = event
      counter.lastAtMs = timeMs
    }
  }

  /** Returns the channels that weigh most, with their rates since the last call. */
  tell(nowMs: number, spanMs: number, countReaders: (channel: string) => number): FeedChannel[] {
    const rate = (count: number): number => Math.round((count * 1_000_000) / Math.max(1, spanMs)) / 1_000
    const told = this.#ranked()
      .slice(0, maxTold)
      .map(([name, { messages, bytes, lastEvent, lastAtMs }]) => ({
        name,
        messagesPerSecond: rate(messages),
        bytesPerSecond: rate(bytes),
        readers: countReaders(name),
        lastEvent,
        lastAt: new Date(lastAtMs).toISOString(),
      }))
    const aged = 2 ** (Math.min(0, this.#agedAtMs - nowMs) / halfLifeMs)
    for (const counter of this.#counters.values()) {
      counter.weight *= aged
      counter.messages = 0
      counter.bytes = 0
    }
    this.#agedAtMs = nowMs
    return told
  }

  #find(channel: string): Counter {
    let counter = this.#counters.get(channel)
    if (counter === undefined) {
      if (this.#counters.size >= maxKnown) {
        for (const [name] of this.#ranked().slice(maxKept)) this.#counters.delete(name)
      }
      counter = { weight: 0, messages: 0, bytes: 0, lastEvent: '', lastAtMs: 0 }
      this.#counters.set(channel, counter)
    }
    return counter
  }

  #ranked(): [string, Counter][] {
    return [...this.#counters].toSorted(([, a], [, b]) => b.weight - a.weight)
  }
}
