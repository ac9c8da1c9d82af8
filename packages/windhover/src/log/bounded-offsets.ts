/** What stands in a table of {@link BoundedOffsets}. */
export interface OffsetEntry {
  readonly key: string
  readonly offset: number
}

/**
 * A table of keys and the newest offset of each, of which the lowest offsets are forgotten first. Ordered by a list beside the map:
 * a map would have to be searched for its first entry through all that were deleted before it, which costs a turn of the event
 * loop once there are many.
 */
export class BoundedOffsets<Entry extends OffsetEntry> {
  readonly #entries = new Map<string, Entry>()
  /** The entries in the order of their offsets, with those that were replaced or deleted still among them. */
  #order: Entry[] = []
  /** Where {@link #order} begins: what is before was forgotten. */
  #start = 0
  readonly #maxEntries: number
  #forgotten: number

  /**
   * @param maxEntries - how many keys are remembered.
   * @param forgotten - up to which offset entries are missing from the start.
   */
  constructor(maxEntries: number, forgotten = 0) {
    this.#maxEntries = maxEntries
    this.#forgotten = forgotten
  }

  /** Up to which offset entries may be missing. */
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
    // Twice what is known, and half of it outdated: so long that tidying costs O(1) on average.
    if (this.#order.length > 2 * this.#entries.size + 64) {
      this.#order = this.#order.slice(this.#start).filter((each) => this.#entries.get(each.key) === each)
      this.#start = 0
    }
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }

  /** All entries that are remembered. */
  values(): Iterable<Entry> {
    return this.#entries.values()
  }
}
