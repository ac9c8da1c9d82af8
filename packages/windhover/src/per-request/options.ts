import type { StandardSchemaV1 } from '@standard-schema/spec'

import { type Access, checkAccess } from '../access/access.ts'
import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { defaults } from '../defaults.ts'
import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { defaultScheduler, type Scheduler } from '../connection/scheduler.ts'
import { checkOptionNames, checkWholeNumber, namesOf } from '../options.ts'
import type { RunRequest } from './context.ts'
import { documentationNames, type StreamDocumentation } from '../stream/stream-documentation.ts'

/** A query without a schema: texts by name, and lists where a name is given more than once. */
export type RawQuery = Readonly<Record<string, string | readonly string[]>>

/** What {@link RequestStreamOptions.run} finds in `context.query`. */
export type QueryOf<Schema> = Schema extends StandardSchemaV1 ? StandardSchemaV1.InferOutput<Schema> : RawQuery

/** Options of `createRequestStream`; `path`, `events` and `run` are required. */
export interface RequestStreamOptions<
  Events extends EventDeclarations = EventDeclarations,
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined,
  Path extends string = string,
> extends StreamDocumentation {
  /**
   * Where the stream is served, from the slash on: `/sse`, or with parameters that are whole segments:
   * `/sse/jobs/{job}`.
   */
  readonly path: Path
  /** The events that it sends, as `defineEvents` made them: they type what `run` sends, validate it and describe it. */
  readonly events: Catalog<Events>
  /**
   * What the query must be, as an object of its values: any library with Standard Schema and Standard JSON
   * Schema. It gets texts, so it reads numbers itself (`z.coerce.number()`), and it must be synchronous. A
   * query that does not match is answered 400 with the issues. Default: any query, handed over as it came.
   */
  readonly query?: Schema
  /**
   * The code behind one request: an async generator that yields `{ event, data }`, or an async function that
   * calls `context.send`. The stream ends when it does, with the reason `done`. An exception ends this stream
   * alone, with the reason `failed`.
   */
  readonly run: RunRequest<Events, QueryOf<Schema>, Path>
  /**
   * Called with what `run` or the clean-up of a generator threw. The client learns nothing of it. The end of
   * the stream is no error. Default: the log of the server that serves it, or `console.error`.
   */
  readonly onError?: (error: unknown, details: { readonly path: string; readonly clientId: string }) => void
  /** Whether clients come back once `run` is over, as EventSource would by itself. Default: false. */
  readonly reconnectAtEnd?: boolean
  /**
   * How a client is refused for now. `stream` (default) answers 200 with a `closing` event, after which
   * EventSource comes back. `status` answers 503 with `Retry-After`, or 429 if its address has too many
   * streams; EventSource then gives up.
   */
  readonly refusal?: 'stream' | 'status'
  /**
   * The door: who may read. It is asked before the query is looked at. A client needs a grant to read at least one of
   * the events, in whatever channel, since this stream has none: `authorize` is called with no channels. Events that are
   * not granted to it are left out. Default: anybody may read everything.
   */
  readonly access?: Access
  /** How many streams there may be at once. Default: 0, any number. */
  readonly maxConcurrent?: number
  /** How many streams there may be at once from one IPv4 address or one IPv6 /64 network. Default: 0, any number. */
  readonly maxConcurrentPerAddress?: number
  /** The largest data of an event, in bytes of UTF-8. Default: 1 MiB. */
  readonly maxMessageBytes?: number
  /** Milliseconds of silence after which a keep-alive is sent. Default: 15,000; 0 sends none. */
  readonly keepAliveMs?: number
  /** Milliseconds that clients wait before they reconnect, sent in the first event. Default: 2,000. */
  readonly retryMs?: number
  /**
   * Over how many milliseconds the returns of clients that the server sends away are spread. Where it ends, 1.5 for
   * each client if that is more, and 45,000 at most. Default: 4,000; 0 spreads nothing.
   */
  readonly reconnectSpreadMs?: number
  /**
   * How old a stream may become, in milliseconds, a random tenth less; the client then comes back. Default:
   * 0, as old as it likes.
   */
  readonly maxAgeMs?: number
  /**
   * How long a client may take nothing of what waits for it, in milliseconds; then it is dropped. Default:
   * 30,000; 0 for as long as it likes.
   */
  readonly stallTimeoutMs?: number
  /**
   * How long an ended stream may take to leave, in milliseconds. Code that does not heed its signal is no
   * longer waited for then, nor counted. Default: 1,000.
   */
  readonly closeTimeoutMs?: number
  /** The runtime's event loop; for tests. */
  readonly scheduler?: Scheduler
}

