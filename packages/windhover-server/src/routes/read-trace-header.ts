import type { IncomingHttpHeaders } from 'node:http'

import { readTraceparent } from 'windhover/adapter'

/**
 * Reads the header `traceparent`. One that is not well-formed is ignored, as W3C Trace Context, section 3.2, wants:
 * so no request fails for what something on its way has added.
 */
export function readTraceHeader({ traceparent }: IncomingHttpHeaders): string | undefined {
  return traceparent === undefined ? undefined : readTraceparent(traceparent)
}
