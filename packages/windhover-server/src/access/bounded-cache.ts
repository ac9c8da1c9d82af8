/** A map of bounded size. When it is full, the entry that was used longest ago makes room. */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, Value>()
  readonly #maxEntries: number

  /** @param maxEntries - how many entries there may be, 1 or more. */
  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.size
  }

  /** Returns a value, which counts as used now. */
  get(key: string): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    // A map keeps the order in which its keys were set.
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  /** Sets a value, in place of the one that was used longest ago if there are too many. */
  set(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.#maxEntries) return
    const [oldest] = this.#entries.keys()
    if (oldest !== undefined) this.#entries.delete(oldest)
  }

  /** Removes an entry. */
  delete(key: string): void {
    this.#entries.delete(key)
  }

  /** Removes all entries. */
  clear(): void {
    this.#entries.clear()
  }
}
