import { WindhoverError } from '../errors.ts'
import { startTimer } from '../timers.ts'
import { maxStateValueBytes, type StateEntry, type StateListener } from './state.ts'

interface Kept {
  readonly value: string
  /** When it is over, on the clock of `performance`; Infinity for never. */
  readonly dueMs: number
}

interface Watch {
  readonly prefix: string
  readonly listener: StateListener
}

/** The shortest pause between two looks for entries whose time is over, in milliseconds. */
const minPauseMs = 5

/** The number of entries that make the pause a millisecond longer, so that looks cost little however many there are. */
const entriesPerPauseMs = 50

/**
 * The entries of a `State` in the memory of this process. One timer serves all, and does not keep the process
 * alive. An entry is gone for whoever asks when its time is over; watchers are told with the next look.
 */
export class StateEntries {
  readonly #entries = new Map<string, Kept>()
  readonly #watches = new Set<Watch>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Infinity

  /** The number of entries, with those that are over and that nobody was told of yet. */
  get size(): number {
    return this.#entries.size
  }

  /** Puts an entry as `put` of a `State` does. */
  put(
    key: string,
    value: string,
    { ifAbsent = false, ttlMs }: { readonly ifAbsent?: boolean; readonly ttlMs?: number } = {},
  ): boolean {
    if (ifAbsent && this.#has(key)) return false
    const dueMs = ttlMs === undefined ? Infinity : performance.now() + ttlMs
    this.#entries.set(key, { value, dueMs })
    this.#arm(dueMs)
    this.#tell(key, (listener) => listener.onPut({ key, value }))
    return true
  }

  /** Deletes an entry; returns whether there was one. */
  delete(key: string): boolean {
    const wasThere = this.#has(key)
    if (this.#entries.delete(key)) this.#tell(key, (listener) => listener.onDelete(key))
    return wasThere
  }

  /** Lists the entries whose key begins with a prefix, by key. */
  list(prefix: string): StateEntry[] {
    const nowMs = performance.now()
    const found: StateEntry[] = []
    for (const [key, { value, dueMs }] of this.#entries) {
      if (dueMs > nowMs && key.startsWith(prefix)) found.push({ key, value })
    }
    return found.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  }

  /** Lists all entries that are not over, with the milliseconds that each has left; none if it stays. */
  listKept(): { readonly key: string; readonly value: string; readonly ttlMs: number | undefined }[] {
    const nowMs = performance.now()
    return Array.from(this.#entries, ([key, { value, dueMs }]) => {
      return { key, value, ttlMs: dueMs === Infinity ? undefined : dueMs - nowMs }
    }).filter(({ ttlMs }) => ttlMs === undefined || ttlMs > 0)
  }

  /** Tells the entries under a prefix, and every change from then on; returns a function that stops it. */
  watch(prefix: string, listener: StateListener): () => void {
    for (const entry of this.list(prefix)) listener.onPut(entry)
    const watch = { prefix, listener }
    this.#watches.add(watch)
    return () => void this.#watches.delete(watch)
  }

  /** Forgets everything, and tells nobody. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#dueMs = Infinity
    this.#entries.clear()
    this.#watches.clear()
  }

  #has(key: string): boolean {
    const kept = this.#entries.get(key)
    return kept !== undefined && kept.dueMs > performance.now()
  }

  #tell(key: string, change: (listener: StateListener) => void): void {
    for (const { prefix, listener } of this.#watches) if (key.startsWith(prefix)) change(listener)
  }

  /** Sets the timer for a time, unless it is set for an earlier one. */
  #arm(dueMs: number): void {
    if (dueMs >= this.#dueMs) return
    clearTimeout(this.#timer)
    this.#dueMs = dueMs
    this.#timer = startTimer(() => this.#look(), Math.ceil(dueMs - performance.now()))
  }

  /** Deletes the entries whose time is over. */
  #look(): void {
    const nowMs = performance.now()
    let nextMs = Infinity
    for (const [key, { dueMs }] of this.#entries) {
      if (dueMs <= nowMs) this.delete(key)
      else nextMs = Math.min(nextMs, dueMs)
    }
    this.#dueMs = Infinity
    if (nextMs === Infinity) return
    this.#arm(Math.max(nextMs, nowMs + minPauseMs + this.#entries.size / entriesPerPauseMs))
  }
}

/**
 * Refuses a value that no state keeps.
 *
 * @throws WindhoverError `too_large`.
 */
export function checkStateValue(value: string): void {
  // A code unit takes 3 bytes of UTF-8 at most, so that most values need not be encoded.
  if (value.length * 3 <= maxStateValueBytes) return
  if (new TextEncoder().encode(value).length <= maxStateValueBytes) return
  throw new WindhoverError('too_large', `a value may have ${maxStateValueBytes} bytes`)
}
