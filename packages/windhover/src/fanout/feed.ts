import type { Log } from '../log/log.ts'
import { type Chunk, toChunk } from '../wire/chunk.ts'
import { Cohort } from './cohort.ts'
import { type Interest, isInterested } from './interest.ts'

/** The most bytes of frames in one write, unless a single frame is larger. */
export const maxBatchBytes: number = 256 * 1024

/** The most messages that one batch looks at, so that a reader of a quiet channel cannot hold up the pump. */
const maxScannedMessages = 4096

/** What readers of one interest get in one write. */
export interface Batch {
  /** Everything of the interest up to this offset is in this batch or was before it. */
  readonly to: number
  /** The offset of the last message in it. */
  readonly last: number
  /** `undefined` when no message in the range is of the interest. */
  readonly chunk: Chunk | undefined
}

/** All readers of one interest: who waits for news, who is on the way, and the bytes they share. */
export class Feed {
  readonly interest: Interest
  /** Readers that have everything there is. Their cursor is set when a message wakes them. */
  idle: Cohort = new Cohort(0)
  /** Readers that have something to get and wait for their turn, by cursor. */
  readonly ready: Map<number, Cohort> = new Map()
  /** The newest offset that may concern this feed. */
  lastMatch: number
  /** How many readers there are in all, parked ones too. */
  size = 0
  readonly #log: Log
  readonly #batches = new Map<number, Batch>()
  #batchesUntil = 0

  constructor(interest: Interest, log: Log) {
    this.interest = interest
    this.#log = log
    // Messages before this feed existed were not matched against it.
    this.lastMatch = log.head
  }

  /** The newest evicted offset that concerned this interest. */
  lastEvicted(): number {
    return this.#log.lastEvicted(this.interest.channels, this.interest.events)
  }

  /** What a reader at `from` gets next, of the messages up to `until`. Readers that ask the same get the same batch. */
  read(from: number, until: number): Batch {
    if (until !== this.#batchesUntil) {
      this.#batches.clear()
      this.#batchesUntil = until
    }
    let batch = this.#batches.get(from)
    if (batch === undefined) {
      batch = this.#collect(from, until)
      this.#batches.set(from, batch)
    }
    return batch
  }

  /** Lets go of the shared bytes. */
  forgetBatches(): void {
    this.#batches.clear()
  }

  #collect(from: number, until: number): Batch {
    const frames: Uint8Array[] = []
    let size = 0
    let last = from
    // What was evicted did not concern this interest, or the pump would have found the gap.
    let to = Math.max(from, this.#log.oldest - 1)
    const scanUntil = Math.min(until, to + maxScannedMessages)
    while (to < scanUntil) {
      const message = this.#log.at(to + 1)!
      if (isInterested(this.interest, message)) {
        if (frames.length > 0 && size + message.frame.length > maxBatchBytes) break
        frames.push(message.frame)
        size += message.frame.length
        last = message.offset
      }
      to += 1
    }
    return { to, last, chunk: frames.length === 0 ? undefined : toChunk(frames) }
  }
}
