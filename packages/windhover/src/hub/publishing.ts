import { draftMessage, type PublishOptions, type PublishRules } from '../catalog/draft-message.ts'
import type { GivenItem } from '../catalog/draft-item.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import type { Log } from '../log/log.ts'
import type { MessageDraft } from '../message.ts'
import { formatPosition } from '../position.ts'
import type { Stored } from '../store/store.ts'
import { appendOnce } from './append-once.ts'
import { closedError } from './closed-error.ts'
import type { Published } from './publishable.ts'
import type { PublishManyOptions, PublishOutcome } from './publish-item.ts'
import { publishMany } from './publish-many.ts'
import { Unanswered } from './unanswered.ts'
import { Validating } from './validating.ts'

/** A message that was published, for observers. */
export interface PublishedMessage {
  readonly channel: string
  readonly event: string
  readonly id: string
}

/** The parts of a hub by which it publishes. */
export interface PublishingHost {
  readonly log: Log
  readonly rules: PublishRules
  readonly scheduler: Scheduler
  readonly refuseWhenClosed: () => void
  readonly countReaders: () => number
  /** Called with each message that is new in the log. */
  readonly onPublished: (message: PublishedMessage) => void
}

/** Publishes events for a hub: validates, appends, and knows what the log has not answered yet. */
export class Publishing {
  readonly #host: PublishingHost
  readonly #validating = new Validating()
  readonly #unanswered = new Unanswered()

  constructor(host: PublishingHost) {
    this.#host = host
  }

  async publish(event: string, data: unknown, options: PublishOptions): Promise<Published> {
    const { log, rules, scheduler, refuseWhenClosed } = this.#host
    refuseWhenClosed()
    let draft = draftMessage(event, data, options, rules)
    let { maxWaitMs = Infinity } = options
    if (draft instanceof Promise) {
      const startMs = scheduler.now()
      draft = await this.#validating.wait(draft, maxWaitMs)
      refuseWhenClosed()
      maxWaitMs = Math.max(0, maxWaitMs - Math.round(scheduler.now() - startMs))
    }
    const waits = maxWaitMs === Infinity ? {} : { maxWaitMs }
    const once = options.idempotencyKey === undefined ? undefined : appendOnce(log, draft, options, waits)
    const stored = once && (await this.#unanswered.count(once))
    const position =
      stored?.position ?? log.appendAtOnce?.(draft) ?? (await this.#unanswered.count(log.append(draft, waits)))
    return this.#toPublished(draft, { position, isDuplicate: stored?.isDuplicate ?? false })
  }

  publishMany(items: readonly GivenItem[], options: PublishManyOptions): Promise<PublishOutcome[]> {
    return publishMany(items, options, {
      ...this.#host,
      validating: this.#validating,
      unanswered: this.#unanswered,
      toPublished: (draft, stored) => this.#toPublished(draft, stored),
    })
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
  #toPublished({ channel, event, id: ownId }: MessageDraft, { position, isDuplicate }: Stored): Published {
    const { onPublished, countReaders } = this.#host
    const id = formatPosition(position, ownId)
    if (!isDuplicate) onPublished({ channel, event, id })
    return { id, position, connected: countReaders(), isDuplicate }
  }
}
