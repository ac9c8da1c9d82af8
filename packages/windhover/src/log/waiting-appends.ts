import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import type { MessageDraft } from './message.ts'

/** The longest time that a timer can wait. */
const maxTimerMs = 2 ** 31 - 1

/** One append that waits for room. */
export interface WaitingAppend {
  readonly draft: MessageDraft
  readonly resolve: (position: Position) => void
  readonly reject: (error: WindhoverError) => void
}

/** Appends that wait for room, first come, first served. Each may give up after a time; what gave up is never stored. */
export class WaitingAppends {
  readonly #waiting = new Set<WaitingAppend>()

  get size(): number {
    return this.#waiting.size
  }

  /** Queues a draft; settles once it was stored, was refused, or waited for too long. */
  wait(draft: MessageDraft, maxWaitMs: number): Promise<Position> {
    if (maxWaitMs === 0) return Promise.reject(noRoomError(maxWaitMs))
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const append: WaitingAppend = {
        draft,
        resolve: (position) => {
          clearTimeout(timer)
          resolve(position)
        },
        reject: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#waiting.add(append)
      // A longer time would fire at once, and it is as good as any time: 24.8 days.
      if (maxWaitMs > maxTimerMs) return
      timer = setTimeout(() => {
        this.#waiting.delete(append)
        reject(noRoomError(maxWaitMs))
      }, maxWaitMs)
    })
  }

  /** Takes out the one that waited longest. */
  shift(): WaitingAppend | undefined {
    for (const append of this.#waiting) {
      this.#waiting.delete(append)
      return append
    }
    return undefined
  }

  /** Refuses all that wait. */
  rejectAll(error: () => WindhoverError): void {
    for (let append = this.shift(); append !== undefined; append = this.shift()) append.reject(error())
  }
}

function noRoomError(maxWaitMs: number): WindhoverError {
  const message = `no room in the log for ${maxWaitMs} ms: its readers cannot keep up; nothing was stored`
  return new WindhoverError('unavailable', message)
}
