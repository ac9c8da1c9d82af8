import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import type { Sink } from '../connection/sink.ts'
import type { AnyHub } from '../hub/hub.ts'
import { defineStream, type StreamDefinition, type StreamOptions } from '../stream/define-stream.ts'
import { readStreamRequest, type StreamDecision, type StreamQuery } from '../stream/read-request.ts'
import type { StreamRequest } from '../stream/stream-request.ts'
import { refuseForNow } from '../stream/refuse.ts'
import { turnAway } from './turn-away.ts'

/** A request to an endpoint, whatever runtime it comes from. */
export interface EndpointRequest extends StreamRequest {
  /** The client's IP address, if the endpoint asks for it with {@link StreamEndpoint.limitsAddresses}. Default: unknown, and not limited. */
  readonly address?: string | undefined
  /** How many streams the connection carries already, which only HTTP/2 lets it. Default: 0. */
  readonly streams?: number
  /** Reads a header by its name in lower case; several of one name are joined by commas. Default: there are none. */
  readonly header?: (name: string) => string | undefined
  /**
   * Is told what code behind the stream throws, where the stream has no `onError` of its own; for servers that have a log.
   * Default: `console.error`.
   */
  readonly onError?: (error: unknown, details: { readonly path: string; readonly clientId: string }) => void
}

/** The connection of a request that was let in. */
export interface EndpointConnection {
  /** The way out, once the head is on its way; nobody has attached to it. */
  readonly sink: Sink
  /** The same address as that of the request. */
  readonly address?: string | undefined
}

/**
 * What an adapter serves: a stream of a hub, or one of its own for each request.
 *
 * @typeParam Query - what {@link StreamEndpoint.read} found in a request for {@link StreamEndpoint.join}; adapters do not look into it.
 */
export interface StreamEndpoint<Query = unknown> {
  /** Where it is served. */
  readonly path: string
  /** The status of the answer that carries the stream. */
  readonly status: number
  /** Whether readers are limited by address, so that an adapter has to find out where a request comes from. */
  readonly limitsAddresses: boolean
  /** How many bytes may wait for the streams of one connection of HTTP/2. Default: 4 MiB. */
  readonly maxBytesPerConnection?: number
  /** Decides what becomes of a request; for now or for good, a refusal is an answer too. Never throws. */
  read(request: EndpointRequest): StreamDecision<Query>
  /**
   * Starts the stream of a request that {@link read} let in, in the same turn: its first event is written before this returns.
   * Should not throw, since the head is out: a stream that cannot start ends with `closing`. A sink whose `join` threw is destroyed.
   */
  join(query: Query, connection: EndpointConnection): void
}

/**
 * Creates what adapters serve for a stream of a hub.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for what is no hub, and as `defineStream` does.
 */
export function createHubEndpoint(hub: AnyHub, stream: StreamOptions | StreamDefinition): StreamEndpoint {
  if (typeof (hub as Partial<AnyHub> | undefined)?.join !== 'function') {
    throw new WindhoverError('invalid_option', 'hub: expected what createHub() makes, and the stream behind it')
  }
  const given: unknown = stream
  if (typeof given !== 'object' || given === null) {
    throw new WindhoverError(
      'invalid_option',
      `stream: expected its options, such as { path: "/events" }, got ${describeGiven(given)}`,
    )
  }
  return new HubEndpoint(
    hub,
    'open' in stream
      ? stream
      : defineStream(stream, { catalog: hub.catalog, open: hub.open, limitsAddresses: hub.limitsAddresses }),
  )
}

class HubEndpoint implements StreamEndpoint<StreamQuery> {
  readonly #hub: AnyHub
  readonly #stream: StreamDefinition

  constructor(hub: AnyHub, stream: StreamDefinition) {
    this.#hub = hub
    this.#stream = stream
  }

  get path(): string {
    return this.#stream.path
  }

  get status(): number {
    return this.#stream.status
  }

  get limitsAddresses(): boolean {
    return this.#hub.limitsAddresses
  }

  get maxBytesPerConnection(): number {
    return this.#hub.maxBytesPerConnection
  }

  read(request: EndpointRequest): StreamDecision {
    const decision = readStreamRequest(this.#stream, request)
    if (decision.kind === 'answer') return decision
    const reason = this.#hub.refusalFor(request.address, request.streams)
    if (reason === undefined) return decision
    const { refusal, status } = this.#stream
    return { kind: 'answer', response: refuseForNow(refusal, this.#hub.reconnectSpreadMs, { reason, status }) }
  }

  join({ channels, events, meta, lastEventId }: StreamQuery, { sink, address }: EndpointConnection): void {
    const { path, keepAliveMs, slowPolicy } = this.#stream
    try {
      this.#hub.join({ path, channels, events, meta, lastEventId, keepAliveMs, slowPolicy, address, sink })
    } catch (error) {
      // The head is out, so that this is a stream, and ends as one.
      turnAway(sink, error, this.#hub.reconnectSpreadMs)
    }
  }
}
