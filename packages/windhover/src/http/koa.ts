import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { OriginOptions } from '../stream/origin-rules.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { serveNodeRequest } from './node-request.ts'
import type { NodeRequest, NodeResponse } from './node-exchange.ts'
import { sendNodeResponse, setJudgedHeaders } from './node-response.ts'
import { readOriginRequest } from './read-origin-request.ts'
import { findCountedAddress } from './find-counted-address.ts'
import { readTextParams } from './read-text-params.ts'

/** What the adapter needs of a context of Koa. */
export interface KoaContext {
  readonly req: NodeRequest
  readonly res: NodeResponse
  /** The client's IP address, as the setting `proxy` of the app makes it. */
  readonly ip?: string | undefined
  /** The parameters of the path, percent-decoded, as `@koa/router` sets them. */
  readonly params?: Readonly<Record<string, unknown>> | undefined
  /** Set to false: otherwise Koa ends the response as soon as the middleware returns. */
  respond?: boolean | undefined
}

/** Serves a stream to one request of Koa, and takes the response from it. */
export type KoaHandler = (context: KoaContext) => void

/** Options of the adapter beside the stream itself. */
export type KoaHandlerOptions = OriginOptions

/**
 * Creates the handler of a stream for Koa: `router.all('/events', createHandler(hub, { path: '/events' }))`, where `all`
 * rather than `get` also answers other methods with 405. It answers every request that it is given, and tells Koa to leave
 * the response alone. Parameters of its path are those of the route (`/rooms/:room` for `/rooms/{room}`). Headers that
 * middleware has set are kept.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for options that are not allowed, and as `defineStream` does.
 */
export function createHandler(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: KoaHandlerOptions,
): KoaHandler
/** Creates the handler of a stream that needs no hub. */
export function createHandler(stream: StreamEndpoint, options?: KoaHandlerOptions): KoaHandler
export function createHandler(...args: HandlerArguments<KoaHandlerOptions>): KoaHandler {
  const { endpoint, judge } = readHandlerArguments(args)
  return (context) => {
    const { req, res } = context
    context.respond = false
    const judgement = judge?.(readOriginRequest(req))
    setJudgedHeaders(res, judgement)
    const findings = { address: () => readAddress(context), params: readTextParams(context.params), judgement }
    serveNodeRequest(endpoint, req, res, findings, (admission) => {
      if (admission !== undefined) sendNodeResponse(endpoint, admission, req, res)
    })
  }
}

function readAddress({ ip, req }: KoaContext): string | undefined {
  return findCountedAddress(ip, req.socket.remoteAddress, (name) => req.headers[name])
}
