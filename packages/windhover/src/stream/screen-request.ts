import { acceptsType } from './accepts.ts'
import type { StreamRequest } from './stream-request.ts'
import { type PlainResponse, refuseRequest } from './refuse.ts'

/** Refuses what no stream takes: 405 for a method beside GET and HEAD, 406 for an `Accept` that excludes streams. */
export function screenRequest({ method, accept }: StreamRequest): PlainResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return refuseRequest(405, `method ${method} is not allowed here; use GET`, { headers: { Allow: 'GET, HEAD' } })
  }
  if (acceptsType(accept, 'text/event-stream')) return undefined
  return refuseRequest(406, 'Accept: this is a stream of text/event-stream, which the request excludes')
}

/**
 * Returns the id of the last event that the client has seen; never empty. The header wins, since it is newer:
 * the query is what the page began with.
 */
export function readLastEventId({ lastEventId, query }: StreamRequest): string | undefined {
  return lastEventId || query.get('lastEventId') || undefined
}
