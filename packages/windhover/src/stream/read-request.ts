import { stopId } from '../wire/control-events.ts'
import { findNameFault, isReservedEvent } from '../names.ts'
import { defaultChannel } from '../names.ts'
import { acceptsType } from './accepts.ts'
import type { StreamDefinition } from './define-stream.ts'
import { type PlainResponse, refuseRequest } from './refuse.ts'

/** What a stream needs to see of a request, whatever runtime it comes from. */
export interface StreamRequest {
  readonly method: string
  readonly query: URLSearchParams
  readonly accept: string | undefined
  /** The `Last-Event-ID` header. */
  readonly lastEventId: string | undefined
}

/** What a good request asks for. */
export interface StreamQuery {
  readonly channels: readonly string[]
  readonly events: readonly string[] | undefined
  readonly lastEventId: string | undefined
}

/** The outcome of {@link readStreamRequest}. */
export type StreamDecision =
  | { readonly kind: 'join'; readonly query: StreamQuery }
  | { readonly kind: 'head' }
  | { readonly kind: 'answer'; readonly response: PlainResponse }

/** Reads a request to a stream, and decides what becomes of it. */
export function readStreamRequest(stream: StreamDefinition, request: StreamRequest): StreamDecision {
  const { method, query, accept } = request
  if (method !== 'GET' && method !== 'HEAD') {
    return refuse(405, `method ${method} is not allowed here; use GET`, { Allow: 'GET, HEAD' })
  }
  if (!acceptsType(accept, 'text/event-stream')) {
    return refuse(406, 'Accept: this is a stream of text/event-stream, which the request excludes')
  }
  const asked = readChannels(stream, query.getAll('channel'))
  if ('fault' in asked) return refuse(400, asked.fault)
  const events = readEvents(stream, query.getAll('event'))
  if ('fault' in events) return refuse(400, events.fault)
  // The header wins: it is what the client has seen since, while the query is what the page began with.
  const lastEventId = request.lastEventId || query.get('lastEventId') || undefined
  if (lastEventId === stopId) return { kind: 'answer', response: { status: 204, headers: {}, body: '' } }
  if (method === 'HEAD') return { kind: 'head' }
  return { kind: 'join', query: { channels: asked.names, events: events.names, lastEventId } }
}

function readChannels(
  stream: StreamDefinition,
  asked: readonly string[],
): { names: readonly string[] } | { fault: string } {
  const { channels } = stream
  if (asked.length === 0) {
    if (channels === 'any' || channels.includes(defaultChannel)) return { names: [defaultChannel] }
    return { names: channels }
  }
  for (const name of asked) {
    const fault = findNameFault(name)
    if (fault !== undefined) return { fault: `channel: ${JSON.stringify(name)} ${fault}` }
    if (channels !== 'any' && !channels.includes(name)) {
      return { fault: `channel: this stream does not serve ${JSON.stringify(name)} (it serves ${channels.join(', ')})` }
    }
  }
  return { names: asked }
}

function readEvents(
  stream: StreamDefinition,
  asked: readonly string[],
): { names: readonly string[] | undefined } | { fault: string } {
  if (asked.length === 0) return { names: stream.events }
  const served = stream.events ?? (stream.open ? undefined : [...(stream.catalog?.events.keys() ?? [])])
  for (const name of asked) {
    const fault = findNameFault(name)
    if (fault !== undefined) return { fault: `event: ${JSON.stringify(name)} ${fault}` }
    if (isReservedEvent(name)) return { fault: `event: ${JSON.stringify(name)} is reserved by the protocol` }
    if (served !== undefined && !served.includes(name)) {
      return { fault: `event: this stream does not serve ${JSON.stringify(name)} (it serves ${served.join(', ')})` }
    }
  }
  return { names: asked }
}

function refuse(status: number, detail: string, headers?: Record<string, string>): StreamDecision {
  return { kind: 'answer', response: refuseRequest(status, detail, headers) }
}
