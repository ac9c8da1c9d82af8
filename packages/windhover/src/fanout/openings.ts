import type { Chunk } from '../chunk.ts'
import type { Log } from '../log/log.ts'
import type { Entry } from '../message.ts'
import type { Delivered } from './delivered.ts'
import type { Reader } from './reader.ts'
import type { SharedChunks } from './shared-chunks.ts'

/** Options of {@link Openings}. */
export interface OpeningsOptions {
  readonly log: Log
  readonly shared: SharedChunks
  readonly delivered: Pick<Delivered, 'add'>
  readonly now: () => number
  /** The most bytes of frames that one write may have now, unless a single frame is larger. */
  readonly maxWriteBytes: () => number
  /** Called when a reader goes on with all that comes after a place. */
  readonly onOpened: (reader: Reader, place: number) => void
  /** Called when a reader can take no more than this chunk, or nothing, now; {@link Openings.onReady} goes on. */
  readonly onParked: (reader: Reader, place: number, chunk: Chunk | undefined) => void
}

/** A reader on its way through its first messages. */
interface Opening {
  readonly reader: Reader
  readonly places: readonly number[]
  /** The index of the first that it was not given. */
  readonly next: number
  /** The place after which it goes on when it has them all. */
  readonly until: number
}

/**
 * Gives new readers the older messages that they begin with, some of those that are kept and not all. The first write
 * is made in the turn in which the reader came, so that nothing is evicted before it.
 */
export class Openings {
  readonly #options: OpeningsOptions
  readonly #parked = new Map<Reader, Opening>()

  constructor(options: OpeningsOptions) {
    this.#options = options
  }

  /** Starts a reader, with a first text if there is one. */
  start(reader: Reader, places: readonly number[], until: number, greeting: Chunk | undefined): void {
    const opening: Opening = { reader, places, next: 0, until }
    reader.lastToldPlace = places[0]! - 1
    if (greeting === undefined || reader.write(greeting, this.#options.now())) this.#goOn(opening)
    else this.#park(opening, greeting)
  }

  /** Goes on with a parked reader that can take more again. Returns whether it was parked here, and goes on here. */
  onReady(reader: Reader): boolean {
    const opening = this.#parked.get(reader)
    if (opening === undefined) return false
    this.#parked.delete(reader)
    this.#goOn(opening)
    return true
  }

  onGone(reader: Reader): void {
    this.#parked.delete(reader)
  }

  #goOn({ reader, places, next, until }: Opening): void {
    const { shared, delivered, now, onOpened } = this.#options
    for (let index = next; index < places.length;) {
      if (reader.ending !== undefined) return
      if (!reader.isReady()) return this.#park({ reader, places, next: index, until })
      const entries = this.#collect(reader, places, index)
      // It was too slow for the history: from here on it is a reader that fell behind, and its slow policy decides.
      if (entries.length === 0) return onOpened(reader, reader.lastToldPlace)
      const chunk = shared.get(entries, reader.feed.representation)
      const canTakeMore = reader.write(chunk, now())
      index += entries.length
      const { length } = entries
      delivered.add({ deliveries: length, replayed: length, writes: 1, bytes: chunk.payloadLength })
      reader.lastToldPlace = places[index - 1]!
      if (!canTakeMore) return this.#park({ reader, places, next: index, until }, chunk)
    }
    onOpened(reader, until)
  }

  /** Returns as many messages as one write takes; none if the first of them is no longer kept. */
  #collect(reader: Reader, places: readonly number[], from: number): Entry[] {
    const { log, maxWriteBytes } = this.#options
    const maxBytes = maxWriteBytes()
    const entries: Entry[] = []
    let bytes = 0
    for (let index = from; index < places.length; index += 1) {
      const entry = log.at(places[index]!)
      if (entry === undefined) break
      bytes += reader.feed.representation.mostBytes(entry)
      if (entries.length > 0 && bytes > maxBytes) break
      entries.push(entry)
    }
    return entries
  }

  #park(opening: Opening, chunk?: Chunk): void {
    const { reader } = opening
    if (reader.ending !== undefined) return
    this.#parked.set(reader, opening)
    this.#options.onParked(reader, reader.lastToldPlace, chunk)
  }
}
