import { WindhoverError } from '../errors.ts'
import { maxTimerMs } from '../timers.ts'

/** Events whose schemas take time to validate. Each may give up after a time, and all do when the hub closes. */
export class Validating {
  readonly #waiting = new Set<(error: WindhoverError) => void>()

  /**
   * Waits for what a schema makes of an event.
   *
   * @param maxWaitMs - how long it may take, in milliseconds; Infinity for as long as it takes.
   * @returns what it made, or rejects as the schema does; with `unavailable` after `maxWaitMs`, and as {@link rejectAll} says.
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

  /** Waits for none any more. */
  rejectAll(error: () => WindhoverError): void {
    for (const giveUp of this.#waiting) giveUp(error())
  }
}

function tooSlowError(maxWaitMs: number): WindhoverError {
  return new WindhoverError('unavailable', `the event was not validated within ${maxWaitMs} ms; nothing was stored`)
}