/** The options of a stream per request without a door. */
export interface OpenRequestStreamOptions<
  Events extends EventDeclarations = EventDeclarations,
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined,
  Path extends string = string,
> extends RequestStreamOptions<Events, Schema, Path> {
  readonly access?: never
}

const optionNames: readonly string[] = [
  ...namesOf<OwnOptions>()({
    path: true,
    events: true,
    query: true,
    run: true,
    onError: true,
    reconnectAtEnd: true,
    maxConcurrent: true,
    maxConcurrentPerAddress: true,
    maxMessageBytes: true,
    keepAliveMs: true,
    retryMs: true,
    reconnectSpreadMs: true,
    maxAgeMs: true,
    stallTimeoutMs: true,
    closeTimeoutMs: true,
    scheduler: true,
    refusal: true,
    access: true,
  }),
  ...documentationNames,
]

/** What only streams per request have. 0 is any number. */
const ownDefaults = { maxConcurrent: 0, maxConcurrentPerAddress: 0 } as const

/**
 * How a stream per request behaves, checked and with every default filled in. Where 0 means any number, this
 * is Infinity.
 */
export interface RequestStreamSettings {
  /** `undefined` if whoever serves the stream decides. */
  readonly onError: RequestStreamOptions['onError'] | undefined
  readonly refusal: 'stream' | 'status'
  /** `undefined` if anybody may read everything. */
  readonly access: Access | undefined
  readonly reconnectAtEnd: boolean
  readonly maxConcurrent: number
  readonly maxConcurrentPerAddress: number
  readonly maxMessageBytes: number
  readonly keepAliveMs: number
  readonly retryMs: number
  readonly reconnectSpreadMs: number
  readonly maxAgeMs: number
  readonly stallTimeoutMs: number
  readonly closeTimeoutMs: number
  readonly scheduler: Scheduler
}

/**
 * Checks the options of a stream per request that say how it behaves, and fills in the defaults.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, by name.
 */
export function readRequestStreamOptions(options: RequestStreamOptions): RequestStreamSettings {
  checkOptionNames('createRequestStream', options, optionNames)
  const { onError, reconnectAtEnd = false, refusal = defaults.refusal, access } = options
  const { path }: { readonly path: unknown } = options
  const where = `stream ${typeof path === 'string' ? path : describeGiven(path)}`
  const events = (options.events as unknown as Partial<Catalog> | undefined)?.events
  check(events instanceof Map && events.size > 0, 'events must be what defineEvents() makes of at least one event')
  check(typeof options.run === 'function', 'run must be an async generator or an async function')
  check(onError === undefined || typeof onError === 'function', 'onError must be a function')
  check(refusal === 'stream' || refusal === 'status', 'refusal must be "stream" or "status"')
  check(typeof reconnectAtEnd === 'boolean', 'reconnectAtEnd must be true or false')
  const wholeNumber = (name: NumberOption): number =>
    checkWholeNumber(`${where}: ${name}`, options[name] ?? { ...defaults, ...ownDefaults }[name])
  return {
    onError,
    refusal,
    access: access === undefined ? undefined : checkAccess(where, access),
    reconnectAtEnd,
    maxConcurrent: wholeNumber('maxConcurrent') || Infinity,
    maxConcurrentPerAddress: wholeNumber('maxConcurrentPerAddress') || Infinity,
    maxMessageBytes: wholeNumber('maxMessageBytes'),
    keepAliveMs: wholeNumber('keepAliveMs'),
    retryMs: wholeNumber('retryMs'),
    reconnectSpreadMs: wholeNumber('reconnectSpreadMs'),
    maxAgeMs: wholeNumber('maxAgeMs'),
    stallTimeoutMs: wholeNumber('stallTimeoutMs'),
    closeTimeoutMs: wholeNumber('closeTimeoutMs'),
    scheduler: options.scheduler ?? defaultScheduler,
  }

  function check(fits: boolean, right: string): void {
    if (!fits) throw new WindhoverError('invalid_option', `${where}: ${right}`)
  }
}

type OwnOptions = Omit<RequestStreamOptions, keyof StreamDocumentation>

type NumberOption = {
  [Name in keyof OwnOptions]-?: number extends OwnOptions[Name] ? Name : never
}[keyof OwnOptions]
