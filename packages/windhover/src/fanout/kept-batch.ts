import type { Chunk } from '../chunk.ts'
import { isInterested } from '../interest.ts'
import type { Log } from '../log/log.ts'
import type { KeptMessage } from '../log/store-reading.ts'
import type { Position } from '../position.ts'
import type { ReaderFeed } from './reader.ts'

/** Messages that were read from a store for readers at one position, and the bytes that those of a feed share. */
export class KeptBatch {
  /** The position at which readers stand that were given it. */
  readonly end: Position
  readonly #messages: readonly KeptMessage[]
  readonly #chunks = new Map<ReaderFeed, Chunk | undefined>()

  /** Takes messages only up to the copy's head: the copy gives those after it, and they would be given twice. */
  constructor(log: Log, after: Position, read: readonly KeptMessage[]) {
    const ahead = read.findIndex(({ position }) => log.locate(position) === 'ahead')
    this.#messages = ahead === -1 ? read : read.slice(0, ahead)
    this.end = this.#messages.at(-1)?.position ?? after
  }

  /** Whether it has no messages, and so does not lead on. */
  get isEmpty(): boolean {
    return this.#messages.length === 0
  }

  /** Returns the chunk of it that readers of a feed get; `undefined` if nothing concerns them. */
  chunkFor(feed: ReaderFeed): Chunk | undefined {
    if (this.#chunks.has(feed)) return this.#chunks.get(feed)
    const wanted = this.#messages.filter((message) => isInterested(feed.interest, message))
    const chunk = wanted.length === 0 ? undefined : feed.representation.toChunk(wanted)
    this.#chunks.set(feed, chunk)
    return chunk
  }
}
