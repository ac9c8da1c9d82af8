import { JetStreamApiError } from '@nats-io/jetstream'
import { NoRespondersError } from '@nats-io/nats-core'
import { WindhoverError } from 'windhover'

import { findLastingRefusal } from './find-lasting-refusal.ts'

/** Codes of the JetStream API. */
export const streamNotFound = 10_059
export const storeFailed = 10_077
export const streamSealed = 10_109
export const wrongLastSequence = [10_071, 10_164] as const

const unheardSentence = 'nobody takes the request: JetStream is not ready, or the stream is gone'

/** Returns an error of NATS as one of the library: `invalid_option` for a refusal that lasts, otherwise `unavailable`. A refusal of the server is certain; a missing answer is not. */
export function toUnavailable(cause: unknown): WindhoverError {
  if (cause instanceof WindhoverError) return cause
  const refusal = findLastingRefusal(cause)
  if (refusal !== undefined) return refusal
  const why = isUnheard(cause) ? unheardSentence : cause instanceof Error ? cause.message : String(cause)
  return new WindhoverError('unavailable', `NATS: ${why}`, { cause, mayHaveHappened: !isRefusal(cause) })
}

/** Returns whether the server has refused a request, or nobody has received it. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof JetStreamApiError) return true
  return isUnheard(error) || (error instanceof Error && error.cause !== undefined && isRefusal(error.cause))
}

/** Returns whether nobody has received a request: no stream has the subject. */
export function isUnheard(error: unknown): boolean {
  if (error instanceof NoRespondersError) return true
  return error instanceof Error && error.cause !== undefined && isUnheard(error.cause)
}

/** Returns whether an error is the server's, with one of these codes of the JetStream API. */
export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof JetStreamApiError && codes.includes(error.code)
}
