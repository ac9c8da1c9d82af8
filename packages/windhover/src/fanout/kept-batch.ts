import type { Chunk } from '../chunk.ts'
import type { Gap } from '../gap.ts'
import { isInterested } from '../interest.ts'
import type { Log } from '../log/log.ts'
import { isSeam } from '../message.ts'
import type { Selection } from '../log/look-back.ts'
import type { KeptEntry } from '../log/store-reading.ts'
import type { Position } from '../position.ts'
import type { ReaderFeed } from './reader.ts'

/** What readers of a feed get of a batch. */
export interface KeptShare {
  readonly chunk: Chunk
  /** The number of messages in it. */
  readonly count: number
}

/** Messages that were read from a store for readers at one position, and the bytes that those of a feed share. */
export class KeptBatch {
  /** The position at which readers stand that were given it. */
  readonly end: Position
  readonly #entries: readonly KeptEntry[]
  readonly #shares = new Map<ReaderFeed | Selection, KeptShare | undefined>()

  /** Takes messages only up to the copy's head: the copy gives those after it, and they would be given twice. */
  constructor(log: Log, after: Position, read: readonly KeptEntry[]) {
    const ahead = read.findIndex(({ position }) => log.locate(position) === 'ahead')
    this.#entries = ahead === -1 ? read : read.slice(0, ahead)
    this.end = this.#entries.at(-1)?.position ?? after
  }

  /** The gaps in it, which its chunks tell of: those of messages that cannot be written. */
  get gaps(): Gap[] {
    return this.#entries.flatMap((entry) => (isSeam(entry) ? [entry.gap] : []))
  }

  /** When its first message was published, in milliseconds since 1970; `undefined` if it has none. */
  get beginMs(): number | undefined {
    return this.#entries[0]?.timeMs
  }

  /** Whether it has no messages, and so does not lead on. */
  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /**
   * Returns what readers of a feed get; `undefined` if nothing concerns them.
   *
   * @param selection - the messages that they get at most, made for one reader. Default: all.
   */
  shareOf(feed: ReaderFeed, selection?: Selection): KeptShare | undefined {
    const key = selection ?? feed
    if (this.#shares.has(key)) return this.#shares.get(key)
    const wanted = this.#entries.filter((entry) => isWanted(entry, feed, selection))
    const count = wanted.filter((entry) => !isSeam(entry)).length
    const share = wanted.length === 0 ? undefined : { chunk: feed.representation.toChunk(wanted), count }
    this.#shares.set(key, share)
    return share
  }
}

function isWanted(entry: KeptEntry, { interest }: ReaderFeed, selection: Selection | undefined): boolean {
  const { offset } = entry.position
  if (selection !== undefined && offset <= selection.until) return selection.offsets.has(offset)
  return isSeam(entry) || isInterested(interest, entry)
}
