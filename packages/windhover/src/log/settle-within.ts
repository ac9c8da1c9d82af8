import { maxTimerMs } from '../timers.ts'

/**
 * Settles as a promise does, or rejects after a time.
 *
 * @param maxWaitMs - milliseconds; Infinity for no limit.
 */
export function settleWithin<Value>(promise: Promise<Value>, maxWaitMs: number, toError: () => Error): Promise<Value> {
  if (maxWaitMs > maxTimerMs) return promise
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(toError()), maxWaitMs)
    promise.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error as Error)
      },
    )
  })
}
