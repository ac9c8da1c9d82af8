import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import { mergeHeaders } from '../stream/merge-headers.ts'
import type { OriginOptions } from '../stream/origin-rules.ts'
import type { PlainResponse } from '../stream/refuse.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { serveNodeRequest } from './node-request.ts'
import type { NodeRequest } from './node-exchange.ts'
import { sendNodeResponse } from './node-response.ts'
import type { NodeResponse } from './node-exchange.ts'
import { readOriginRequest } from './read-origin-request.ts'
import { findCountedAddress } from './find-counted-address.ts'
import { readTextParams } from './read-text-params.ts'

/** What the adapter needs to see of a request of Fastify. */
export interface FastifyRequest {
  readonly raw: NodeRequest
  /** The client's IP address, as the option `trustProxy` makes it. */
  readonly ip: string
  /** The parameters of the path, percent-decoded. */
  readonly params: unknown
}

/** What the adapter needs of a reply of Fastify. */
export interface FastifyReply {
  readonly raw: NodeResponse
  getHeaders(): Readonly<Record<string, number | string | string[] | undefined>>
  code(status: number): unknown
  headers(headers: Record<string, string>): unknown
  send(body: unknown): unknown
  hijack(): unknown
}

/** Serves a stream to one request of Fastify. */
export type FastifyHandler = (request: FastifyRequest, reply: FastifyReply) => void

/** Options of the adapter beside the stream itself. */
export type FastifyHandlerOptions = OriginOptions

/**
 * Creates the handler of a stream for a route of Fastify 5:
 * `app.route({ method: ['GET', 'HEAD'], url: '/events', handler: createHandler(hub, { path: '/events' }) })`.
 * It runs after the hooks that come before a handler, and keeps the headers that they set. A refusal is sent
 * as any reply is; a stream is written past Fastify, so that `onSend` does not see it. Parameters of its path
 * are those of the route (`/rooms/:room` for `/rooms/{room}`).
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for options that are not allowed, and as `defineStream` does.
 */
export function createHandler(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: FastifyHandlerOptions,
): FastifyHandler
/** Creates the handler of a stream that needs no hub. */
export function createHandler(stream: StreamEndpoint, options?: FastifyHandlerOptions): FastifyHandler
export function createHandler(...args: HandlerArguments<FastifyHandlerOptions>): FastifyHandler {
  const { endpoint, judge } = readHandlerArguments(args)
  return (request, reply) => {
    const judgement = judge?.(readOriginRequest(request.raw))
    if (judgement !== undefined) {
      const before = reply.getHeaders()
      reply.headers(mergeHeaders(judgement.headers, (name) => before[name]))
    }
    const findings = { address: () => readAddress(request), params: readTextParams(request.params), judgement }
    serveNodeRequest(endpoint, request.raw, reply.raw, findings, (admission) => {
      if (admission?.kind === 'answer') return sendReply(reply, admission.response)
      reply.hijack()
      if (admission === undefined) return
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value)
      }
      sendNodeResponse(endpoint, admission, request.raw, reply.raw)
    })
  }
}

function sendReply(reply: FastifyReply, { status, headers, body }: PlainResponse): void {
  reply.code(status)
  reply.headers({ ...headers })
  // Bytes, since Fastify would add a charset to the type of a text.
  reply.send(new TextEncoder().encode(body))
}

function readAddress({ ip, raw }: FastifyRequest): string | undefined {
  return findCountedAddress(ip, raw.socket.remoteAddress, (name) => raw.headers[name])
}
