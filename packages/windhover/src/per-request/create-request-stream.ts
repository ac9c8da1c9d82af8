import type { StandardSchemaV1 } from '@standard-schema/spec'

import {
  type Access,
  type AccessRefusal,
  type AccessRequest,
  type Identity,
  isRefused,
  type KnownIdentity,
} from '../access/access.ts'
import { Leases } from '../access/leases.ts'
import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { AddressLimit } from '../connection/address-limit.ts'
import { defaults } from '../defaults.ts'
import { checkMoment } from '../options.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import { findIdFault } from '../names.ts'
import type { Admission, AnswerAdmission } from '../endpoint/admission.ts'
import { after } from '../endpoint/after.ts'
import { authenticateReader } from '../endpoint/authenticate-reader.ts'
import type { EndpointRequest, StreamEndpoint, SyncStreamEndpoint } from '../endpoint/endpoint.ts'
import { toAccessRequest } from '../endpoint/to-access-request.ts'
import { authorizeEvents } from './authorize-events.ts'
import { describeRequestStream } from './describe-request-stream.ts'
import type { Sink } from '../connection/sink.ts'
import { findParameterFault } from '../stream/path-parameters.ts'
import { createQueryReader, findSlip, type QueryReader, readValues } from '../stream/read-values.ts'
import { refuseReader } from '../stream/refuse-access.ts'
import { type PlainResponse, refuseForNow, refuseRequest } from '../stream/refuse.ts'
import { RequestRun, type RunClient, type RunInput, type RunOwner, type RunQuery } from './run.ts'
import {
  type OpenRequestStreamOptions,
  readRequestStreamOptions,
  type RequestStreamOptions,
  type RequestStreamSettings,
} from './options.ts'
import { Watchdog } from '../connection/watchdog.ts'
import { RunKeepAlive } from './run-keep-alive.ts'
import { readLastEventId, screenRequest } from '../stream/screen-request.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { TurnBudget } from './turn-budget.ts'
import { turnAway } from '../endpoint/turn-away.ts'
import { widenSpread } from '../wire/control-events.ts'

/**
 * A stream of its own for each request, with a door or without: what adapters serve, documents describe, and a server
 * closes.
 */
export interface AnyRequestStream extends StreamEndpoint {
  /** Its description for the documents. */
  readonly description: StreamDescription
  /** How many clients are connected. */
  connectedCount(): number
  /**
   * Takes no more requests and ends each stream with the reason `shutdown`. Resolves once all clients have
   * left and no code runs any more. Whatever takes longer than `closeTimeoutMs` is no longer waited for.
   */
  close(): Promise<void>
}

/** A stream of its own for each request, without a door. */
export interface RequestStream extends AnyRequestStream, SyncStreamEndpoint {
  admit(request: EndpointRequest): Admission
}

/**
 * Creates a stream that is made for each request, by an async generator or by an async function that sends.
 * `createHandler` of an adapter serves it.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, by name.
 *   It is `invalid_schema` for a schema of the query that cannot be given as JSON Schema, or is of no object.
 */
export function createRequestStream<
  Events extends EventDeclarations,
  const Path extends string,
  Schema extends StandardSchemaV1 | undefined = undefined,
>(options: OpenRequestStreamOptions<Events, Schema, Path>): RequestStream
/** Creates a stream with a door, which may have to wait for it. */
export function createRequestStream<
  Events extends EventDeclarations,
  const Path extends string,
  Schema extends StandardSchemaV1 | undefined = undefined,
>(options: RequestStreamOptions<Events, Schema, Path>): AnyRequestStream
export function createRequestStream(options: unknown): AnyRequestStream {
  return new LiveRequestStream(options as RequestStreamOptions)
}

class LiveRequestStream implements AnyRequestStream, RunOwner {
  readonly description: StreamDescription
  readonly catalog: Catalog
  readonly settings: RequestStreamSettings
  readonly budget: TurnBudget
  readonly run: RunOwner['run']
  readonly #queryReader: QueryReader | undefined
  readonly #runs = new Set<RequestRun>()
  readonly #keepAlive: RunKeepAlive
  readonly #watchdog: Watchdog<RequestRun>
  readonly #addresses: AddressLimit
  readonly #leases = new Leases<RequestRun>()
  #connected = 0
  #closing: Promise<void> | undefined
  #onEmpty: (() => void) | undefined

