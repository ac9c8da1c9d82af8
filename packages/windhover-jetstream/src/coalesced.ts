/** Runs an act for several callers at once. Each run begins after the call that it serves. */
export class Coalesced {
  readonly #act: () => Promise<void>
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined

  constructor(act: () => Promise<void>) {
    this.#act = act
  }

  run(): Promise<void> {
    if (this.#running === undefined) return this.#start()
    // One that runs may have looked before this call. Whichever follows it has not.
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined
        return this.#running ?? this.#start()
      })
    return this.#next
  }

  #start(): Promise<void> {
    const run = this.#act().finally(() => (this.#running = undefined))
    this.#running = run
    return run
  }
}
