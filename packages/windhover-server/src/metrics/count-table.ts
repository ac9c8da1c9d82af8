/** Counts things by a name, of which those that are known beforehand stand at 0 from the beginning. */
export class CountTable<Name extends string> {
  readonly #counts: Map<Name, number>

  constructor(names: readonly Name[]) {
    this.#counts = new Map(names.map((name) => [name, 0]))
  }

  /** Counts one more. */
  add(name: Name): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** The counts so far. */
  get counts(): ReadonlyMap<Name, number> {
    return this.#counts
  }
}
