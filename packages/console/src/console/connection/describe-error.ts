import type { WindhoverClientError } from 'windhover/client'

import { describeProblem, type Problem } from '../problem.ts'

const losses: Readonly<Record<string, string>> = {
  silent: 'No sign of life from the server.',
  bad_answer: 'The answer is not an event stream.',
  stale_answer: 'The answer belongs to another request: a cache or a proxy repeated it.',
  no_streaming: 'This browser cannot read a stream.',
}

/**
 * Says why a stream is not open, if it comes back.
 *
 * @param wasOpen - whether events had come before.
 */
export function describeLoss({ code, status, cause }: WindhoverClientError, wasOpen: boolean): string {
  if (status !== undefined) return `The server answered ${status}.`
  const known = losses[code]
  if (known !== undefined) return known
  if (cause === undefined) return 'The server ended the stream.'
  return wasOpen ? 'The connection was lost.' : 'The server cannot be reached.'
}

/**
 * Says why a stream stays closed.
 *
 * @param told - what the server said as it ended the stream; `undefined` if it said nothing.
 */
export function describeEnd(
  error: WindhoverClientError,
  told: string | undefined,
): { readonly why: string; readonly problem?: Problem } {
  const { status, problem = {} } = error
  if (told !== undefined) return { why: told }
  if (status === 204) return { why: 'The server answered 204: it asks not to come back.' }
  if (status === undefined) return { why: describeLoss(error, false) }
  return { why: 'The server refused the stream.', problem: describeProblem(status, '', problem) }
}
