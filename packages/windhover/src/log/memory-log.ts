import { defaults } from '../defaults.ts'
import { WindhoverError } from '../errors.ts'
import type { MessageDraft } from '../message.ts'
import { createEpoch, type Position } from '../position.ts'
import { nameIdempotency } from '../store/name-idempotency.ts'
import type { Idempotency, StoreDraft, Stored } from '../store/store.ts'
import { checkBound, checkBounds, fillBounds, type HistoryBounds, type LogBounds } from './bounds.ts'
import { Copy } from './copy.ts'
import { KeptKeys } from './kept-keys.ts'
import type { AppendOptions, Log, Mismatch } from './log.ts'
import type { LogMeasures } from './log-measures.ts'
import { WaitingAppends } from './waiting-appends.ts'

/** Options of {@link createMemoryLog}. */
export interface MemoryLogOptions {
  /** What is kept for replay. Default: 10,000 messages and 64 MiB, of any age. Any bound of 0 means no replay. */
  readonly history?: HistoryBounds
  /**
   * The newest messages, never evicted before each reader that can take them was offered them. When it is
   * full, {@link Log.append} waits. Default: 10,000 messages and 16 MiB. At least 1 message always fits.
   */
  readonly window?: LogBounds
  /**
   * The number of channels and channel-event pairs (and subjects, if they are tracked) whose evictions are
   * remembered. Default: 10,000.
   */
  readonly maxEvictionEntries?: number
}

/**
 * Creates a log in this process's memory. It begins a new epoch each time.
 *
 * @throws WindhoverError `invalid_option` for a bound that does not exist or is out of its range, by name.
 */
export function createMemoryLog(options: MemoryLogOptions = {}): Log {
  checkMemoryBounds(options)
  return new MemoryLog(options)
}

/**
 * Refuses bounds of a log's copy that do not exist.
 *
 * @throws WindhoverError `invalid_option` with those that exist.
 */
export function checkMemoryBounds(options: MemoryLogOptions): void {
  checkBounds('createMemoryLog', options, ['history', 'window', 'maxEvictionEntries'])
  checkBounds('history', options.history, ['maxMessages', 'maxBytes', 'maxAgeMs'])
  checkBounds('window', options.window, ['maxMessages', 'maxBytes'])
}

/** How many waiting appends are stored in one turn of the event loop; 1,000 take about 5 ms. */
const maxAdmitted = 1000

/** A copy without a store: appended messages are stored here, and nowhere else. */
class MemoryLog extends Copy implements Log {
  readonly #waiting = new WaitingAppends()
  #isAdmitting = false
  #nextAdmission: ReturnType<typeof setTimeout> | undefined

  constructor({ maxEvictionEntries = defaults.maxEvictionEntries, ...options }: MemoryLogOptions) {
    super(fillBounds(options), checkBound('maxEvictionEntries', maxEvictionEntries), {
      epoch: createEpoch(),
      offset: 0,
    })
  }

  appendAtOnce(draft: MessageDraft): Position | undefined {
    return this.isClosed || this.#waiting.size > 0 || this.isFull ? undefined : this.#store(draft)
  }

  append(draft: MessageDraft, { maxWaitMs = Infinity }: AppendOptions = {}): Promise<Position> {
    if (this.isClosed) return Promise.reject(closedError())
    try {
      const position = this.appendAtOnce(draft)
      return position === undefined
        ? this.#waiting.wait(() => this.#store(draft), maxWaitMs)
        : Promise.resolve(position)
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  appendOnce(
    draft: MessageDraft,
    idempotency: Idempotency,
    { maxWaitMs = Infinity }: AppendOptions = {},
  ): Promise<Stored> {
    if (this.isClosed) return Promise.reject(closedError())
    try {
      const duplicate = this.#findDuplicate(nameIdempotency(idempotency))
      if (duplicate !== undefined) return Promise.resolve(duplicate)
      const store = (): Stored => this.#storeOnce(draft, idempotency)
      if (this.#waiting.size > 0 || this.isFull) return this.#waiting.wait(store, maxWaitMs)
      return Promise.resolve(store())
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  appendMany(
    drafts: readonly StoreDraft[],
    { maxWaitMs = Infinity }: AppendOptions = {},
  ): Promise<readonly Stored[] | Mismatch> {
    if (this.isClosed) return Promise.reject(closedError())
    try {
      const store = (): readonly Stored[] | Mismatch => this.#storeMany(drafts)
      if (this.#waiting.size > 0 || this.isFull) return this.#waiting.wait(store, maxWaitMs)
      return Promise.resolve(store())
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  override release(place: number): void {
    super.release(place)
    this.#admit()
  }

  override measure(): LogMeasures {
    return { ...super.measure(), waiting: this.#waiting.size }
  }

  async close(): Promise<void> {
    this.stop()
    clearTimeout(this.#nextAdmission)
    this.#waiting.rejectAll(closedError)
  }

  #store(draft: MessageDraft): Position {
    return this.positionAt(this.add(draft, Date.now()).place)
  }

  /** Stores a message, unless another with its key was stored while it waited. */
  #storeOnce(draft: MessageDraft, idempotency: Idempotency): Stored {
    const name = nameIdempotency(idempotency)
    const duplicate = this.#findDuplicate(name)
    if (duplicate !== undefined) return duplicate
    const { place } = this.add(draft, Date.now())
    const position = this.positionAt(place)
    // A message that its readers let go of at once may already be evicted, and is known by its key no longer.
    if (place >= this.oldest) {
      this.keys ??= new KeptKeys()
      this.keys.add(name, { place, fingerprint: idempotency.fingerprint })
    }
    return { position, isDuplicate: false }
  }

  #storeMany(drafts: readonly StoreDraft[]): readonly Stored[] | Mismatch {
    const mismatched = this.#findMismatched(drafts)
    if (mismatched.length > 0) return { mismatched }
    return drafts.map((draft) => {
      const { idempotency } = draft
      return idempotency === undefined
        ? { position: this.#store(draft), isDuplicate: false }
        : this.#storeOnce(draft, idempotency)
    })
  }

  /** Finds messages that have the key of another one that is kept. */
  #findMismatched(drafts: readonly StoreDraft[]): number[] {
    return [...drafts.keys()].filter((index) => {
      const { idempotency } = drafts[index]!
      const known = idempotency && this.keys?.find(nameIdempotency(idempotency))
      return known !== undefined && known.fingerprint !== idempotency!.fingerprint
    })
  }

  #findDuplicate(name: string): Stored | undefined {
    const known = this.keys?.find(name)
    if (known === undefined) return undefined
    return { position: this.positionAt(known.place), isDuplicate: true, fingerprint: known.fingerprint }
  }

  /** Stores waiting appends in the order of arrival, while there is room. A listener may release more meanwhile. */
  #admit(): void {
    if (this.#isAdmitting || this.#nextAdmission !== undefined || this.#waiting.size === 0) return
    this.#isAdmitting = true
    for (let admitted = 0; !this.isFull; admitted += 1) {
      if (admitted === maxAdmitted) {
        this.#admitInNextTurn()
        break
      }
      const append = this.#waiting.shift()
      if (append === undefined) break
      append.admit()
    }
    this.#isAdmitting = false
  }

  #admitInNextTurn(): void {
    this.#nextAdmission = setTimeout(() => {
      this.#nextAdmission = undefined
      this.#admit()
    })
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the log is closed')
}
