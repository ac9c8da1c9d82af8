import type { EndpointConnection, StreamEndpoint } from '../endpoint/endpoint.ts'

/**
 * Starts the stream of a request whose head is out. An endpoint that throws all the same costs its own connection: whoever called
 * the adapter could not answer any more, and an exception in a listener of Node's ends the process.
 */
export function startStream(endpoint: StreamEndpoint, query: unknown, connection: EndpointConnection): void {
  try {
    endpoint.join(query, connection)
  } catch (error) {
    console.error(`windhover: the stream ${endpoint.path} could not start:`, error)
    connection.sink.destroy()
  }
}
