import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint, SyncStreamEndpoint } from '../endpoint/endpoint.ts'
import type { OpenStream } from '../endpoint/hub-endpoint.ts'
import type { OriginOptions } from '../stream/origin-rules.ts'
import { allowSilence } from './allow-silence.ts'
import { answerRequest, isStream, readOriginRequest } from './fetch-answer.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { createPathReader } from './read-path.ts'

/**
 * Serves a stream to one Fetch request. Only an endpoint that has to wait makes it return a promise.
 *
 * @param context - what the runtime hands over beside the request, for
 *   {@link FetchHandlerOptions.readAddress}. A server of Bun is also told that the stream may be silent:
 *   otherwise Bun ends it after 10 seconds of silence, unless `idleTimeout` is longer.
 */
export type FetchHandler<Context = unknown, Answer extends Response | Promise<Response> = Response> = (
  request: Request,
  context?: Context,
) => Answer

/** Options of the adapter beside the stream itself. */
export interface FetchHandlerOptions<Context = unknown> extends OriginOptions {
  /**
   * Where a request comes from, for the limit of readers per address and for the door:
   * `(request, server) => server?.requestIP(request)?.address` on Bun,
   * `(request, info) => info?.remoteAddr.hostname` on Deno. Default: unknown, and not limited, since a
   * `Request` does not say.
   */
  readonly readAddress?: (request: Request, context: Context | undefined) => string | undefined
}

/**
 * Creates the handler of a stream for whatever takes a `Request` and gives a `Response`: Bun, Deno, route
 * handlers of Next and others. It answers every request that it gets, on any path. Only a path with
 * parameters (`/rooms/{room}`) has to match, as a whole; otherwise the answer is 404. The stream ends when
 * its body is cancelled or the request's signal aborts.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for options that are not allowed, and as `defineStream` does.
 */
export function createHandler<Context = unknown>(
  hub: AnyHub,
  stream: OpenStream,
  options?: FetchHandlerOptions<Context>,
): FetchHandler<Context>
/** Creates the handler of a stream with a door, which may have to wait for it. */
export function createHandler<Context = unknown>(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: FetchHandlerOptions<Context>,
): FetchHandler<Context, Response | Promise<Response>>
/** Creates the handler of a stream that needs no hub. */
export function createHandler<Context = unknown>(
  stream: SyncStreamEndpoint,
  options?: FetchHandlerOptions<Context>,
): FetchHandler<Context>
/** Creates the handler of an endpoint that may have to wait. */
export function createHandler<Context = unknown>(
  stream: StreamEndpoint,
  options?: FetchHandlerOptions<Context>,
): FetchHandler<Context, Response | Promise<Response>>
export function createHandler<Context>(
  ...args: HandlerArguments<FetchHandlerOptions<Context>>
): FetchHandler<Context, Response | Promise<Response>> {
  const { endpoint, options, judge } = readHandlerArguments(args, ['readAddress'])
  const readPath = createPathReader(endpoint.path)
  return (request, context) => {
    const findings = {
      address: () => options?.readAddress?.(request, context),
      params: readPath(request.url),
      judgement: judge?.(readOriginRequest(request)),
    }
    return answerRequest(endpoint, request, findings, ({ status, headers, body }) => {
      if (isStream(body)) allowSilence(context, request)
      return new Response(body, { status, headers })
    })
  }
}
