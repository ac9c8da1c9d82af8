/** Tells many when something has begun, and why it has not. */
export class Readiness {
  #promise!: Promise<void>
  #resolve!: () => void
  #reject!: (reason: Error) => void

  constructor() {
    this.#renew()
  }

  /** Resolves after {@link begin}; rejects with the next reason why it has not begun. */
  wait(): Promise<void> {
    return this.#promise
  }

  /** It has begun, for good. */
  begin(): void {
    this.#resolve()
  }

  /** It never will begin, for this reason. */
  fail(reason: Error): void {
    this.#reject(reason)
  }

  /** It has not begun for this reason. Whoever waits from now on is told of the next one. */
  refuse(reason: Error): void {
    this.#reject(reason)
    this.#renew()
  }

  #renew(): void {
    this.#promise = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.#promise.catch(() => undefined)
  }
}
