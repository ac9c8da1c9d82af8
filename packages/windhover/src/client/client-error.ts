import { readRetryAfter } from './retry-wait.ts'

/** The body of a refusal: `application/problem+json` (RFC 9457) as the server writes it. */
export interface ClientProblem {
  readonly status?: number
  readonly title?: string
  readonly detail?: string
  readonly code?: string
  readonly issues?: readonly { readonly path: readonly (string | number)[]; readonly message: string }[]
}

/**
 * What went wrong between a client and its server. `code` is the server's own where its answer had one, and otherwise:
 *
 * - `network`: no answer, or one that was cut off
 * - `silent`: nothing came for longer than the server ever is silent
 * - `bad_answer`: an answer that is no stream, such as a page of a proxy
 * - `stale_answer`: a stream that answers another request, such as one that a cache kept
 * - `token`: `token()` or `ticket()` failed; `cause` has why
 * - `no_streaming`: this `fetch` gives no body in parts
 * - `invalid_data`: data that its schema refuses; `cause` has the issues
 * - `expired`, `kicked`, `done` and other reasons of PROTOCOL.md, section 2.5: the server ended the stream for good
 * - `closed`, `timeout`: of `opened()`, which waited for a stream that was closed or was not open in time
 * - `no_position`: of `follow`, whose `load` gave no position to go on from
 * - `in_use`, `unacknowledged`: of a loop over a stream with a store
 * - `queue_full`: of a publisher whose queue has no room; `closed` of one that was closed
 */
export class WindhoverClientError extends Error {
  override readonly name = 'WindhoverClientError'
  readonly code: string
  /** The status of the answer; `undefined` if there was none, or a stream. */
  readonly status: number | undefined
  /** The body of the answer, if it was a problem. */
  readonly problem: ClientProblem | undefined
  /** Milliseconds that the answer asks to wait at least (`Retry-After`); 0 if it says nothing. */
  readonly retryAfterMs: number

  constructor(
    code: string,
    message: string,
    details: { status?: number; problem?: ClientProblem; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    this.code = code
    this.status = details.status
    this.problem = details.problem
    this.retryAfterMs = details.retryAfterMs ?? 0
  }
}

/** Makes an error of an answer that refuses. Its body is read, up to its end. */
export async function readRefusal(response: Response): Promise<WindhoverClientError> {
  const { status } = response
  let problem: ClientProblem | undefined
  try {
    const body: unknown = JSON.parse(await response.text())
    if (typeof body === 'object' && body !== null) problem = body
  } catch {
    // The body is not JSON, or did not arrive: the status says enough.
  }
  const code = typeof problem?.code === 'string' ? problem.code : status < 400 ? 'bad_answer' : `http_${status}`
  return new WindhoverClientError(code, problem?.detail ?? `the answer was ${status}`, {
    status,
    retryAfterMs: readRetryAfter(response.headers.get('retry-after')),
    ...(problem && { problem }),
  })
}
