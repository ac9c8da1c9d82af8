/**
 * Remembers for each channel, and each event of a channel, the newest offset that was evicted, so that a reader of a quiet channel is
 * not told of a gap that did not concern it. The table is bounded: what it forgets counts as evicted up to where it forgot.
 */
export class Evictions {
  readonly #offsets = new Map<string, number>()
  /** The keys in the order of their offsets, with older entries of the same key still among them. */
  #order: { readonly key: string; readonly offset: number }[] = []
  /** Where {@link #order} begins: what is before was taken out. */
  #start = 0
  readonly #maxEntries: number
  #forgotten = 0

  /** @param maxEntries - how many channels and channel-event pairs are remembered. */
  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries
  }

  /** Records an eviction. Offsets MUST come in ascending order, as a log evicts them. */
  record(channel: string, event: string, offset: number): void {
    this.#set(channelKey(channel), offset)
    this.#set(eventKey(channel, event), offset)
  }

  /** The newest evicted offset that may concern these channels and events; 0 when there is none. */
  last(channels: readonly string[], events?: readonly string[]): number {
    let last = 0
    for (const channel of channels) {
      if (events === undefined) {
        last = Math.max(last, this.#get(channelKey(channel)))
      } else {
        for (const event of events) last = Math.max(last, this.#get(eventKey(channel, event)))
      }
    }
    return last
  }

  #get(key: string): number {
    return this.#offsets.get(key) ?? this.#forgotten
  }

  // Ordered by a list beside the map: a map would have to be searched for its first entry through all that were deleted before it.
  #set(key: string, offset: number): void {
    this.#offsets.set(key, offset)
    this.#order.push({ key, offset })
    while (this.#offsets.size > this.#maxEntries) {
      const oldest = this.#order[this.#start]!
      this.#start += 1
      if (this.#offsets.get(oldest.key) !== oldest.offset) continue
      this.#offsets.delete(oldest.key)
      this.#forgotten = oldest.offset
    }
    // Twice what is known, and half of it outdated: so long that tidying costs O(1) on average.
    if (this.#order.length > 2 * this.#offsets.size + 64) {
      this.#order = this.#order.slice(this.#start).filter((entry) => this.#offsets.get(entry.key) === entry.offset)
      this.#start = 0
    }
  }
}

// A control character cannot stand in a name, so no channel's key can be another channel's event key.
function channelKey(channel: string): string {
  return channel
}

function eventKey(channel: string, event: string): string {
  return `${channel}\n${event}`
}
