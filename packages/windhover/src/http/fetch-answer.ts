import type { StreamEndpoint } from '../stream/endpoint.ts'
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

/** Answers a Fetch request; where the answer is a stream, its reader has joined. */
export function answerRequest(
  endpoint: StreamEndpoint,
  request: Request,
  { address, params }: RequestFindings,
): FetchAnswer {
  // Who left already would never be seen to leave.
  if (request.signal.aborted) return { status: clientClosedRequest, headers: {}, body: null }
  const decision = decide(endpoint, request, { address, params })
  if (decision.kind === 'answer') {
    const { status, headers, body } = decision.response
    // A status such as 204 may have no body at all, not even an empty one (Fetch, section 2.2.3).
    return { status, headers: { ...headers }, body: body === '' ? null : body }
  }
  const head = { status: endpoint.status, headers: streamHeaders() }
  if (decision.kind === 'head') return { ...head, body: null }
  const sink = new ReadableSink(request)
  startStream(endpoint, decision.query, { sink, address })
  return { ...head, body: sink.stream }
}

function decide(
  endpoint: StreamEndpoint,
  request: Request,
  { address, params }: RequestFindings,
): StreamDecision<unknown> {
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
