/** The time before a shutdown in which a server works as before, and says that it is not ready. */
export class Drain {
  readonly #delayMs: number
  #isDraining = false

  /** @param delayMs - milliseconds; 0 for none. */
  constructor(delayMs: number) {
    this.#delayMs = delayMs
  }

  /** Whether it has begun; it never is over. */
  get isDraining(): boolean {
    return this.#isDraining
  }

  /**
   * Begins it, and calls what comes after it: at once, in this turn, if there is no time to wait.
   *
   * @param isServing - whether anybody can be told.
   * @returns what that returns.
   */
  async begin<Result>(isServing: boolean, after: () => Promise<Result>): Promise<Result> {
    this.#isDraining = true
    if (isServing && this.#delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#delayMs))
    return after()
  }
}
