import type { WindhoverError } from '../errors.ts'
import type { TracedRound } from '../fanout/traced-round.ts'

/** A publish that begins. */
export interface PublishStart {
  /** The name of its event, 1-128 characters; `undefined` if it publishes several events, or if a name of it is not valid. */
  readonly event: string | undefined
  /** The channel that it names, 1-128 characters; `undefined` for the default one, and if it has no `event` here. */
  readonly channel: string | undefined
  /** The number of events that it publishes. */
  readonly count: number
  /** The `traceparent` that it was given: whoever publishes. */
  readonly traceparent: string | undefined
  /** The `traceparent`s that single events of several were given. Each keeps its own. */
  readonly links: readonly string[]
}

/** The result of a publish. */
export type PublishEnd =
  | {
      /** The id on the wire of the first message. */
      readonly id: string
      /** Whether all messages were published before under their idempotency keys. */
      readonly isDuplicate: boolean
    }
  | { readonly error: unknown }
  | {
      /** Why single events of several were not published, while the others were. */
      readonly rejected: readonly WindhoverError[]
    }

/** A publish that is followed. */
export interface PublishSpan {
  /** The `traceparent` that its messages keep, unless they have their own; `undefined` for the one that it was given. */
  readonly traceparent: string | undefined
  /** Called once, when the publish is over. */
  end(result: PublishEnd): void
}

/**
 * Follows messages from their publish to the rounds that deliver them, for distributed traces. Every method is
 * optional. Exceptions thrown here are ignored, so that following never changes what is followed.
 */
export interface Tracing {
  /** Called when a publish begins. Default: there is no span, and its messages keep the `traceparent` that it was given. */
  onPublish?(start: PublishStart): PublishSpan | undefined
  /** Called after a round that delivered messages with a `traceparent`; never once for each reader. */
  onDelivered?(round: TracedRound): void
}

/** Calls a {@link Tracing}. What it throws is its own failure. */
export function follow<Result>(call: () => Result): Result | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
