import { WindhoverError } from 'windhover'
import { startLimit } from 'windhover/store'

/** The longest time that new options may take until all is ready for them, in milliseconds: workers have less. */
export const maxReadyMs = 30_000

/**
 * Settles as a promise does, or rejects after a time: what a user's code waits for may never come.
 *
 * @param maxMs - milliseconds. Default: {@link maxReadyMs}.
 * @throws WindhoverError `unavailable` after that time.
 */
export function readyWithin<Value>(promise: Promise<Value>, maxMs: number = maxReadyMs): Promise<Value> {
  return new Promise((resolve, reject) => {
    const endLimit = startLimit(maxMs, () => {
      const message = `the configuration was not ready within ${maxMs / 1000} s: a promise of the config file, or what it asks for, does not settle`
      reject(new WindhoverError('unavailable', message))
    })
    promise.then(resolve, reject).finally(endLimit)
  })
}
