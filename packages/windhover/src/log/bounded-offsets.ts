/** An entry in a table of {@link BoundedOffsets}. */
export interface OffsetEntry {
  readonly key: string
  readonly offset: number
}

/**
 * A table of keys with the newest offset of each. The lowest offsets are forgotten first. A list beside the
 * map keeps the order. Otherwise a search for the map's first entry would pass all that were deleted before
 * it. That costs a turn of the event loop once there are many.
 */
export class BoundedOffsets<Entry extends OffsetEntry> {
  readonly #entries = new Map<string, Entry>()
  /** The entries in the order of their offsets, including those that were replaced or deleted. */
  #order: Entry[] = []
  /** Where {@link #order} begins. Everything before it was forgotten. */
  #start = 0
  readonly #maxEntries: number
  #forgotten: number

  /**
   * @param maxEntries - how many keys are remembered.
   * @param forgotten - the offset up to which entries are missing from the start.
   */
  constructor(maxEntries: number, forgotten = 0) {
    this.#maxEntries = maxEntries
    this.#forgotten = forgotten
  }

  /** The offset up to which entries may be missing. */
  get forgotten(): number {
    return this.#forgotten
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key)
  }

  /** Remembers an entry in place of the one with its key. Offsets MUST NOT fall. */
  set(entry: Entry): void {
    this.#entries.set(entry.key, entry)
    this.#order.push(entry)
    while (this.#entries.size > this.#maxEntries) {
      const oldest = this.#order[this.#start]!
      this.#start += 1
      if (this.#entries.get(oldest.key) !== oldest) continue
      this.#entries.delete(oldest.key)
      this.#forgotten = oldest.offset
    }
    // Twice the known entries, half of them outdated: long enough that tidying costs O(1) on average.
    if (this.#order.length > 2 * this.#entries.size + 64) {
      this.#order = this.#order.slice(this.#start).filter((each) => this.#entries.get(each.key) === each)
      this.#start = 0
    }
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }

  /** All remembered entries. */
  values(): Iterable<Entry> {
    return this.#entries.values()
  }
}
