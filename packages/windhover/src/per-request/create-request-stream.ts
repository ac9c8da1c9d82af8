import type { StandardSchemaV1 } from '@standard-schema/spec'

import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { AddressLimit } from '../connection/address-limit.ts'
import { defaults } from '../defaults.ts'
import { checkMoment } from '../options.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import { findIdFault } from '../names.ts'
import { stopId } from '../wire/control-events.ts'
import type { Admission, AnswerAdmission } from '../endpoint/admission.ts'
import type { EndpointRequest, SyncStreamEndpoint } from '../endpoint/endpoint.ts'
import type { Sink } from '../connection/sink.ts'
import { findParameterFault } from '../stream/path-parameters.ts'
import { parsePathTemplate } from '../stream/path-template.ts'
import { createQueryReader, findSlip, type QueryReader, readValues } from '../stream/read-values.ts'
import { type PlainResponse, refuseForGood, refuseForNow, refuseRequest } from '../stream/refuse.ts'
import { RequestRun, type RunOwner, type RunInput } from './run.ts'
import { readRequestStreamOptions, type RequestStreamOptions, type RequestStreamSettings } from './options.ts'
import { Watchdog } from '../connection/watchdog.ts'
import { RunKeepAlive } from './run-keep-alive.ts'
import { readLastEventId, screenRequest } from '../stream/screen-request.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { fillDocumentation } from '../stream/stream-documentation.ts'
import { TurnBudget } from './turn-budget.ts'
import { turnAway } from '../endpoint/turn-away.ts'

/** A stream of its own for each request: what adapters serve, documents describe, and a server closes. */
export interface RequestStream extends SyncStreamEndpoint {
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
>(options: RequestStreamOptions<Events, Schema, Path>): RequestStream {
  return new LiveRequestStream(options as unknown as RequestStreamOptions)
}

class LiveRequestStream implements RequestStream, RunOwner {
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
  #connected = 0
  #closing: Promise<void> | undefined
  #onEmpty: (() => void) | undefined

  constructor(options: RequestStreamOptions) {
    this.settings = readRequestStreamOptions(options)
    this.catalog = options.events
    this.run = options.run
    this.description = describe(options, this.settings)
    this.#queryReader =
      options.query === undefined ? undefined : createQueryReader(options.query, `stream ${options.path}`)
    this.budget = new TurnBudget(this.settings.scheduler, sliceMs)
    this.#keepAlive = new RunKeepAlive(this.#runs, this.settings)
    this.#watchdog = new Watchdog({
      ...this.settings,
      sliceMs,
      connections: this.#runs,
      onExpired: (run) => run.end('expired', true),
    })
    this.#addresses = new AddressLimit(this.settings.maxConcurrentPerAddress)
  }

  get path(): string {
    return this.description.path
  }

  admit(request: EndpointRequest): Admission {
    const refused = screenRequest(request)
    if (refused !== undefined) return answer(refused)
    const { params = {}, header = () => undefined, onError } = request
    const fault = findParameterFault(this.description.parameters, params) ?? findSlip(request.query, this.#queryReader)
    if (fault !== undefined) return answer(refuseRequest(400, fault, { code: 'invalid_request' }))
    let query: unknown
    try {
      query = readValues(request.query, this.#queryReader)
    } catch (error) {
      return answer(this.#refuseQuery(error, onError))
    }
    const lastEventId = readLastEventId(request)
    if (lastEventId === stopId) return answer(refuseForGood())
    const isCrowded = (request.streams ?? 0) >= defaults.maxStreamsPerConnection
    const addressKey = this.#addresses.isLimited ? this.#addresses.keyOf(request.address?.()) : undefined
    const reason = this.#findRefusal(addressKey) ?? (isCrowded ? 'connection' : undefined)
    const { status } = this.description
    if (reason !== undefined) {
      const { refusal, reconnectSpreadMs } = this.settings
      return answer(refuseForNow(refusal, reconnectSpreadMs, { reason, status }))
    }
    if (request.method === 'HEAD') return { kind: 'head', status }
    // What this stream could not have sent as an id is the id of no event of it.
    const isId = lastEventId !== undefined && findIdFault(lastEventId) === undefined
    const grantEndsAtMs = checkMoment('grantEndsAtMs', request.grantEndsAtMs)
    const asked = { query, params, lastEventId: isId ? lastEventId : undefined, header, onError, grantEndsAtMs }
    return { kind: 'stream', status, join: (sink) => this.#join(asked, addressKey, sink) }
  }

  #join(input: RunInput, addressKey: string | undefined, sink: Sink): void {
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
    const run = new RequestRun(this, sink, addressKey)
    this.#runs.add(run)
    this.#connected += 1
    this.#addresses.add(addressKey)
    this.#watchdog.onJoined(run, input.grantEndsAtMs)
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
      for (const run of this.#runs) run.end('shutdown', true)
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

  onGone({ addressKey }: RequestRun): void {
    this.#connected -= 1
    this.#addresses.remove(addressKey)
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

/** The longest that the streams go on in one turn of the event loop, in milliseconds. */
const sliceMs = 5

function answer(response: PlainResponse): AnswerAdmission {
  return { kind: 'answer', response }
}

/** What the documents have to know. */
function describe(options: RequestStreamOptions, settings: RequestStreamSettings): StreamDescription {
  const { events, query } = options
  const template = parsePathTemplate(options.path)
  const { path } = template
  return {
    ...fillDocumentation(`stream ${path}`, options, template),
    path,
    catalog: events,
    open: false,
    refusal: settings.refusal,
    limitsAddresses: settings.maxConcurrentPerAddress !== Infinity,
    ...(query === undefined ? {} : { query }),
  }
}

/** An error that nobody asked to be told of must not vanish. */
function logError(error: unknown, { path }: { readonly path: string }): void {
  console.error(`windhover: the code behind the stream ${path} failed:`, error)
}
