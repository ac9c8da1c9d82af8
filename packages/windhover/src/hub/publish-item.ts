import type { EventDeclarations } from '../catalog/define-events.ts'
import type { PublishOptions } from '../catalog/draft-message.ts'
import type { WindhoverError } from '../errors.ts'
import type { PublishableData, PublishableName, Published } from './publishable.ts'

/** The most messages of one {@link Hub.publishMany}; each channel of an item counts. */
export const maxBatchMessages = 1_000

/** The most bytes of one {@link Hub.publishMany}, as `measureDraft` counts them: what a store takes at once. */
export const maxBatchBytes = 4_194_304

/** How one event of several is published. */
export interface PublishItemOptions extends Omit<PublishOptions, 'maxWaitMs'> {
  /**
   * The channels that it goes to, in place of `channel`: one message for each, in their order. An `idempotencyKey` is that
   * of all; each message is kept under the key with a slash and its index in this list. Default: `channel`.
   */
  readonly channels?: readonly string[]
}

/** One event of several that are published together. */
export type PublishItem<
  Events extends EventDeclarations = EventDeclarations,
  Open extends boolean = boolean,
  Name extends PublishableName<Events, Open> = PublishableName<Events, Open>,
> = PublishItemOptions & { readonly event: Name; readonly data: PublishableData<Events, Name> }

/** How several events are published. */
export interface PublishManyOptions {
  /**
   * Whether one event that cannot be published keeps all of them out. Otherwise those that can be are published, and the
   * others have an error in their place. Default: true.
   */
  readonly atomic?: boolean
  /**
   * How long they may wait for their schemas and for room in the window, in milliseconds, a whole number of 0 or more.
   * After that they are given up, and nothing was sent. Default: as long as it takes.
   */
  readonly maxWaitMs?: number
  /** The `traceparent` of those events that have none. Default: none. */
  readonly traceparent?: string
}

/** The result of one event of several: of its first message, and the ids of all. */
export interface PublishedItem extends Published {
  /** The ids on the wire, one for each channel, in their order. */
  readonly ids: readonly string[]
}

/** What became of one event of several that were not published as one. */
export type PublishOutcome = PublishedItem | WindhoverError
