import { assert } from '../assert.ts'
import { WindhoverError } from '../errors.ts'
import { measureDraft } from './measure-draft.ts'
import type { StoreDraft, Stored } from './store.ts'
import { maxTimerMs, startLimit } from '../timers.ts'

/** The call of a {@link GroupAppend}, and the most that it hands over at once. */
export interface GroupAppendOptions {
  /**
   * Stores drafts as one act: in order, all or none. It is never called while an earlier call runs. Errors other than a
   * `WindhoverError` count as a missing answer.
   */
  readonly send: (drafts: readonly StoreDraft[]) => Promise<readonly Stored[]>
  /** The most drafts of one call, and of one append. Default: 1,000. */
  readonly maxDrafts?: number
  /** The most bytes of one call, and of one append, as {@link measureDraft} counts them. Default: 4 MiB. */
  readonly maxBytes?: number
}

/**
 * Runs a task after everything that waits for nothing from outside; `undefined` where only a timer could do it.
 * Taken when this is loaded, so that fake timers of a test hold up no store.
 */
const startTurn = typeof setImmediate === 'function' ? setImmediate : undefined

/** One append of a caller. Its drafts are never separated. */
interface Waiting {
  readonly drafts: readonly StoreDraft[]
  readonly bytes: number
  readonly resolve: (stored: readonly Stored[]) => void
  readonly reject: (error: unknown) => void
  endLimit: (() => void) | undefined
  /**
   * Whether it gave up before it was sent. Its place in the queue is skipped, which is cheaper than a search
   * for it.
   */
  isGone: boolean
  isSent: boolean
}

/**
 * Gathers appends for a store: one call is in flight, and the next one takes all that wait by then. One call
 * to a disk or a broker costs about the same for one message as for hundreds.
 *
 * Callers that were answered often append again at once. So the next call leaves only after as many wait as were
 * in the call and in the queue, or at the end of the turn. Otherwise each call would have half of the callers.
 */
export class GroupAppend {
  readonly #options: Required<GroupAppendOptions>
  #queue: Waiting[] = []
  #goneCount = 0
  #flight: Promise<void> | undefined
  /** The number of appends for which the next call waits until the end of the turn. */
  #awaited = 0
  #isClosed = false
  #isPaused = false

  constructor(options: GroupAppendOptions) {
    this.#options = { maxDrafts: 1_000, maxBytes: 4_194_304, ...options }
  }

  /**
   * Works as `append` of a store. An append that was not sent within its time is never sent.
   *
   * @throws WindhoverError `unavailable` after `maxWaitMs`, with `mayHaveHappened` if it was sent by then;
   *   `too_large` if it exceeds one call; `closed` after {@link close}. Errors of the call are passed on.
   */
  append(drafts: readonly StoreDraft[], { maxWaitMs }: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    if (this.#isClosed) return Promise.reject(closedError())
    if (drafts.length === 0) return Promise.resolve([])
    const bytes = drafts.reduce((sum, draft) => sum + measureDraft(draft), 0)
    const { maxDrafts, maxBytes } = this.#options
    if (drafts.length > maxDrafts || bytes > maxBytes) {
      const limit = `the store takes ${maxDrafts} messages and ${maxBytes} bytes at once`
      return Promise.reject(new WindhoverError('too_large', `${limit}, not ${drafts.length} and ${bytes}`))
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { drafts, bytes, resolve, reject, endLimit: undefined, isGone: false, isSent: false }
      if (maxWaitMs <= maxTimerMs) waiting.endLimit = startLimit(maxWaitMs, () => this.#giveUp(waiting, maxWaitMs))
      this.#queue.push(waiting)
      this.#start()
    })
  }

  /**
   * Makes no further call until {@link resume}: the store cannot be reached. Appends that wait for too long
   * meanwhile are never sent.
   */
  pause(): void {
    this.#isPaused = true
  }

  resume(): void {
    this.#isPaused = false
    this.#start()
  }

  /** Refuses appends that wait or come later; resolves after the call in flight has settled. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const waiting of this.#queue.splice(0)) if (!waiting.isGone) refuse(waiting, closedError())
    this.#goneCount = 0
    await this.#flight
  }

  #start(): void {
    if (this.#flight !== undefined || this.#isPaused || this.#queue.length < this.#awaited) return
    this.#awaited = 0
    const group = this.#takeGroup()
    if (group.length > 0) this.#flight = this.#send(group)
  }

  async #send(group: readonly Waiting[]): Promise<void> {
    const drafts = group.flatMap((waiting) => waiting.drafts)
    try {
      const stored = await this.#options.send(drafts)
      assert(stored.length === drafts.length, 'a store answers each draft')
      let start = 0
      for (const waiting of group) {
        waiting.endLimit?.()
        waiting.resolve(stored.slice(start, start + waiting.drafts.length))
        start += waiting.drafts.length
      }
    } catch (error) {
      for (const waiting of group) refuse(waiting, error instanceof WindhoverError ? error : noAnswerError(error))
    }
    this.#flight = undefined
    this.#awaitAnswered(group.length)
    this.#start()
  }

  /** Lets the callers of a call append again before the next one leaves. A lone caller would wait for nobody. */
  #awaitAnswered(answered: number): void {
    const awaited = answered + this.#queue.length
    if (startTurn === undefined || awaited === 1) return
    this.#awaited = Math.min(awaited, this.#options.maxDrafts)
    startTurn(() => {
      this.#awaited = 0
      this.#start()
    })
  }

  /**
   * Takes the appends from the front of the queue that fit into one call. At least one fits, since none
   * exceeds a call.
   */
  #takeGroup(): Waiting[] {
    const group: Waiting[] = []
    let drafts = 0
    let bytes = 0
    let taken = 0
    for (const waiting of this.#queue) {
      if (!waiting.isGone) {
        drafts += waiting.drafts.length
        bytes += waiting.bytes
        if (drafts > this.#options.maxDrafts || bytes > this.#options.maxBytes) break
        waiting.isSent = true
        group.push(waiting)
      } else this.#goneCount -= 1
      taken += 1
    }
    this.#queue.splice(0, taken)
    return group
  }

  #giveUp(waiting: Waiting, maxWaitMs: number): void {
    waiting.reject(tooLateError(maxWaitMs, waiting.isSent))
    if (waiting.isSent) return
    waiting.isGone = true
    this.#goneCount += 1
    // Filtered only if more are gone than wait, so that it costs O(1) on average. A call may hang while
    // others come and give up.
    if (this.#goneCount <= this.#queue.length / 2) return
    this.#queue = this.#queue.filter(({ isGone }) => !isGone)
    this.#goneCount = 0
  }
}

function refuse(waiting: Waiting, error: unknown): void {
  waiting.endLimit?.()
  waiting.reject(error)
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the store is closed')
}

function noAnswerError(cause: unknown): WindhoverError {
  return new WindhoverError('unavailable', 'the store did not answer', { cause, mayHaveHappened: true })
}

function tooLateError(maxWaitMs: number, mayHaveHappened: boolean): WindhoverError {
  const outcome = mayHaveHappened ? 'it may have been stored' : 'nothing was stored'
  return new WindhoverError('unavailable', `no answer of the store for ${Math.round(maxWaitMs)} ms; ${outcome}`, {
    mayHaveHappened,
  })
}
