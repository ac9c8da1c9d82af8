import { WindhoverError } from '../errors.ts'

/** Who is told of what goes wrong with a {@link StoreCall}. */
export interface StoreCallOptions {
  /** The store cannot be reached. */
  readonly onAway: (reason: string) => void
  /** The store threw or rejected with what is no error of this library. */
  readonly onBroken: (error: unknown) => void
}

/** How long tries to reach a store are apart, in milliseconds: at first, and at most. */
const firstTryMs = 100
const maxTryMs = 2_000

/** Calls a store, and finds out whether what it rejects with is part of its port. */
export class StoreCall {
  readonly #options: StoreCallOptions
  #isStopped = false
  #endPause: () => void = () => undefined

  constructor(options: StoreCallOptions) {
    this.#options = options
  }

  /**
   * Calls the store once.
   *
   * @throws WindhoverError that of the store; `unavailable` with `mayHaveHappened` if it threw anything else.
   */
  async run<Value>(call: () => Promise<Value> | Value): Promise<Value> {
    try {
      return await call()
    } catch (error) {
      if (error instanceof WindhoverError) throw error
      this.#options.onBroken(error)
      throw brokenError(error, true)
    }
  }

  /** Calls again and again, until the store is not away; the pauses are at random, so that nodes do not come at once. */
  async untilReached<Value>(call: () => Promise<Value>): Promise<Value> {
    for (let pauseMs = firstTryMs; ; pauseMs = Math.min(2 * pauseMs, maxTryMs)) {
      try {
        return await call()
      } catch (error) {
        const isAway = error instanceof WindhoverError && error.code === 'unavailable'
        if (!isAway || this.#isStopped) throw error
        this.#options.onAway(error.message)
        await this.#pause(pauseMs * (0.5 + Math.random() / 2))
      }
    }
  }

  /** Makes no further tries. */
  stop(): void {
    this.#isStopped = true
    this.#endPause()
  }

  #pause(pauseMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs)
      this.#endPause = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** Makes the error for what is asked of a store that broke its port. */
export function brokenError(cause: unknown, mayHaveHappened = false): WindhoverError {
  const message = 'the store broke its promises, and is used no longer'
  return new WindhoverError('unavailable', message, { cause, mayHaveHappened })
}
