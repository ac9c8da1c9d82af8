/**
 * Looks at something again and again, by one timer that does not hold the process. Its clock stands still for a look that is late:
 * if this process was paused, the clients are not to blame. Two late looks in a row are a busy process. Time goes on there, or
 * nobody would ever be dropped.
 */
export class Looks {
  readonly everyMs: number
  readonly #look: (countedMs: number) => boolean
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = 0
  #wasLate = false

  /**
   * @param everyMs - the time between two looks, in milliseconds.
   * @param look - called with the time that counts since the look before: {@link everyMs}, or 0. Returns whether to go on looking.
   */
  constructor(everyMs: number, look: (countedMs: number) => boolean) {
    this.everyMs = everyMs
    this.#look = look
  }

  /** Begins to look, if it does not yet. */
  arm(): void {
    if (this.#timer !== undefined) return
    this.#dueMs = performance.now() + this.everyMs
    this.#timer = setTimeout(this.#onDue, this.everyMs)
    // On Deno a timer may be a number.
    this.#timer.unref?.()
  }

  readonly #onDue = (): void => {
    this.#timer = undefined
    const isLate = performance.now() - this.#dueMs >= this.everyMs
    const counts = !isLate || this.#wasLate
    this.#wasLate = isLate
    let goesOn = true
    try {
      goesOn = this.#look(counts ? this.everyMs : 0)
    } finally {
      // Also after a look that failed: whatever it did not come to is looked at next time.
      if (goesOn) this.arm()
    }
  }
}
