import { encodeClosing, pickRetryMs } from '../wire/control-events.ts'
import { createProblem, problemType } from './problem.ts'
import { streamHeaders } from './response-headers.ts'

/** A whole response that needs no hub: a refusal, or the end of a client's visits. */
export interface PlainResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Refuses a request that must not be tried again as it is. */
export function refuseRequest(status: number, detail: string, headers: Record<string, string> = {}): PlainResponse {
  return {
    status,
    headers: { 'Content-Type': problemType, ...headers },
    body: JSON.stringify(createProblem(status, detail)),
  }
}

/**
 * Refuses a reader for now. Anything but a 200 makes EventSource give up for good (HTML, section 9.2.3), so by default the answer is a
 * stream that says `closing` and sends the client away for a while; `status` answers 503 instead.
 *
 * @param spreadMs - how far the time of the return is spread.
 */
export function refuseForNow(refusal: 'stream' | 'status', spreadMs: number): PlainResponse {
  const retryMs = pickRetryMs(spreadMs)
  if (refusal === 'stream') {
    return { status: 200, headers: streamHeaders(), body: encodeClosing('busy', true, retryMs) }
  }
  return refuseRequest(503, 'the server takes no readers now; try again later', {
    'Retry-After': String(Math.ceil(retryMs / 1000)),
  })
}
