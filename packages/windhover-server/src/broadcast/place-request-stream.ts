import type { Access, AnyRequestStream } from 'windhover'
import type { EndpointRequest, StreamDescription, StreamEndpoint } from 'windhover/adapter'

import type { SummedLog } from '../telemetry/summed-log.ts'

/** A stream that is made for one request, where the broadcast serves it. */
export interface PlacedStream {
  readonly endpoint: StreamEndpoint
  readonly description: StreamDescription
}

/**
 * Places a stream under a prefix, or at its own path where that is empty.
 *
 * @param access - the door of the server, for a stream that has none of its own. Default: none.
 * @param log - gets what the code behind the stream throws, unless the stream has an `onError` of its own.
 */
export function placeRequestStream(
  prefix: string,
  stream: AnyRequestStream,
  log: SummedLog,
  access?: Access,
): PlacedStream {
  const path = prefix + stream.path
  const onError: EndpointRequest['onError'] = (error, { clientId }) =>
    log.error('the code behind the stream failed', { err: error, clientId, stream: path })
  return {
    description: { ...(access === undefined ? {} : { access }), ...stream.description, path },
    endpoint: {
      path,
      admit: (request) => stream.admit({ ...request, onError, access }),
    },
  }
}
