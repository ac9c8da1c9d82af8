import type { StreamOptions } from '../client-options.ts'
import type { ClientStream } from '../client-stream.ts'
import type { UsedStream } from '../live-stream.ts'
import type { RetryOptions } from '../retry-wait.ts'
import type { FollowOptions, FollowSnapshot } from './follow.ts'

/** What is loaded and followed, without its types. */
export type AnyFollowOptions = FollowOptions<unknown, Record<string, unknown>>

/** What following needs of its client. */
export interface FollowHost {
  /** Makes a stream of what is followed. */
  open(options: StreamOptions): ClientStream
  /** Sends a request, as `fetch` does, with the client's credentials. */
  readonly call: (url: string, init?: RequestInit) => Promise<Response>
  readonly retry: RetryOptions
  readonly lingerMs: number
  readonly onError: (error: unknown) => void
  onUse(used: UsedStream, isUsed: boolean): void
}

/** What loads and follows, until it is stopped. */
export interface FollowRun {
  /** The device or the network woke up: what waits does not wait any longer. */
  wake(): void
  /** Ends it without a word. */
  stop(): void
}

/**
 * Loads, and follows from there.
 *
 * @param known - what was known before.
 * @param set - called with what has changed.
 */
export type RunFollow = (
  host: FollowHost,
  options: AnyFollowOptions,
  known: FollowSnapshot<unknown>,
  set: (next: FollowSnapshot<unknown>) => void,
) => FollowRun
