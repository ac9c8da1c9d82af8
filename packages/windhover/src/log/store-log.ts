import { defaults } from '../defaults.ts'
import { WindhoverError } from '../errors.ts'
import type { MessageDraft } from '../message.ts'
import type { Position } from '../position.ts'
import type { Following, Idempotency, Store, StoreDraft, Stored } from '../store/store.ts'
import { Arrivals } from './arrivals.ts'
import { beginFollowing, findBeginning } from './begin-following.ts'
import { type FilledBounds, fillBounds, type HistoryBounds, type LogBounds } from './bounds.ts'
import { closeStore } from './close-store.ts'
import { Copy } from './copy.ts'
import { type AppendOptions, isComing, type Log } from './log.ts'
import type { LogMeasures } from './log-measures.ts'
import { Readiness } from './readiness.ts'
import { readAnswer } from './store-answer.ts'
import { graceMs, settleWithin } from './settle-within.ts'
import { SharedProbe } from './shared-probe.ts'
import { brokenError, StoreCall } from './store-call.ts'
import { closedError, noAnswerError, notStartedError } from './store-errors.ts'
import { StoreFeed } from './store-feed.ts'
import type { StoreLogListener } from './store-log-listener.ts'
import { StoreReading } from './store-reading.ts'
import { WaitingAppends } from './waiting-appends.ts'

/** Bounds of the copy of a {@link StoreLog}. */
export interface StoreLogOptions {
  readonly history?: HistoryBounds | undefined
  readonly window?: LogBounds | undefined
  /** Milliseconds over which clients spread what they load again after a gap that all of them are told of. Default: 5,000. */
  readonly reloadSpreadMs?: number | undefined
  /** Milliseconds that the store has to close, and a second more. Default: 1,000. */
  readonly closeTimeoutMs?: number | undefined
}

/**
 * A copy that a store feeds. Appended messages go to the store, and come back in the order that it has for
 * all nodes.
 */
