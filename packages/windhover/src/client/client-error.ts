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
 * What went wrong between a client and its server. `message` is a sentence for developers. `code` is the server's own where its answer had one, and otherwise:
 *
 * - `network`: no answer, one that was cut off, or a part of the client that could not be loaded
 * - `silent`: nothing came for longer than the server ever is silent
 * - `bad_answer`: an answer that is no stream, such as a page of a proxy
 * - `stale_answer`: a stream that answers another request, such as one that a cache kept
 * - `token`: `token()` or `ticket()` failed; `cause` has why
 * - `no_streaming`: this `fetch` gives no body in parts
 * - `invalid_data`: data that its schema refuses; `cause` has the issues
 * - `expired`, `kicked`, `done` and other reasons of PROTOCOL.md, section 2.5: the server ended the stream for good
 * - `closed`, `timeout`: of `opened()`, which waited for a stream that was closed or was not open in time
 * - `invalid_option`: of `createClient`, whose message names the option
 * - `queue_full`: of a publisher whose queue has no room
 * - `no_position`: of `follow`, whose `load` did not say where the state stands
 * - `in_use`, `unacknowledged`: of a loop over a stream with a store
 */
export class WindhoverClientError extends Error {
  declare readonly name: 'WindhoverClientError'
  declare readonly code: string
  /** The status of the answer; `undefined` if there was none, or a stream. */
  declare readonly status: number | undefined
  /** The body of the answer, if it was a problem. */
  declare readonly problem: ClientProblem | undefined
  /** Milliseconds that the answer asks to wait at least (`Retry-After`); 0 if it says nothing. */
  declare readonly retryAfterMs: number

  constructor(
    code: string,
    message: string = code,
    details: { status?: number; problem?: ClientProblem | undefined; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, details)
    const { status, problem, retryAfterMs = 0 } = details
    Object.assign(this, { name: 'WindhoverClientError', code, status, problem, retryAfterMs })
  }
}

/** Makes an error of an answer that refuses. Its body is read, up to its end. */
export async function readRefusal(response: Response): Promise<WindhoverClientError> {
  const { status, headers } = response
  // A body that is not JSON, or did not arrive, is one of a proxy: the status says enough.
  const body: unknown = await response.json().catch(() => undefined)
  const problem = typeof body === 'object' ? (body as ClientProblem | null) : undefined
  const code = typeof problem?.code === 'string' ? problem.code : status < 400 ? 'bad_answer' : `http_${status}`
  return new WindhoverClientError(code, problem?.detail ?? `the answer was ${status}`, {
    status,
    problem: problem ?? undefined,
    retryAfterMs: readRetryAfter(headers.get('retry-after')),
  })
}
