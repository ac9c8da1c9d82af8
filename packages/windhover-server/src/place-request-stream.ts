import type { RequestStream, StreamDescription, StreamEndpoint } from 'windhover'

/** A stream that is made for one request, where the broadcast serves it. */
export interface PlacedStream {
  readonly endpoint: StreamEndpoint
  readonly description: StreamDescription
}

/** Places a stream under a prefix, or at its own path where that is empty. */
export function placeRequestStream(prefix: string, stream: RequestStream): PlacedStream {
  const path = prefix + stream.path
  return {
    description: { ...stream.description, path },
    endpoint: {
      path,
      status: stream.status,
      limitsAddresses: stream.limitsAddresses,
      read: (request) => stream.read(request),
      join: (query, connection) => stream.join(query, connection),
    },
  }
}
