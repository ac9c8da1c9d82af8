import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint, SyncStreamEndpoint } from '../endpoint/endpoint.ts'
import type { OpenStream } from '../endpoint/hub-endpoint.ts'
import { mergeHeaders } from '../stream/merge-headers.ts'
import type { OriginOptions } from '../stream/origin-rules.ts'
import { allowSilence } from './allow-silence.ts'
import { answerRequest, type FetchAnswer, isStream, readOriginRequest } from './fetch-answer.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { readTextParams } from './read-text-params.ts'

/** What the adapter needs of a context of Hono. */
export interface HonoContext {
  readonly req: {
    readonly raw: Request
    /** The parameters of the path, percent-decoded. */
    param(): unknown
  }
  /** What middleware has set so far. */
  readonly res: { readonly headers: Headers }
  /** What the runtime hands over beside the request; a server of Bun is told that the stream may be silent. */
  readonly env?: unknown
  /** @param status - a number, of which Hono lists all that it takes. */
  newResponse(body: FetchAnswer['body'], status: never, headers: FetchAnswer['headers']): Response
}

/** Serves a stream to one request of Hono. Only an endpoint that has to wait makes it return a promise. */
export type HonoHandler<
  Context extends HonoContext = HonoContext,
  Answer extends Response | Promise<Response> = Response,
> = (context: Context) => Answer

/** Options of the adapter beside the stream itself. */
export interface HonoHandlerOptions<Context extends HonoContext = HonoContext> extends OriginOptions {
  /**
   * Where a request comes from, for the limit of readers per address and for the door:
   * `(context: Context) => getConnInfo(context).remote.address`, with the `getConnInfo` of the runtime's
   * adapter. Default: unknown, and not limited, since Hono does not say.
   */
  readonly readAddress?: (context: Context) => string | undefined
}

/**
 * Creates the handler of a stream for Hono: `app.all('/events', createHandler(hub, { path: '/events' }))`,
 * where `all` rather than `get` also answers other methods with 405. Parameters of its path are those of the
 * route (`/rooms/:room` for `/rooms/{room}`). Headers that middleware has set are kept. The stream ends when
 * its body is cancelled or the request's signal aborts.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for options that are not allowed, and as `defineStream` does.
 */
export function createHandler<Context extends HonoContext = HonoContext>(
  hub: AnyHub,
  stream: OpenStream,
  options?: HonoHandlerOptions<Context>,
): HonoHandler<Context>
/** Creates the handler of a stream with a door, which may have to wait for it. */
export function createHandler<Context extends HonoContext = HonoContext>(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: HonoHandlerOptions<Context>,
): HonoHandler<Context, Response | Promise<Response>>
/** Creates the handler of a stream that needs no hub. */
export function createHandler<Context extends HonoContext = HonoContext>(
  stream: SyncStreamEndpoint,
  options?: HonoHandlerOptions<Context>,
): HonoHandler<Context>
/** Creates the handler of an endpoint that may have to wait. */
export function createHandler<Context extends HonoContext = HonoContext>(
  stream: StreamEndpoint,
  options?: HonoHandlerOptions<Context>,
): HonoHandler<Context, Response | Promise<Response>>
export function createHandler<Context extends HonoContext>(
  ...args: HandlerArguments<HonoHandlerOptions<Context>>
): HonoHandler<Context, Response | Promise<Response>> {
  const { endpoint, options, judge } = readHandlerArguments(args, ['readAddress'])
  return (context) => {
    const { req } = context
    const judged = judge?.(readOriginRequest(req.raw))
    const judgement = judged && { ...judged, headers: setJudgedHeaders(context.res.headers, judged.headers) }
    const findings = { address: () => options?.readAddress?.(context), params: readTextParams(req.param()), judgement }
    return answerRequest(endpoint, req.raw, findings, ({ status, headers, body }) => {
      if (isStream(body)) allowSilence(context.env, req.raw)
      return context.newResponse(body, status as never, headers)
    })
  }
}

/** Hono puts what was set before over what an answer brings, so that both have to have the same. */
function setJudgedHeaders(before: Headers, headers: Readonly<Record<string, string>>): Record<string, string> {
  const merged = mergeHeaders(headers, (name) => before.get(name))
  for (const [name, value] of Object.entries(merged)) before.set(name, value)
  return merged
}
