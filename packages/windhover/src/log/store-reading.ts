import type { Message } from '../message.ts'
import type { Position } from '../position.ts'
import type { Store, StoredMessage } from '../store/store.ts'
import { WindhoverError } from '../errors.ts'
import { settleWithin } from './settle-within.ts'
import { toMessage } from './to-message.ts'

/** A message that was read from a store. It has no place, which is 0. */
export interface KeptMessage extends Message {
  readonly position: Position
}

/** What a {@link StoreReading} needs of its log. */
export interface ReadingOptions {
  readonly store: Pick<Store, 'read'>
  /** Calls the store; what breaks its port is dealt with there. */
  readonly ask: <Value>(call: () => Promise<Value>) => Promise<Value>
  /** The oldest offset of an epoch that the store keeps, as far as it is known; 0 if it is not. */
  readonly oldestOf: (epoch: string) => number
  /** {@link StoreReading.heldFrom} is another one. */
  readonly onHold: () => void
}

/** How much is read at once: as much as one write takes. */
const maxRead = { messages: 1_000, bytes: 262_144 }

/** How long a read may take, in milliseconds: the copy is held meanwhile. */
const maxReadMs = 5_000

/** Reads what is older than a log's copy, in bounded batches, and holds the copy meanwhile so that both meet. */
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

  /** Keeps what comes after a place in the copy until the returned function is called. */
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

  /** The oldest offset of an epoch that the store keeps, as far as it is known; 0 if it is not. */
  oldestOf(epoch: string): number {
    return this.#options.oldestOf(epoch)
  }

  /**
   * Reads what follows a position, in order, a bounded batch at a time; empty if nothing does.
   *
   * @returns `evicted` if what follows is no longer kept; `epoch` if the epoch has ended.
   * @throws WindhoverError `unavailable` if the store cannot be reached.
   */
  read(after: Position): Promise<readonly KeptMessage[] | 'epoch' | 'evicted'> {
    const { store, ask } = this.#options
    const asked = ask(async () => {
      const batch = await store.read(after, maxRead)
      if (batch === 'epoch' || batch === 'evicted') return batch
      return batch.messages.map((message, index) => {
        if (batch.epoch === after.epoch && message.offset === after.offset + 1 + index) return toKept(after, message)
        throw new Error('the store broke a rule of its port: it reads what follows a position, in order')
      })
    })
    return settleWithin(asked, maxReadMs, () => new WindhoverError('unavailable', 'the store did not read in time'))
  }
}

function toKept({ epoch }: Position, stored: StoredMessage): KeptMessage {
  const position: Position = { epoch, offset: stored.offset }
  return { ...toMessage(stored, 0, position, { timeMs: stored.timeMs }), position }
}
