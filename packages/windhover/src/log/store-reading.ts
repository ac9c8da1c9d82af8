import type { Gap } from '../gap.ts'
import type { Entry } from '../message.ts'
import type { Position } from '../position.ts'
import type { Store, StoredMessage } from '../store/store.ts'
import { WindhoverError } from '../errors.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { encodeGap } from '../wire/control-events.ts'
import { againAfterStall } from './again-after-stall.ts'
import { settleWithin } from './settle-within.ts'
import { toMessage } from './to-message.ts'

/**
 * A message that was read from a store, or the seam in place of one that cannot be written. It has no place, which is 0.
 */
export type KeptEntry = Entry & { readonly position: Position }

/** The parts of a log that a {@link StoreReading} needs. */
export interface ReadingOptions {
  readonly store: Pick<Store, 'read'>
  /** Calls the store, and deals with an error that breaks its port. */
  readonly ask: <Value>(call: () => Promise<Value>) => Promise<Value>
  /** Returns the oldest offset of an epoch that the store keeps, as far as it is known; 0 if it is not. */
  readonly oldestOf: (epoch: string) => number
  /** Told in the gap that stands in place of a message that cannot be written, as the copy tells it. */
  readonly reloadSpreadMs: number
  /** Called with the error of a message that cannot be written: a gap stands in its place, as it does in the copy. */
  readonly onUnwritable: (error: unknown) => void
  /** Called when {@link StoreReading.heldFrom} has changed. */
  readonly onHold: () => void
}

/** The bounds of one read: as much as one write takes. */
const maxRead = { messages: 1_000, bytes: 262_144 }

/** How long a read may take, in milliseconds. The copy is held meanwhile. */
const maxReadMs = 5_000

/** Reads messages older than a log's copy, in bounded batches. It holds the copy meanwhile, so that both meet. */
export class StoreReading {
  readonly #options: ReadingOptions
  readonly #holds = new Set<{ readonly place: number }>()
  #heldFrom: number = Infinity

  constructor(options: ReadingOptions) {
    this.#options = options
  }

  /** The copy must let go of nothing after this place; Infinity if nobody holds it. */
  get heldFrom(): number {
    return this.#heldFrom
  }

  /** Keeps the entries after a place in the copy until the returned function is called. */
  hold(place: number): () => void {
    const hold = { place }
    this.#holds.add(hold)
    this.#heldFrom = Math.min(this.#heldFrom, place)
    return () => {
      if (!this.#holds.delete(hold)) return
      this.#heldFrom = Math.min(Infinity, ...Array.from(this.#holds, (other) => other.place))
      this.#options.onHold()
    }
  }

  /** Returns the oldest offset of an epoch that the store keeps, as far as it is known; 0 if it is not. */
  oldestOf(epoch: string): number {
    return this.#options.oldestOf(epoch)
  }

  /**
   * Reads the messages after a position, in order, a bounded batch at a time; empty if there are none.
   *
   * @returns `evicted` if those messages are no longer kept; `epoch` if the epoch has ended.
   * @throws WindhoverError `unavailable` if the store cannot be reached.
   */
  read(after: Position): Promise<readonly KeptEntry[] | 'epoch' | 'evicted'> {
    return againAfterStall(() => this.#readOnce(after))
  }

  #readOnce(after: Position): Promise<readonly KeptEntry[] | 'epoch' | 'evicted'> {
    const { store, ask } = this.#options
    const asked = ask(async () => {
      const batch = await store.read(after, maxRead)
      if (batch === 'epoch' || batch === 'evicted') return batch
      return batch.messages.map((message, index) => {
        if (batch.epoch === after.epoch && message.offset === after.offset + 1 + index)
          return this.#toKept(after, message)
        throw new Error('the store broke a rule of its port: it reads what follows a position, in order')
      })
    })
    return settleWithin(asked, maxReadMs, () => new WindhoverError('unavailable', 'the store did not read in time'))
  }

  /** Never throws: all readers before a message that cannot be written would come back to it for ever. */
  #toKept({ epoch }: Position, stored: StoredMessage): KeptEntry {
    const { offset, timeMs } = stored
    const position: Position = { epoch, offset }
    try {
      return { ...toMessage(stored, 0, position, { timeMs }), position }
    } catch (error) {
      this.#options.onUnwritable(error)
      const gap: Gap = { reason: 'evicted', requested: { epoch, offset: offset - 1 }, resumedAt: position }
      return { place: 0, gap, timeMs, frame: encodeChunk(encodeGap(gap, this.#options.reloadSpreadMs)), position }
    }
  }
}
