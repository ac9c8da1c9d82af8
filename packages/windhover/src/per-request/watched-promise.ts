import type { Scheduler } from '../connection/scheduler.ts'

/** A promise that knows whether somebody waits for it. */
export class WatchedPromise extends Promise<void> {
  #isWatched = false

  /** What comes of `then` is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  // `await` calls it, too, for a promise that is not of the plain class.
  // oxlint-disable-next-line unicorn/no-thenable -- it is the one of a promise
  override then<Fulfilled = void, Rejected = never>(
    onFulfilled?: ((value: void) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    this.#isWatched = true
    return super.then(onFulfilled, onRejected)
  }

  /**
   * Tells of its failure when nobody waits for it a turn after that; the process is told of no unhandled
   * rejection, whoever waits.
   *
   * @param onFailure - MUST NOT throw.
   */
  ifUnwatched(scheduler: Scheduler, onFailure: (error: unknown) => void): void {
    // `await` asks for the outcome a little after a promise could have it, so the answer is looked at in the next turn.
    super.then(undefined, (error: unknown) => {
      scheduler.schedule(() => {
        if (!this.#isWatched) onFailure(error)
      })
    })
  }
}
