import { textGiven } from '../catalog/text-given.ts'
import { draftMessage, type PublishOptions, type PublishRules } from '../catalog/draft-message.ts'
import type { GivenItem } from '../catalog/draft-item.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import { WindhoverError } from '../errors.ts'
import type { Log } from '../log/log.ts'
import type { MessageDraft } from '../message.ts'
import { formatPosition, type Position } from '../position.ts'
import type { Stored } from '../store/store.ts'
import { appendOnce } from './append-once.ts'
import { closedError } from './closed-error.ts'
import type { Published } from './publishable.ts'
import type { PublishManyOptions, PublishOutcome } from './publish-item.ts'
import { publishMany } from './publish-many.ts'
import { startOfMany, startOfOne, tracePublish } from './trace-publish.ts'
import type { Tracing } from './tracing.ts'
import { Unanswered } from './unanswered.ts'
import { Validating } from './validating.ts'

/** The parts of a hub by which it publishes. */
export interface PublishingHost {
  readonly log: Log
  readonly rules: PublishRules
  readonly scheduler: Scheduler
  readonly refuseWhenClosed: () => void
  readonly countReaders: () => number
  /** Called with each message that is new in the log, its id on the wire and how many milliseconds it took. */
  readonly onPublished: (draft: MessageDraft, position: Position, id: string, tookMs: number) => void
  /** Called with each message that was published before. */
  readonly onDuplicate: () => void
  /** Follows what is published; `undefined` if nothing does. */
  readonly tracing: Tracing | undefined
  /** Called with the reason why an event was not published. */
  readonly onRejected: (error: unknown) => void
}

/** Publishes events for a hub: validates, appends, and knows what the log has not answered yet. */
export class Publishing {
  readonly #host: PublishingHost
  readonly #validating = new Validating()
  readonly #unanswered = new Unanswered()

  constructor(host: PublishingHost) {
    this.#host = host
  }

  publish(event: string, data: unknown, options: PublishOptions): Promise<Published> {
    const { tracing } = this.#host
    if (tracing === undefined) return this.#publish(event, data, options)
    return tracePublish(
      tracing,
      () => startOfOne(event, options),
      (trace) => this.#publish(event, data, options, trace),
    )
  }

  publishMany(items: readonly GivenItem[], options: PublishManyOptions): Promise<PublishOutcome[]> {
    const { tracing } = this.#host
    if (tracing === undefined) return this.#publishMany(items, options)
    return tracePublish(
      tracing,
      () => startOfMany(items, options),
      (traceparent) => this.#publishMany(items, traceparent === undefined ? options : { ...options, traceparent }),
    )
  }

  async #publish(event: string, data: unknown, options: PublishOptions, trace?: string): Promise<Published> {
    const { log, rules, scheduler, refuseWhenClosed, onRejected } = this.#host
    const startMs = scheduler.now()
    try {
      refuseWhenClosed()
      let draft = draftMessage(event, data, options, rules)
      // In this turn, as the data may be changed while its schema is waited for.
      const given = options.idempotencyKey === undefined ? undefined : textGiven(data)
      let { maxWaitMs = Infinity } = options
      if (draft instanceof Promise) {
        draft = await this.#validating.wait(draft, maxWaitMs)
        refuseWhenClosed()
        maxWaitMs = Math.max(0, maxWaitMs - Math.round(scheduler.now() - startMs))
      }
      if (trace !== undefined) draft = { ...draft, meta: { traceparent: trace } }
      const waits = maxWaitMs === Infinity ? {} : { maxWaitMs }
      const once = options.idempotencyKey === undefined ? undefined : appendOnce(log, { draft, options, given }, waits)
      const stored = once && (await this.#unanswered.count(once))
      const position =
        stored?.position ?? log.appendAtOnce?.(draft) ?? (await this.#unanswered.count(log.append(draft, waits)))
      return this.#toPublished(draft, { position, isDuplicate: stored?.isDuplicate ?? false }, startMs)
    } catch (error) {
      onRejected(error)
      throw error
    }
  }

  async #publishMany(items: readonly GivenItem[], options: PublishManyOptions): Promise<PublishOutcome[]> {
    const { scheduler, onRejected, tracing } = this.#host
    const startMs = scheduler.now()
    try {
      const outcomes = await publishMany(items, options, {
        ...this.#host,
        validating: this.#validating,
        unanswered: this.#unanswered,
        isTraced: tracing !== undefined,
        toPublished: (draft, stored) => this.#toPublished(draft, stored, startMs),
      })
      for (const outcome of outcomes) if (outcome instanceof WindhoverError) onRejected(outcome)
      return outcomes
    } catch (error) {
      onRejected(error)
      throw error
    }
  }

  /** Refuses events that are still validated. */
  stop(): void {
    this.#validating.rejectAll(closedError)
  }

  /** Resolves once all that the log was given is answered, or after a time in milliseconds. */
  settled(withinMs: number): Promise<void> {
    return this.#unanswered.settled(withinMs)
  }

  /** Observers were told of the first of duplicates. */
  #toPublished(draft: MessageDraft, { position, isDuplicate }: Stored, startMs: number): Published {
    const { onPublished, onDuplicate, countReaders, scheduler } = this.#host
    const id = formatPosition(position, draft.id)
    if (isDuplicate) onDuplicate()
    else onPublished(draft, position, id, scheduler.now() - startMs)
    return { id, position, connected: countReaders(), isDuplicate }
  }
}
