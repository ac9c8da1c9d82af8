import type { WindhoverClientError } from './client-error.ts'

/**
 * What a stream is doing.
 *
 * - `idle`: nobody listens, and there is no connection
 * - `connecting`: a request is on its way
 * - `open`: events come
 * - `waiting`: the last try failed, and another follows at `retryAtMs`
 * - `paused`: the page is hidden and `whenHidden` says to wait, or it was left and may come back (bfcache)
 * - `closed`: `close()` was called, or the server ended the stream for good
 * - `failed`: the server refused for good; `error` says why
 */
export type StreamStateName = 'idle' | 'connecting' | 'open' | 'waiting' | 'paused' | 'closed' | 'failed'

/** The state of a stream, a new object for each change. */
export interface StreamState {
  readonly is: StreamStateName
  /** When it became so, in milliseconds since 1970. */
  readonly since: number
  /** Of `open`: whether the stream goes on where the last connection was, with nothing lost. */
  readonly resumed?: boolean
  /** Of `waiting`: when the next try begins, in milliseconds since 1970. */
  readonly retryAtMs?: number
  /** Of `waiting`, `failed` and `closed` by the server: why. */
  readonly error?: WindhoverClientError
}
