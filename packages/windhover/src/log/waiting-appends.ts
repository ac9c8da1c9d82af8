import { WindhoverError } from '../errors.ts'
import { maxTimerMs } from '../timers.ts'

/** One append that waits for room. */
export interface WaitingAppend {
  /** Whether it gave up. Its place in the queue is then skipped, which is cheaper than a search for it. */
  isGone: boolean
  /** Stores it, and settles its promise with the result. */
  readonly admit: () => void
  readonly reject: (error: Error) => void
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Appends that wait for room, first come, first served. Each may give up after a time, and is then never stored. */
export class WaitingAppends {
  /**
   * In the order of arrival, including those that gave up. A search for the first entry of a set would pass
   * all that were deleted before it. With 200,000 that wait, it takes more than a second.
   */
  #queue: (WaitingAppend | undefined)[] = []
  /** Where the queue begins. Everything before it was taken out. */
  #start = 0
  #size = 0

  /** The number of appends that wait. */
  get size(): number {
    return this.#size
  }

  /**
   * Queues an append. Settles after it was stored, was refused, or waited for too long in here.
   *
   * @param store - stores the draft once there is room; called with the end of its time, on the clock of
   *   `performance`. If it throws or rejects, the append is refused and holds up none of those after it.
   * @param toError - makes the error for one that waited for too long. Default: its readers cannot keep up.
   */
  wait<Result>(
    store: (untilMs: number) => Result | Promise<Result>,
    maxWaitMs: number,
    toError: (maxWaitMs: number) => WindhoverError = noRoomError,
  ): Promise<Result> {
    if (maxWaitMs === 0) return Promise.reject(toError(maxWaitMs))
    return new Promise((resolve, reject) => {
      const untilMs = performance.now() + maxWaitMs
      const admit = (): void => {
        try {
          resolve(store(untilMs))
        } catch (error) {
          reject(error as Error)
        }
      }
      const append: WaitingAppend = { isGone: false, admit, reject, timer: undefined }
      this.#queue.push(append)
      this.#size += 1
      // A longer timer would fire at once. 24.8 days are as good as any time.
      if (maxWaitMs > maxTimerMs) return
      append.timer = setTimeout(() => {
        this.#giveUp(append)
        reject(toError(maxWaitMs))
      }, maxWaitMs)
    })
  }

  /** Takes out the append that waited longest. From now on it waits as long as it takes. */
  shift(): WaitingAppend | undefined {
    while (this.#start < this.#queue.length) {
      const append = this.#queue[this.#start]
      this.#queue[this.#start] = undefined
      this.#start += 1
      if (append === undefined || append.isGone) continue
      clearTimeout(append.timer)
      this.#size -= 1
      this.#compact()
      return append
    }
    return undefined
  }

  /** Refuses all that wait. */
  rejectAll(error: () => WindhoverError): void {
    for (let append = this.shift(); append !== undefined; append = this.shift()) append.reject(error())
  }

  #giveUp(append: WaitingAppend): void {
    append.isGone = true
    this.#size -= 1
    this.#compact()
  }

  /** Compacts the queue only when more places are empty than are not, so that it costs O(1) on average. */
  #compact(): void {
    if (this.#queue.length <= 2 * this.#size + 64) return
    this.#queue = this.#queue.slice(this.#start).filter((append) => append?.isGone === false)
    this.#start = 0
  }
}

function noRoomError(maxWaitMs: number): WindhoverError {
  const message = `no room in the log for ${maxWaitMs} ms: its readers cannot keep up; nothing was stored`
  return new WindhoverError('unavailable', message)
}
