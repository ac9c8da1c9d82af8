/**
 * Runs something that reads the state of the world, once at a time. Who calls while it runs is joined to one more run after it: what runs
 * may have read already what has changed since.
 */
export class JoinedCalls<Result> {
  readonly #run: () => Promise<Result>
  #running: Promise<unknown> | undefined
  #next: Promise<Result> | undefined

  constructor(run: () => Promise<Result>) {
    this.#run = run
  }

  /** Resolves with the result of a run that begins after this call. */
  call(): Promise<Result> {
    if (this.#running === undefined) return this.#begin()
    this.#next ??= this.#running.then(() => {
      this.#next = undefined
      return this.#begin()
    })
    return this.#next
  }

  #begin(): Promise<Result> {
    const run = this.#run()
    const settled = run.then(
      () => {},
      () => {},
    )
    this.#running = settled
    void settled.then(() => {
      if (this.#running === settled && this.#next === undefined) this.#running = undefined
    })
    return run
  }
}
