import type { ReaderInfo } from 'windhover'

import type { FeedReader } from './feed-data.ts'

/** The most readers that are told at once. */
const maxTold = 20

type News = Omit<FeedReader, 'unshown'>

/** Who came and left since it was last told: all, or of many a fair choice. */
export class ReaderNews {
  readonly #random: () => number
  #chosen: News[] = []
  #seen = 0

  /** @param random - from 0 up to 1. Default: that of the runtime. */
  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** Notes a reader that came. */
  join(reader: ReaderInfo, resumed: boolean): void {
    this.#choose(() => ({ ...describe(reader), is: 'join', resumed, reason: null, lastedMs: null }))
  }

  /** Notes a reader that left. */
  leave(reader: ReaderInfo, reason: string): void {
    const lastedMs = Math.max(0, Date.now() - reader.connectedAtMs)
    this.#choose(() => ({ ...describe(reader), is: 'leave', resumed: null, reason, lastedMs }))
  }

  /** Returns what is new since the last call, in its order. */
  tell(): readonly FeedReader[] {
    const unshown = this.#seen - this.#chosen.length
    const told = this.#chosen.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    this.#chosen = []
    this.#seen = 0
    return told.map((news, index) => ({ ...news, unshown: index === told.length - 1 ? unshown : 0 }))
  }

  /** Keeps each of those seen with the same chance (reservoir sampling), and makes nothing of the others. */
  #choose(make: () => News): void {
    this.#seen += 1
    if (this.#chosen.length < maxTold) this.#chosen.push(make())
    else {
      const place = Math.floor(this.#random() * this.#seen)
      if (place < maxTold) this.#chosen[place] = make()
    }
  }
}

function describe({
  clientId,
  stream,
  subject,
  via,
  address,
}: ReaderInfo): Pick<News, 'address' | 'at' | 'clientId' | 'stream' | 'subject' | 'via'> {
  return {
    at: new Date().toISOString(),
    clientId,
    stream,
    subject: subject ?? null,
    via: via ?? null,
    address: address ?? null,
  }
}
