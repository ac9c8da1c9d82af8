import { maxTimerMs, startLimit } from '../timers.ts'

/** A caller that waits. */
interface Waiting {
  readonly isHere: () => boolean
  readonly settle: (isHere: boolean) => void
}

/** The callers that wait until a log's copy has something. */
export class Arrivals {
  readonly #waiting = new Set<Waiting>()
  #isEnded = false

  /**
   * Waits until something is here. Resolves with whether it is: false after a time or {@link end}. A process that stood
   * still takes first what came meanwhile.
   *
   * @param isHere - called now and after each {@link look}.
   * @param maxWaitMs - milliseconds; Infinity for no limit.
   */
  wait(isHere: () => boolean, maxWaitMs: number): Promise<boolean> {
    if (isHere()) return Promise.resolve(true)
    if (maxWaitMs <= 0 || this.#isEnded) return Promise.resolve(false)
    return new Promise((resolve) => {
      let end: (() => void) | undefined
      const waiting: Waiting = {
        isHere,
        settle: (isThere) => {
          end?.()
          this.#waiting.delete(waiting)
          resolve(isThere)
        },
      }
      this.#waiting.add(waiting)
      if (maxWaitMs <= maxTimerMs) end = startLimit(maxWaitMs, () => waiting.settle(false))
    })
  }

  /** Ends the waits whose condition now holds. */
  look(): void {
    for (const waiting of this.#waiting) if (waiting.isHere()) waiting.settle(true)
  }

  /** Ends all waits and later ones: nothing comes any more. */
  end(): void {
    this.#isEnded = true
    for (const waiting of this.#waiting) waiting.settle(false)
  }
}