export class StoreLog extends Copy implements Log {
  /** Reads what readers need of the store that is older than the copy. */
  readonly reading: StoreReading
  readonly #store: Store
  readonly #bounds: FilledBounds
  readonly #closeTimeoutMs: number
  readonly #call = new StoreCall({
    // Later the store itself reports its state.
    onAway: (reason) => this.#following === undefined && this.#onState('waiting', reason),
    onRefused: (refusal) => this.#readiness.refuse(refusal),
    onBroken: (error) => this.#fail(error),
  })
  readonly #probe: SharedProbe
  readonly #waiting = new WaitingAppends()
  readonly #arrivals = new Arrivals()
  readonly #feed: StoreFeed
  readonly #readiness = new Readiness()
  #listener: StoreLogListener | undefined
  #following: Following | undefined
  #isFilled = false
  #isAway = false
  /** The reason that the store gave last for its state. */
  #reason: string | undefined
  #failure: Error | undefined
  /** Whether the store was told that there is no room. */
  #isHeldUp = false
  /** Appends that were handed over, but are not in the copy yet. */
  #inFlight = 0
  /** The place up to which the readers of this process let go. */
  #offered = 0

  constructor(store: Store, options: StoreLogOptions = {}) {
    const { reloadSpreadMs = defaults.reloadSpreadMs, closeTimeoutMs = defaults.closeTimeoutMs } = options
    const bounds = fillBounds(options)
    // Nobody is told of this position: no reader is greeted before the store has said where it begins.
    super(bounds, defaults.maxEvictionEntries, { epoch: 'none', offset: 0 }, reloadSpreadMs)
    this.#store = store
    this.#bounds = bounds
    this.#closeTimeoutMs = closeTimeoutMs
    this.#probe = new SharedProbe(() => this.#call.run(() => store.probe()))
    const onUnwritable = (error: unknown): void => this.#listener?.onError(error)
    this.reading = new StoreReading({
      store,
      reloadSpreadMs,
      onUnwritable,
      ask: (call) => this.#call.run(call),
      oldestOf: (epoch) => this.#feed.oldestOf(epoch),
      onHold: () => this.release(this.#offered),
    })
    this.#feed = new StoreFeed({
      copy: this,
      isFilling: () => !this.#isFilled,
      hasRoom: () => this.#hasRoom(),
      onTold: () => this.#onTold(),
      onState: (state, reason) => this.#onState(state, reason),
      onUnwritable,
      onFailure: (error) => this.#fail(error),
    })
  }

  /**
   * The state: `starting` until the copy has what the store had at first, `waiting` while the store cannot be
   * reached. It is `closed` also after the store broke its port.
   */
  get state(): 'starting' | 'ready' | 'waiting' | 'closed' {
    if (this.isClosed || this.#failure !== undefined) return 'closed'
    if (!this.#isFilled) return 'starting'
    return this.#isAway ? 'waiting' : 'ready'
  }

  /** Begins to follow the store. Called once, before anything else. */
  start(listener: StoreLogListener): void {
    this.#listener = listener
    void this.#follow()
  }

  /** Resolves once the copy is filled; rejects if it never will be, and if the store cannot be used until it is set right. */
  ready(): Promise<void> {
    return this.#readiness.wait()
  }

  /**
   * Hands a message over to the store. Resolves after the store and this copy have it, or its epoch has
   * ended. A late copy delays nobody beyond the time of the append, since the message is stored.
   *
   * @throws WindhoverError `unavailable` after `maxWaitMs`, by default 5,000; with `mayHaveHappened` if only
   *   the answer is missing.
   */
  append(draft: MessageDraft, { maxWaitMs = defaults.maxWaitMs }: AppendOptions = {}): Promise<Position> {
    return this.#append([draft], maxWaitMs, ([stored]) => stored!.position)
  }

  /** Does what {@link append} does. A duplicate is answered at once, since its message was published before. */
  appendOnce(
    draft: MessageDraft,
    idempotency: Idempotency,
    { maxWaitMs = defaults.maxWaitMs }: AppendOptions = {},
  ): Promise<Stored> {
    return this.#append([{ ...draft, idempotency }], maxWaitMs, ([stored]) => stored!)
  }

  /** Does what {@link append} does, in one append of the store, which compares no keys before. */
  appendMany(drafts: readonly StoreDraft[], options: AppendOptions = {}): Promise<readonly Stored[]> {
    return this.#append(drafts, options.maxWaitMs ?? defaults.maxWaitMs, (stored) => stored)
  }

  override release(place: number): void {
    this.#offered = Math.max(this.#offered, place)
    super.release(Math.min(this.#offered, this.reading.heldFrom))
    this.#goOn()
  }

  override measure(): LogMeasures {
    const copied = super.measure()
    const windowFill = Math.max(copied.windowFill, this.#ahead / this.#bounds.window.maxMessages)
    const { newest = this.#end } = this.#probe
    const behind = newest.epoch === this.epoch ? Math.max(0, newest.offset - this.#end.offset) : 0
    return { ...copied, windowFill, behind, waiting: this.#waiting.size + this.#inFlight }
  }

  /** Finds out where the newest message of the store is; rejects as the store does. */
  probe(): Promise<Position> {
    return this.#probe.ask()
  }

  /**
   * Waits until a condition of the copy holds. Resolves with whether it does, at the latest after a time in
   * milliseconds.
   */
  waitFor(holds: () => boolean, maxWaitMs: number): Promise<boolean> {
    return this.#arrivals.wait(holds, maxWaitMs)
  }

  /** Closes the store too, within its time. Calls that it has not answered by then reject. */
  async close(): Promise<void> {
    if (this.isClosed) return
    this.stop()
    this.#endFollowing()
    this.#call.stop()
    this.#waiting.rejectAll(closedError)
    this.#readiness.fail(closedError())
    await closeStore(this.#store, this.#closeTimeoutMs).catch((error: unknown) => this.#listener?.onError(error))
    this.#call.giveUp()
  }

  /** Follows the store as soon as it can be reached. */
  async #follow(): Promise<void> {
    try {
      this.#following = await beginFollowing({
        call: this.#call,
        probe: () => this.#probe.ask(),
        follow: (head) => this.#store.follow(this.#feed, findBeginning(head, this.#bounds.history.maxMessages)),
      })
      if (this.state === 'closed') return this.#endFollowing()
      await this.#fill()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Waits until the copy has everything that the store has now. If an epoch ends meanwhile, that is another position. */
  async #fill(): Promise<void> {
    for (;;) {
      const { epoch } = this
      const head = await this.#call.untilReached(() => this.#probe.ask())
      const hasHead = (): boolean => this.epoch === head.epoch && this.#end.offset >= head.offset
      await this.#arrivals.wait(() => hasHead() || this.epoch !== epoch, Infinity)
      if (this.state === 'closed') return
      if (hasHead()) break
    }
    this.#isFilled = true
    this.#readiness.begin()
    this.#goOn()
  }

  async #append<Result>(
    drafts: readonly StoreDraft[],
    maxWaitMs: number,
    toResult: (stored: readonly Stored[]) => Result,
  ): Promise<Result> {
    if (this.state === 'closed') throw this.#overError()
    const send = async (untilMs: number): Promise<Result> => toResult(await this.#send(drafts, untilMs))
    if (this.#waiting.size > 0 || this.#mustWait()) {
      return this.#waiting.wait(send, maxWaitMs, this.#isFilled ? undefined : notStartedError)
    }
    return send(performance.now() + maxWaitMs)
  }

  async #send(drafts: readonly StoreDraft[], untilMs: number): Promise<readonly Stored[]> {
    this.#inFlight += drafts.length
    try {
      const maxWaitMs = Math.max(0, untilMs - performance.now())
      const answer = this.#call.run(async () =>
        readAnswer(await this.#store.append(drafts, { maxWaitMs }), drafts.length),
      )
      const stored = await settleWithin(answer, maxWaitMs + graceMs, () => noAnswerError(maxWaitMs))
      // The first with a key may be of an epoch that this copy never hears of.
      const last = stored.findLast(({ isDuplicate }) => !isDuplicate)
      const isHere = (): boolean => last === undefined || !isComing(this.locate(last.position))
      await this.#arrivals.wait(isHere, untilMs - performance.now())
      return stored
    } finally {
      this.#inFlight -= drafts.length
      this.#admit()
    }
  }

  get #end(): Position {
    return this.positionAt(this.head)
  }

  #hasRoom(): boolean {
    this.#isHeldUp = this.isFull
    return !this.#isHeldUp
  }

  /** How many messages readers are behind. Appends on their way count as if they were in the window. */
  get #ahead(): number {
    return this.head - this.#offered + this.#inFlight
  }

  #mustWait(): boolean {
    return !this.#isFilled || this.isFull || this.#ahead >= this.#bounds.window.maxMessages
  }

  #goOn(): void {
    if (this.#isHeldUp && !this.isFull) {
      this.#isHeldUp = false
      // Later, because the store may tell more at once, and this is called in the midst of a round.
      Promise.resolve()
        .then(() => this.#following?.resume())
        .catch((error: unknown) => this.#fail(error))
    }
    this.#admit()
  }

  #admit(): void {
    while (this.#waiting.size > 0 && this.state !== 'closed' && !this.#mustWait()) {
      const append = this.#waiting.shift()
      if (append === undefined) return
      append.admit()
    }
  }

  #onTold(): void {
    // Nobody reads before the copy is filled.
    if (!this.#isFilled) this.release(this.head)
    this.#arrivals.look()
  }

  #onState(state: 'ready' | 'waiting', reason: string | undefined): void {
    const isAway = state === 'waiting'
    if (isAway === this.#isAway && reason === this.#reason) return
    this.#isAway = isAway
    this.#reason = reason
    this.#listener?.onState(state, reason === undefined ? {} : { reason })
  }

  #fail(error: unknown): void {
    if (this.state === 'closed') return
    this.#failure = error instanceof Error ? error : new Error(String(error))
    this.#endFollowing()
    this.#call.stop()
    this.#waiting.rejectAll(() => this.#overError())
    this.#readiness.fail(this.#failure)
    this.#listener?.onFailure(error)
  }

  #endFollowing(): void {
    this.#feed.stop()
    this.#arrivals.end()
    try {
      this.#following?.stop()
    } catch (error) {
      this.#listener?.onError(error)
    }
    this.#following = undefined
  }

  #overError(): WindhoverError {
    return this.#failure === undefined ? closedError() : brokenError(this.#failure)
  }
}
