import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import type { MessageDraft } from '../message.ts'
import { maxTimerMs } from '../timers.ts'

/** One append that waits for room. */
export interface WaitingAppend {
  /** Whether it gave up. Its place in the queue is passed over then, which is cheaper than a search for it. */
  isGone: boolean
  readonly draft: MessageDraft
  /** Until when it may take, on the clock of `performance`. */
  readonly untilMs: number
  readonly resolve: (position: Position | PromiseLike<Position>) => void
  readonly reject: (error: Error) => void
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Appends that wait for room, first come, first served. Each may give up after a time; what gave up is never stored. */
export class WaitingAppends {
  /**
   * In the order of arrival, those that gave up among them. A set would be searched for its first entry through all that were
   * deleted before it: with 200,000 that wait, for more than a second.
   */
  #queue: (WaitingAppend | undefined)[] = []
  /** Where the queue begins: what is before was taken out. */
  #start = 0
  #size = 0

  /** How many wait. */
  get size(): number {
    return this.#size
  }

  /**
   * Queues a draft; settles once it was stored, was refused, or waited for too long in here.
   *
   * @param toError - makes the error for one that waited for too long. Default: its readers cannot keep up.
   */
  wait(
    draft: MessageDraft,
    maxWaitMs: number,
    toError: (maxWaitMs: number) => WindhoverError = noRoomError,
  ): Promise<Position> {
    if (maxWaitMs === 0) return Promise.reject(toError(maxWaitMs))
    return new Promise((resolve, reject) => {
      const untilMs = performance.now() + maxWaitMs
      const append: WaitingAppend = { isGone: false, draft, untilMs, resolve, reject, timer: undefined }
      this.#queue.push(append)
      this.#size += 1
      // A longer time would fire at once, and it is as good as any time: 24.8 days.
      if (maxWaitMs > maxTimerMs) return
      append.timer = setTimeout(() => {
        this.#giveUp(append)
        reject(toError(maxWaitMs))
      }, maxWaitMs)
    })
  }

  /** Takes out the one that waited longest, which from now on waits as long as it takes. */
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

  /** Only when more places are empty than are not, so that it costs O(1) on average. */
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
