/** The time between two looks, in milliseconds. */
const lookMs = 500

/** Measures how late the event loop is, by a timer of its own: a request costs nothing. */
export class LoopLag {
  readonly #now: () => number
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Infinity
  #lagMs = 0

  /** @param now - milliseconds on a clock that never goes back. Default: that of the process. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Begins to measure. */
  start(): void {
    this.#dueMs = this.#now() + lookMs
    this.#timer = setTimeout(() => {
      this.#lagMs = this.#now() - this.#dueMs
      this.start()
    }, lookMs).unref()
  }

  /** Ends measuring. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#dueMs = Infinity
    this.#lagMs = 0
  }

  /** How late the last look was, or the next one is already, in whole milliseconds. */
  get lagMs(): number {
    return Math.max(0, Math.round(Math.max(this.#lagMs, this.#now() - this.#dueMs)))
  }
}
