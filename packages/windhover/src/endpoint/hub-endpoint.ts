import { type Access, type AccessRefusal, type AccessRequest, type Identity, isRefused } from '../access/access.ts'
import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { checkMoment } from '../options.ts'
import type { Sink } from '../connection/sink.ts'
import type { AnyHub, JoinRequest } from '../hub/hub.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import {
  defineStream,
  type OpenStreamDefinition,
  type OpenStreamOptions,
  type StreamDefinition,
  type StreamOptions,
} from '../stream/define-stream.ts'
import { type AskedReader, createAskedReader } from '../stream/create-asked-reader.ts'
import { pickEncoding } from '../stream/pick-encoding.ts'
import { readStreamRequest, type StreamDecision, type StreamQuery } from '../stream/read-request.ts'
import { findReasonForNow, refuseReader } from '../stream/refuse-access.ts'
import { refuseForNow } from '../stream/refuse.ts'
import { screenRequest } from '../stream/screen-request.ts'
import type { Admission } from './admission.ts'
import { after } from './after.ts'
import { authenticateReader } from './authenticate-reader.ts'
import { authorizeReading } from './authorize-reading.ts'
import type { EndpointRequest, StreamEndpoint, SyncStreamEndpoint } from './endpoint.ts'
import { toAccessRequest } from './to-access-request.ts'
import { turnAway } from './turn-away.ts'

/** A stream without a door, whose requests are judged at once. */
export type OpenStream = OpenStreamOptions | OpenStreamDefinition

/**
 * Creates the endpoint that adapters serve for a stream of a hub.
 *
 * @param stream - its options, or the result of `defineStream`.
 * @throws WindhoverError `invalid_option` if `hub` is not a hub, and as `defineStream` does.
 */
export function createHubEndpoint(hub: AnyHub, stream: OpenStream): SyncStreamEndpoint
/** Creates the endpoint of a stream with a door, which may have to wait for it. */
export function createHubEndpoint(hub: AnyHub, stream: StreamOptions | StreamDefinition): StreamEndpoint
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

class HubEndpoint implements StreamEndpoint {
  readonly #hub: AnyHub
  readonly #stream: StreamDefinition
  readonly #readAsked: AskedReader

  constructor(hub: AnyHub, stream: StreamDefinition) {
    this.#hub = hub
    this.#stream = stream
    this.#readAsked = createAskedReader(stream)
  }

  get path(): string {
    return this.#stream.path
  }

  get maxBytesPerConnection(): number {
    return this.#hub.maxBytesPerConnection
  }

  admit(request: EndpointRequest): Admission | Promise<Admission> {
    const answered = screenRequest(request)
    if (answered !== undefined) return { kind: 'answer', response: answered }
    const { access } = this.#stream
    if (access === undefined) {
      const decision = readStreamRequest(this.#stream, request)
      if (decision.kind === 'answer') return decision
      const { identity, grantEndsAtMs } = request
      const address = this.#hub.limitsAddresses ? request.address?.() : undefined
      return this.#admitReader(request, decision, { address, identity, grantEndsAtMs })
    }
    const asking = toAccessRequest(this.path, request)
    return after(authenticateReader(access, asking), (who) =>
      isRefused(who) ? this.#refuse(who) : this.#admitKnown(access, request, who, asking),
    )
  }

  /** Judges what a client asks for that is known: the names first, and then whether they are granted. */
  #admitKnown(
    access: Access,
    request: EndpointRequest,
    identity: Identity,
    asking: AccessRequest,
  ): Admission | Promise<Admission> {
    const decision = readStreamRequest(this.#stream, request)
    if (decision.kind === 'answer') return decision
    return after(authorizeReading(access, identity, this.#readAsked(request)), (outcome) => {
      if ('status' in outcome) return this.#refuse(outcome)
      const allowed = decision.kind === 'head' ? decision : { ...decision, query: { ...decision.query, ...outcome } }
      const { address } = asking
      return this.#admitReader(request, allowed, { address, identity, grantEndsAtMs: identity.expiresAtMs })
    })
  }

  #admitReader(
    request: EndpointRequest,
    decision: Exclude<StreamDecision, { readonly kind: 'answer' }>,
    { address, identity, grantEndsAtMs }: Omit<Who, 'encoding'>,
  ): Admission {
    const hub = this.#hub
    const { refusal, status } = this.#stream
    const reason = hub.refusalFor(address, request.streams)
    if (reason !== undefined) {
      const response = refuseForNow(refusal, hub.reconnectSpreadMs, { reason, status })
      this.#noteRefusal(reason, response.status)
      return { kind: 'answer', response }
    }
    const mayEncode = hub.canCompress && this.#stream.compress !== 'off' && request.acceptEncoding !== undefined
    if (decision.kind === 'head') return { kind: 'head', status, headers: mayEncode ? varying : undefined }
    const { query } = decision
    const encoding = mayEncode ? pickEncoding(this.#stream, request, identity) : undefined
    const who: Who = { address, identity, grantEndsAtMs: checkMoment('grantEndsAtMs', grantEndsAtMs), encoding }
    const headers = encoding === undefined ? varying : encoded
    return {
      kind: 'stream',
      status,
      headers: mayEncode ? headers : undefined,
      join: (sink) => this.#join(query, who, sink),
    }
  }

  #refuse(refused: AccessRefusal): Admission {
    const { refusal, status } = this.#stream
    const response = refuseReader(refused, { refusal, status, spreadMs: this.#hub.reconnectSpreadMs })
    const reason = findReasonForNow(refused)
    if (reason !== undefined) this.#noteRefusal(reason, response.status)
    return { kind: 'answer', response }
  }

  #noteRefusal(reason: RefusalReason, status: number): void {
    this.#hub.noteRefusal({ stream: this.path, reason, status })
  }

  #join(query: StreamQuery, who: Who, sink: Sink): void {
    const { channels, events, meta, lastEventId, initial } = query
    const { address, identity, grantEndsAtMs, encoding } = who
    const { path, keepAliveMs, slowPolicy, flushMs } = this.#stream
    try {
      // Named one by one: a spread costs a third of a join.
      this.#hub.join({
        path,
        channels,
        events,
        meta,
        lastEventId,
        initial,
        keepAliveMs,
        slowPolicy,
        flushMs,
        address,
        identity,
        grantEndsAtMs,
        encoding,
        sink,
      })
    } catch (error) {
      // The head is out, so that this is a stream, and ends as one. The hub counts its readers when they join, and
      // others may have taken the last place since this one was admitted.
      turnAway(sink, error, this.#hub.reconnectSpreadMs, encoding)
      this.#noteRefusal(this.#hub.refusalFor(address) ?? 'store', this.#stream.status)
    }
  }
}

/** The client that asks, the end of its grant, and how it takes the stream. */
type Who = Pick<JoinRequest, 'address' | 'identity' | 'grantEndsAtMs' | 'encoding'>

/** For caches: another client may get other bytes (RFC 9110, section 12.5.5). */
const varying = { Vary: 'Accept-Encoding' }

const encoded = { 'Content-Encoding': 'gzip', ...varying }
