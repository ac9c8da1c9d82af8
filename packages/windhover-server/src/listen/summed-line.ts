/** The shortest time between two lines, in milliseconds. */
const spacingMs = 1_000

/** A line of the log about what clients cause: it is written at once, and then once a second at most, with how often it happened. */
export class SummedLine {
  readonly #write: (count: number) => void
  #count = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param write - writes the line; called with how often it happened since the last one. */
  constructor(write: (count: number) => void) {
    this.#write = write
  }

  /** It happened once more. */
  add(): void {
    this.#count += 1
    if (this.#timer === undefined) this.flush()
  }

  /** Writes what was not written yet. */
  readonly flush = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#count === 0) return
    this.#timer = setTimeout(this.flush, spacingMs)
    // On Deno a timer may be a number.
    this.#timer.unref?.()
    const count = this.#count
    this.#count = 0
    this.#write(count)
  }
}
