import { WindhoverError } from '../errors.ts'

/** Callbacks for the failures of a {@link StoreCall}. */
export interface StoreCallOptions {
  /** The store cannot be reached, or not be used. */
  readonly onAway: (reason: string) => void
  /** The store cannot be used until somebody sets it right. It is told after `onAway`. */
  readonly onRefused: (refusal: WindhoverError) => void
  /** The store threw or rejected with something that is no error of this library. */
  readonly onBroken: (error: unknown) => void
}

/** The time between attempts to reach a store, in milliseconds: at first, and at most. */
const firstTryMs = 100
const maxTryMs = 2_000

/** Calls a store, and finds out whether its rejections are part of its port. */
export class StoreCall {
  readonly #options: StoreCallOptions
  /** Rejects each call that runs. */
  readonly #running = new Set<(error: Error) => void>()
  #isStopped = false
  #endPause: () => void = () => undefined

  constructor(options: StoreCallOptions) {
    this.#options = options
  }

  /**
   * Calls the store once.
   *
   * @throws WindhoverError the error of the store; `unavailable` if it cannot be used as it is set up, and with
   *   `mayHaveHappened` if it threw anything else, or has not answered before {@link giveUp}.
   */
  async run<Value>(call: () => Promise<Value> | Value): Promise<Value> {
    try {
      return await this.#settle(call())
    } catch (error) {
      // What the operator has to set right is no fault of whoever publishes.
      if (isInvalidOption(error)) throw unfitError(error)
      if (error instanceof WindhoverError) throw error
      this.#options.onBroken(error)
      throw brokenError(error, true)
    }
  }

  /** Repeats a call until the store is not away. The pauses are random, so that nodes do not come at once. */
  async untilReached<Value>(call: () => Promise<Value>): Promise<Value> {
    for (let pauseMs = firstTryMs; ; pauseMs = Math.min(2 * pauseMs, maxTryMs)) {
      try {
        return await call()
      } catch (error) {
        const isAway = error instanceof WindhoverError && error.code === 'unavailable'
        if (!isAway || this.#isStopped) throw error
        const refusal = findRefusal(error)
        this.#options.onAway((refusal ?? error).message)
        if (refusal !== undefined) this.#options.onRefused(refusal)
        await this.#pause(pauseMs * (0.5 + Math.random() / 2))
      }
    }
  }

  /** Makes no further attempts. */
  stop(): void {
    this.#isStopped = true
    this.#endPause()
  }

  /** Waits no longer for the calls that run: each rejects. */
  giveUp(): void {
    for (const reject of this.#running) reject(closedBeforeError())
    this.#running.clear()
  }

  /** Settles as a call does, unless it is given up before. */
  #settle<Value>(answer: Promise<Value> | Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#running.add(reject)
      Promise.resolve(answer).then(
        (value) => {
          this.#running.delete(reject)
          resolve(value)
        },
        (error: unknown) => {
          this.#running.delete(reject)
          reject(error as Error)
        },
      )
    })
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

/**
 * Returns the refusal of a store that cannot be used as it is set up, if an error of {@link StoreCall} is one. The
 * server of a store may be set right, or be another one the next time.
 */
export function findRefusal(error: unknown): WindhoverError | undefined {
  return error instanceof WindhoverError && isInvalidOption(error.cause) ? error.cause : undefined
}

/** Makes the error for a request to a store that broke its port. */
export function brokenError(cause: unknown, mayHaveHappened = false): WindhoverError {
  const message = 'the store broke its promises, and is used no longer'
  return new WindhoverError('unavailable', message, { cause, mayHaveHappened })
}

function closedBeforeError(): WindhoverError {
  return new WindhoverError('unavailable', 'the store was closed before it answered', { mayHaveHappened: true })
}

function unfitError(cause: WindhoverError): WindhoverError {
  return new WindhoverError('unavailable', 'the store cannot be used as it is set up', { cause })
}

function isInvalidOption(error: unknown): error is WindhoverError {
  return error instanceof WindhoverError && error.code === 'invalid_option'
}
