/**
 * The texts of the files that a configuration is made of: its own, if it is JSON, and those of secrets, keys and TLS. Processes that are one
 * server have to take the same, also one that starts when a file is another already, or is broken.
 */
export class SourceTexts {
  readonly #texts: Map<string, string>
  readonly #hasGiven: boolean

  /** @param given - the texts by path that another process has read. Default: none, all are read. */
  constructor(given?: Iterable<readonly [path: string, text: string]>) {
    this.#texts = new Map(given)
    this.#hasGiven = given !== undefined
  }

  /** Whether a text is known here that another process has read. */
  isGiven(path: string): boolean {
    return this.#hasGiven && this.#texts.has(path)
  }

  /**
   * Returns the text of a file.
   *
   * @param readFile - reads it, if it is not known.
   * @throws what `readFile` throws.
   */
  read(path: string, readFile: () => string): string {
    if (this.isGiven(path)) return this.#texts.get(path)!
    const text = readFile()
    this.#texts.set(path, text)
    return text
  }

  /** All that was read, for another process. */
  list(): [path: string, text: string][] {
    return [...this.#texts]
  }
}
