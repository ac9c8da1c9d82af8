import { maxTimerMs, startLimit } from '../timers.ts'

/** The extra time that a store may take to refuse an append, in milliseconds. After it the log no longer waits. */
export const graceMs = 1_000

/**
 * Settles as a promise does, or rejects after a time. A process that stood still hears first what came meanwhile.
 *
 * @param maxWaitMs - milliseconds; Infinity for no limit.
 */
export function settleWithin<Value>(promise: Promise<Value>, maxWaitMs: number, toError: () => Error): Promise<Value> {
  if (maxWaitMs > maxTimerMs) return promise
  return new Promise((resolve, reject) => {
    const end = startLimit(maxWaitMs, () => reject(toError()))
    promise.then(
      (value) => {
        end()
        resolve(value)
      },
      (error: unknown) => {
        end()
        reject(error as Error)
      },
    )
  })
}
