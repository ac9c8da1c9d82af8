import type { IncomingMessage, ServerResponse } from 'node:http'

import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { OriginOptions } from '../stream/origin-rules.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { serveNodeRequest } from './node-request.ts'
import { sendNodeResponse, setJudgedHeaders } from './node-response.ts'
import { readOriginRequest } from './read-origin-request.ts'
import { findCountedAddress } from './find-counted-address.ts'
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

/** Options of the adapter beside the stream itself. */
export type ExpressHandlerOptions = OriginOptions

/**
 * Creates the handler of a stream for Express 5:
 * `app.all('/events', createHandler(hub, { path: '/events' }))`, where `all` rather than `get` also answers
 * other methods with 405. It answers every request that it is given; parameters of its path are those of the
 * route (`/rooms/:room` for `/rooms/{room}`). Headers that middleware has set are kept, and what middleware
 * does to `write` and `end` is done to the stream.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for options that are not allowed, and as `defineStream` does.
 */
export function createHandler(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: ExpressHandlerOptions,
): ExpressHandler
/** Creates the handler of a stream that needs no hub. */
export function createHandler(stream: StreamEndpoint, options?: ExpressHandlerOptions): ExpressHandler
export function createHandler(...args: HandlerArguments<ExpressHandlerOptions>): ExpressHandler {
  const { endpoint, judge } = readHandlerArguments(args)
  return (request, response) => {
    const judgement = judge?.(readOriginRequest(request))
    setJudgedHeaders(response, judgement)
    const findings = { address: () => readAddress(request), params: readTextParams(request.params), judgement }
    serveNodeRequest(endpoint, request, response, findings, (admission) => {
      if (admission !== undefined) sendNodeResponse(endpoint, admission, request, response)
    })
  }
}

function readAddress({ ip, socket, headers }: ExpressRequest): string | undefined {
  return findCountedAddress(ip, socket.remoteAddress, (name) => headers[name])
}