  constructor(options: RequestStreamOptions) {
    this.settings = readRequestStreamOptions(options)
    this.catalog = options.events
    this.run = options.run
    this.description = describeRequestStream(options, this.settings)
    this.#queryReader =
      options.query === undefined ? undefined : createQueryReader(options.query, `stream ${options.path}`)
    this.budget = new TurnBudget(this.settings.scheduler, sliceMs)
    this.#keepAlive = new RunKeepAlive(this.#runs, this.settings)
    this.#watchdog = new Watchdog({
      ...this.settings,
      sliceMs,
      connections: this.#runs,
      onExpired: (run, isGrant) => run.expire(isGrant),
    })
    this.#addresses = new AddressLimit(this.settings.maxConcurrentPerAddress)
  }

  get path(): string {
    return this.description.path
  }

  admit(request: EndpointRequest): Admission | Promise<Admission> {
    const refused = screenRequest(request)
    if (refused !== undefined) return answer(refused)
    const { access = request.access } = this.settings
    if (access === undefined) {
      const { identity, grantEndsAtMs } = request
      const asked = this.#readAsked(request)
      if ('kind' in asked) return asked
      const known = { known: identity, identity: isWhole(identity) ? identity : undefined }
      return this.#admitClient(request, asked, { address: () => request.address?.(), ...known, grantEndsAtMs })
    }
    const asking = toAccessRequest(this.path, request)
    return after(authenticateReader(access, asking), (who) =>
      isRefused(who) ? this.#refuse(who) : this.#admitKnown(access, request, who, asking),
    )
  }

  /** Judges what a client asks for that is known: the query first, and then whether anything is granted. */
  #admitKnown(
    access: Access,
    request: EndpointRequest,
    identity: Identity,
    asking: AccessRequest,
  ): Admission | Promise<Admission> {
    const asked = this.#readAsked(request)
    if ('kind' in asked) return asked
    return after(authorizeEvents(access, identity, this.catalog.events.keys()), (outcome) => {
      if ('status' in outcome) return this.#refuse(outcome)
      return this.#admitClient(request, asked, {
        address: () => asking.address,
        known: identity,
        identity,
        events: outcome.events,
        grantEndsAtMs: identity.expiresAtMs,
      })
    })
  }

  /** Reads the query and the parameters of the path. */
  #readAsked(request: EndpointRequest): AnswerAdmission | RunQuery {
    const { params = {}, onError } = request
    const fault = findParameterFault(this.description.parameters, params) ?? findSlip(request.query, this.#queryReader)
    if (fault !== undefined) return answer(refuseRequest(400, fault, { code: 'invalid_request' }))
    try {
      return { query: readValues(request.query, this.#queryReader), params }
    } catch (error) {
      return answer(this.#refuseQuery(error, onError))
    }
  }

  #admitClient(
    request: EndpointRequest,
    { query, params }: RunQuery,
    { address, known, identity, events, grantEndsAtMs: endsAtMs }: Allowed,
  ): Admission {
    const { header = () => undefined, onError } = request
    const lastEventId = readLastEventId(request)
    const isCrowded = (request.streams ?? 0) >= defaults.maxStreamsPerConnection
    const addressKey = this.#addresses.isLimited ? this.#addresses.keyOf(address()) : undefined
    const reason = this.#findRefusal(addressKey) ?? (isCrowded ? 'connection' : undefined)
    const { status } = this.description
    if (reason !== undefined) {
      const { refusal, reconnectSpreadMs } = this.settings
      return answer(refuseForNow(refusal, reconnectSpreadMs, { reason, status }))
    }
    if (request.method === 'HEAD') return { kind: 'head', status }
    // What this stream could not have sent as an id is the id of no event of it.
    const isId = lastEventId !== undefined && findIdFault(lastEventId) === undefined
    const grantEndsAtMs = checkMoment('grantEndsAtMs', endsAtMs)
    const resumed = isId ? lastEventId : undefined
    const input = { query, params, lastEventId: resumed, header, onError, identity, events, grantEndsAtMs }
    return { kind: 'stream', status, join: (sink) => this.#join(input, { addressKey, known }, sink) }
  }

  #refuse(refused: AccessRefusal): AnswerAdmission {
    const { refusal, reconnectSpreadMs: spreadMs } = this.settings
    return answer(refuseReader(refused, { refusal, spreadMs, status: this.description.status }))
  }

  #join(input: RunInput, client: RunClient, sink: Sink): void {
    const { addressKey, known } = client
    const reason = this.#findRefusal(addressKey)
    const { reconnectSpreadMs } = this.settings
    // Others may have taken the last place since this client was admitted.
    if (reason !== undefined) {
      return turnAway(
        sink,
        new WindhoverError('unavailable', 'the stream takes no more clients now'),
        reconnectSpreadMs,
      )
    }
    const run = new RequestRun(this, sink, client)
    this.#runs.add(run)
    this.#connected += 1
    this.#addresses.add(addressKey)
    this.#watchdog.onJoined(run, input.grantEndsAtMs)
    const lease = known?.lease
    if (lease !== undefined) this.#leases.take(lease, run, (error) => this.onError(error, run))?.end('kicked', false)
    run.start(input)
    if (this.#runs.has(run)) this.#keepAlive.onStarted()
  }

  connectedCount(): number {
    return this.#connected
  }

  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      this.#onEmpty = resolve
      if (this.#runs.size === 0) resolve()
      const spreadMs = widenSpread(this.settings.reconnectSpreadMs, this.#runs.size)
      for (const run of this.#runs) run.end('shutdown', true, spreadMs)
    })
    return this.#closing
  }

  onError(error: unknown, { clientId, onError }: RequestRun): void {
    this.#report(error, clientId, onError)
  }

  onParked(run: RequestRun): void {
    this.#watchdog.onParked(run)
  }

  onUnparked(run: RequestRun): void {
    this.#watchdog.onUnparked(run)
  }

  onEnding(run: RequestRun): void {
    this.#watchdog.onClosing(run)
  }

  onGone(run: RequestRun): void {
    const { addressKey, known } = run.client
    this.#connected -= 1
    this.#addresses.remove(addressKey)
    const lease = known?.lease
    if (lease !== undefined) this.#leases.end(lease.id, run, (error) => this.onError(error, run))
  }

  onOver(run: RequestRun): void {
    this.#runs.delete(run)
    this.#watchdog.onGone(run)
    if (this.#runs.size > 0) return
    this.#watchdog.rest()
    this.#keepAlive.rest()
    this.#onEmpty?.()
  }

  #findRefusal(addressKey: string | undefined): RefusalReason | undefined {
    if (this.#closing !== undefined) return 'closed'
    if (this.#runs.size >= this.settings.maxConcurrent) return 'full'
    return this.#addresses.hasRoom(addressKey) ? undefined : 'address'
  }

  #refuseQuery(error: unknown, onError: EndpointRequest['onError']): PlainResponse {
    if (error instanceof WindhoverError && error.code === 'invalid_data') {
      return refuseRequest(400, error.message, { code: 'invalid_request', issues: error.issues })
    }
    this.#report(error, '', onError)
    return refuseRequest(500, 'the query could not be read')
  }

  #report(error: unknown, clientId: string, byServer: EndpointRequest['onError']): void {
    const tell = this.settings.onError ?? byServer ?? logError
    try {
      tell(error, { path: this.path, clientId })
    } catch {
      // Being told of an error never makes another.
    }
  }
}

/** Who may read what of a stream. */
interface Allowed extends Pick<RunClient, 'known'> {
  /** Finds the client's IP address. */
  readonly address: () => string | undefined
  readonly identity?: Identity | undefined
  /** Default: all events. */
  readonly events?: ReadonlySet<string>
  readonly grantEndsAtMs: number | undefined
}

/** The longest that the streams go on in one turn of the event loop, in milliseconds. */
const sliceMs = 5

/** Whether an identity says what its client may do, too. */
function isWhole(identity: KnownIdentity | undefined): identity is Identity {
  return identity !== undefined && 'grants' in identity
}

function answer(response: PlainResponse): AnswerAdmission {
  return { kind: 'answer', response }
}

/** An error that nobody asked to be told of must not vanish. */
function logError(error: unknown, { path }: { readonly path: string }): void {
  console.error(`windhover: the code behind the stream ${path} failed:`, error)
}
