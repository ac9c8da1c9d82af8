import type { ErrorCode, Issue } from '../errors.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import { encodeClosing, pickRetryMs } from '../wire/control-events.ts'
import { createProblem, problemType } from '../problem/problem.ts'
import { streamHeaders } from './response-headers.ts'

/** A whole response that needs no hub: a refusal, or the end of a client's visits. */
export interface PlainResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Keeps an answer that is for one request alone out of caches. Some, such as 204 and 405, may be kept
 * otherwise (RFC 9110, section 15.1).
 */
const uncached = { 'Cache-Control': 'no-store' }

/** The parts of a refusal beside its status and sentence. */
interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>
  readonly code?: ErrorCode
  readonly issues?: readonly Issue[]
}

/** Refuses a request with a problem document; one of 4xx must not be tried again as it is. */
export function refuseRequest(
  status: number,
  detail: string,
  { headers = {}, ...extra }: RefusalDetails = {},
): PlainResponse {
  return {
    status,
    headers: { 'Content-Type': problemType, ...uncached, ...headers },
    body: JSON.stringify(createProblem(status, detail, extra)),
  }
}

/** Tells a client that was sent away for good to stay away: 204 makes EventSource stop (HTML, section 9.2.3). */
export function refuseForGood(): PlainResponse {
  return { status: 204, headers: uncached, body: '' }
}

/** What is not for the whole server to mend, by its reason. */
const refusals: Readonly<Partial<Record<RefusalReason, readonly [status: number, sentence: string]>>> = {
  address: [429, 'too many readers have this address; try again when one of them has left'],
  rate: [429, 'too many requests; try again later'],
  connection: [429, 'this connection carries as many streams as it may; try again when one of them has ended'],
}

/**
 * Refuses a reader for now. Anything but a 200 makes EventSource give up for good (HTML, section 9.2.3). So
 * by default the answer is a stream with a `closing` event that sends the client away for a while. With
 * `status` it is 429 if the address or the connection has too many readers, and otherwise 503.
 *
 * @param spreadMs - over how many milliseconds the returns are spread at random, after the first second; 0
 *   for not at all. `Retry-After` is in whole seconds, rounded up.
 * @param details.reason - default: `full`.
 * @param details.status - that of the stream. Default: 200.
 * @param details.headers - more headers. A `Retry-After` in seconds is the least time that the client waits.
 * @param details.detail - the sentence of an answer by status. Default: that of the reason.
 * @param details.code - the code of an answer by status. Default: `unavailable`.
 */
export function refuseForNow(
  refusal: 'stream' | 'status',
  spreadMs: number,
  { reason = 'full', status = 200, headers = {}, detail, code = 'unavailable' }: ForNowDetails = {},
): PlainResponse {
  const toldSeconds = readRetryAfter(headers)
  const retryMs = pickRetryMs(spreadMs) + Math.max(0, (toldSeconds ?? 0) - 1) * 1000
  if (refusal === 'stream') {
    return { status, headers: { ...headers, ...streamHeaders() }, body: encodeClosing('busy', true, retryMs) }
  }
  const [refused, sentence] = refusals[reason] ?? [503, 'the server takes no readers now; try again later']
  const retryAfter = toldSeconds === undefined ? { 'Retry-After': String(Math.ceil(retryMs / 1000)) } : {}
  return refuseRequest(refused, detail ?? sentence, { headers: { ...retryAfter, ...headers }, code })
}

/** The parts of a refusal for now; see {@link refuseForNow}. */
interface ForNowDetails {
  readonly reason?: RefusalReason
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly detail?: string
  readonly code?: ErrorCode
}

/** Reads the seconds of a `Retry-After`; `undefined` if there is none, or it is a date. */
function readRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'retry-after')
  const value = name === undefined ? '' : headers[name]!
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
