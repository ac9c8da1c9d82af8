import type { IncomingMessage, ServerResponse } from 'node:http'

import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../stream/endpoint.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { readNodeRequest } from './node-request.ts'
import { sendNodeResponse } from './node-response.ts'
import { readTextParams } from './read-text-params.ts'

/** What the adapter needs to see of a request of Express. */
export interface ExpressRequest extends IncomingMessage {
  /** The client's IP address, as the setting `trust proxy` makes it. */
  readonly ip?: string | undefined
  /** The parameters of the path, percent-decoded. */
  readonly params: Readonly<Record<string, unknown>>
}

/** Serves a stream to one request of Express. What it throws, Express gives to the next handler of errors. */
export type ExpressHandler = (request: ExpressRequest, response: ServerResponse) => void

/**
 * Creates the handler of a stream for Express 5: `app.all('/events', createHandler(hub, { path: '/events' }))`, where `all` rather than `get`
 * also answers other methods with 405. It answers every request that it is given; parameters of its path are those of the route
 * (`/rooms/:room` for `/rooms/{room}`). Headers that middleware has set are kept, and what middleware does to `write` and `end` is done to the stream.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError as `defineStream` does.
 */
export function createHandler(hub: AnyHub, stream: StreamOptions | StreamDefinition): ExpressHandler
/** Creates the handler of a stream that needs no hub. */
export function createHandler(stream: StreamEndpoint): ExpressHandler
export function createHandler(...args: HandlerArguments<never>): ExpressHandler {
  const { endpoint } = readHandlerArguments(args)
  return (request, response) => {
    const address = endpoint.limitsAddresses ? request.ip : undefined
    const decision = readNodeRequest(endpoint, request, response, { address, params: readTextParams(request.params) })
    if (decision !== undefined) sendNodeResponse(endpoint, decision, request, response, address)
  }
}
