import { BoundedOffsets, type OffsetEntry } from './bounded-offsets.ts'

/**
 * Remembers the newest evicted offset of each channel, and of each event of a channel. A reader of a quiet
 * channel is then not told of a gap that did not concern it. The table is bounded: entries that it forgets
 * count as evicted up to where it forgot.
 */
export class Evictions {
  readonly #offsets: BoundedOffsets<OffsetEntry>
  /** The place of the newest evicted entry that concerned everyone. */
  #lastOfAll = 0

  /** @param maxEntries - how many channels and channel-event pairs are remembered. */
  constructor(maxEntries: number) {
    this.#offsets = new BoundedOffsets(maxEntries)
  }

  /** Records an eviction. Offsets MUST come in ascending order, as a log evicts them. */
  record(channel: string, event: string, offset: number): void {
    this.#offsets.set({ key: channelKey(channel), offset })
    this.#offsets.set({ key: eventKey(channel, event), offset })
  }

  /** Records the eviction of an entry that concerned everyone. */
  recordAll(offset: number): void {
    this.#lastOfAll = offset
  }

  /** Returns the newest evicted offset that may concern these channels and events; 0 if there is none. */
  last(channels: readonly string[], events?: readonly string[]): number {
    let last = this.#lastOfAll
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
    return this.#offsets.get(key)?.offset ?? this.#offsets.forgotten
  }
}

// A control character cannot stand in a name, so no channel's key can be another channel's event key.
function channelKey(channel: string): string {
  return channel
}

function eventKey(channel: string, event: string): string {
  return `${channel}\n${event}`
}
