import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { OriginRequest } from '../stream/judge-origin.ts'
import type { StreamDecision } from '../stream/read-request.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import type { RequestFindings } from './request-findings.ts'
import { decideNotFound, decideUnreadableQuery } from './adapter-answers.ts'
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

/** Whether the body of an answer is that of a stream. */
export function isStream(body: FetchAnswer['body']): boolean {
  return typeof body === 'object' && body !== null
}

/** Answers a Fetch request; where the answer is a stream, its reader has joined. */
export function answerRequest(endpoint: StreamEndpoint, request: Request, findings: RequestFindings): FetchAnswer {
  // Who left already would never be seen to leave.
  if (request.signal.aborted) return { status: clientClosedRequest, headers: {}, body: null }
  const decision = decide(endpoint, request, findings)
  const { address, judgement } = findings
  if (decision.kind === 'answer') {
    const { status, headers, body } = decision.response
    // A status such as 204 may have no body at all, not even an empty one (Fetch, section 2.2.3).
    return { status, headers: { ...judgement?.headers, ...headers }, body: body === '' ? null : body }
  }
  const head = { status: endpoint.status, headers: { ...judgement?.headers, ...streamHeaders() } }
  if (decision.kind === 'head') return { ...head, body: null }
  const sink = new ReadableSink(request)
  startStream(endpoint, decision.query, { sink, address })
  return { ...head, body: sink.stream }
}

function decide(
  endpoint: StreamEndpoint,
  request: Request,
  { address, params, judgement }: RequestFindings,
): StreamDecision<unknown> {
  if (judgement?.response !== undefined) return { kind: 'answer', response: judgement.response }
  if (params === undefined) return decideNotFound()
  const query = readQuery(request.url)
  if (query === undefined) return decideUnreadableQuery()
  return endpoint.read({
    method: request.method,
    query,
    params,
    accept: request.headers.get('accept') ?? undefined,
    lastEventId: request.headers.get('last-event-id') ?? undefined,
    address,
    header: (name) => request.headers.get(name) ?? undefined,
  })
}

/**
 * Reads what `judgeOrigin` looks at. The header goes before the host of the URL, which some runtimes make of their own settings or of what
 * a proxy says.
 */
export function readOriginRequest({ method, url, headers }: Request): OriginRequest {
  return {
    method,
    host: headers.get('host') ?? new URL(url).host,
    header: (name) => headers.get(name) ?? undefined,
  }
}
