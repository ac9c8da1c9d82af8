import type { Admission } from '../endpoint/admission.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { OriginRequest } from '../stream/judge-origin.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import type { RequestFindings } from './request-findings.ts'
import { decideNotFound, decideUnreadableQuery } from './adapter-answers.ts'
import { isLater, judgeRequest } from './judge-request.ts'
import { readQuery } from './read-query.ts'
import { ReadableSink } from './readable-sink.ts'
import { startStream } from './start-stream.ts'

/** What a `Response` is made of. */
export interface FetchAnswer {
  readonly status: number
  /** No hop-by-hop header: those are the runtime's, and malformed on HTTP/2 (RFC 9113, section 8.2.2). */
  readonly headers: Record<string, string>
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | string | null
}

/** What access logs call the status of a request whose client left before it was answered; nobody gets to see it. */
const clientClosedRequest = 499

/** Returns whether the body of an answer is that of a stream. */
export function isStream(body: FetchAnswer['body']): boolean {
  return typeof body === 'object' && body !== null
}

/** The answer to a request whose client left before it was answered. */
const toNobody: FetchAnswer = { status: clientClosedRequest, headers: {}, body: null }

/**
 * Answers a Fetch request, at once unless the endpoint has to wait.
 *
 * @param toResponse - makes the response of an answer; where that is a stream, its reader has joined.
 */
export function answerRequest(
  endpoint: StreamEndpoint,
  request: Request,
  findings: RequestFindings,
  toResponse: (answer: FetchAnswer) => Response,
): Response | Promise<Response> {
  // Who left already would never be seen to leave.
  if (request.signal.aborted) return toResponse(toNobody)
  const admission = judge(endpoint, request, findings)
  const answer = (settled: Admission): Response => toResponse(toAnswer(endpoint, settled, request, findings))
  if (!isLater(admission)) return answer(admission)
  return admission.then((settled) => (request.signal.aborted ? toResponse(toNobody) : answer(settled)))
}

function toAnswer(
  endpoint: StreamEndpoint,
  admission: Admission,
  request: Request,
  { judgement }: RequestFindings,
): FetchAnswer {
  if (admission.kind === 'answer') {
    const { status, headers, body } = admission.response
    // A status such as 204 may have no body at all, not even an empty one (Fetch, section 2.2.3).
    return { status, headers: { ...judgement?.headers, ...headers }, body: body === '' ? null : body }
  }
  const head = { status: admission.status, headers: { ...judgement?.headers, ...streamHeaders() } }
  if (admission.kind === 'head') return { ...head, body: null }
  const sink = new ReadableSink(request)
  startStream(endpoint, admission, sink)
  return { ...head, body: sink.stream }
}

function judge(
  endpoint: StreamEndpoint,
  request: Request,
  { address, params, judgement }: RequestFindings,
): Admission | Promise<Admission> {
  if (judgement?.response !== undefined) return { kind: 'answer', response: judgement.response }
  if (params === undefined) return decideNotFound()
  const query = readQuery(request.url)
  if (query === undefined) return decideUnreadableQuery()
  return judgeRequest(endpoint, {
    method: request.method,
    query,
    params,
    accept: request.headers.get('accept') ?? undefined,
    lastEventId: request.headers.get('last-event-id') ?? undefined,
    address,
    header: (name) => request.headers.get(name) ?? undefined,
    secure: request.url.startsWith('https:'),
  })
}

/**
 * Reads what `judgeOrigin` looks at. The header goes before the host of the URL, which some runtimes make of
 * their own settings or of what a proxy says.
 */
export function readOriginRequest({ method, url, headers }: Request): OriginRequest {
  return {
    method,
    host: headers.get('host') ?? new URL(url).host,
    header: (name) => headers.get(name) ?? undefined,
  }
}
