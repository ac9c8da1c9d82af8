/** The time before a shutdown, or for as long as an admin wants, in which a server works as before, and says that it is not ready. */
export class Drain {
  readonly #delayMs: number
  #isEnding = false
  #isAsked = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param delayMs - milliseconds; 0 for none. */
  constructor(delayMs: number) {
    this.#delayMs = delayMs
  }

  /** Whether it has begun. Before a shutdown it never is over. */
  get isDraining(): boolean {
    return this.#isEnding || this.#isAsked
  }

  /**
   * Begins it for as long as an admin wants, or ends that.
   *
   * @param sendAway - called once the time is over in which others hear of it: at once, if there is none.
   * @returns what that returned; 0 if it was not called yet, or not at all.
   */
  ask(isWanted: boolean, sendAway: () => number): number {
    clearTimeout(this.#timer)
    const isNew = isWanted && !this.#isAsked
    this.#isAsked = isWanted
    if (!isWanted || this.#isEnding) return 0
    if (this.#delayMs === 0) return sendAway()
    if (isNew) this.#timer = setTimeout(sendAway, this.#delayMs).unref()
    return 0
  }

  /**
   * Begins it, and calls what comes after it: at once, in this turn, if there is no time to wait.
   *
   * @param isServing - whether anybody can be told.
   * @returns what that returns.
   */
  async begin<Result>(isServing: boolean, after: () => Promise<Result>): Promise<Result> {
    this.#isEnding = true
    clearTimeout(this.#timer)
    if (isServing && this.#delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#delayMs))
    return after()
  }
}
