import { acceptsType } from './accepts.ts'
import type { StreamRequest } from './stream-request.ts'
import { stopId } from '../wire/control-events.ts'
import { type PlainResponse, refuseForGood, refuseRequest } from './refuse.ts'

/**
 * Answers what no stream takes, whoever asks: 405 for a method beside GET and HEAD, 406 for an `Accept` that excludes
 * streams. A client that was told to stay away gets 204.
 */
export function screenRequest(request: StreamRequest): PlainResponse | undefined {
  const { method, accept } = request
  if (method !== 'GET' && method !== 'HEAD') {
    return refuseRequest(405, `method ${method} is not allowed here; use GET`, { headers: { Allow: 'GET, HEAD' } })
  }
  if (!acceptsType(accept, 'text/event-stream')) {
    return refuseRequest(406, 'Accept: this is a stream of text/event-stream, which the request excludes')
  }
  return readLastEventId(request) === stopId ? refuseForGood() : undefined
}

/**
 * Returns the id of the last event that the client has seen; never empty. The header wins, since it is newer:
 * the query is what the page began with.
 */
export function readLastEventId({ lastEventId, query }: StreamRequest): string | undefined {
  return lastEventId || query.get('lastEventId') || undefined
}
