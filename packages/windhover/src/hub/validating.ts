import { WindhoverError } from '../errors.ts'
import { maxTimerMs } from '../timers.ts'

/** Holds events whose schemas take time to validate. Each may give up after a time, and all do when the hub closes. */
export class Validating {
  readonly #waiting = new Set<(error: WindhoverError) => void>()

  /**
   * Waits for the result of an event's schema.
   *
   * @param maxWaitMs - the longest wait, in milliseconds; Infinity for no limit.
   * @returns that result, or rejects as the schema does; with `unavailable` after `maxWaitMs`, and as {@link rejectAll}
   *   says.
   */
  wait<Value>(validated: Promise<Value>, maxWaitMs: number): Promise<Value> {
    return new Promise((resolve, reject) => {
      const timer = maxWaitMs > maxTimerMs ? undefined : setTimeout(() => giveUp(tooSlowError(maxWaitMs)), maxWaitMs)
      const giveUp = (error: WindhoverError): void => {
        this.#waiting.delete(giveUp)
        clearTimeout(timer)
        reject(error)
      }
      this.#waiting.add(giveUp)
      const settle = (): void => {
        this.#waiting.delete(giveUp)
        clearTimeout(timer)
      }
      validated.then(
        (value) => {
          settle()
          resolve(value)
        },
        (error: unknown) => {
          settle()
          reject(error as Error)
        },
      )
    })
  }

  /** Rejects all that wait, and waits for none any more. */
  rejectAll(error: () => WindhoverError): void {
    for (const giveUp of this.#waiting) giveUp(error())
  }
}

function tooSlowError(maxWaitMs: number): WindhoverError {
  return new WindhoverError('unavailable', `the event was not validated within ${maxWaitMs} ms; nothing was stored`)
}
