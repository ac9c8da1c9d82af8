import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { defaults } from '../defaults.ts'
import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { defaultScheduler, type Scheduler } from '../connection/scheduler.ts'
import type { Log } from '../log/log.ts'
import type { HistoryBounds, LogBounds } from '../log/bounds.ts'
import { checkMemoryBounds, createMemoryLog, type MemoryLogOptions } from '../log/memory-log.ts'
import { StoreLog, type StoreLogOptions } from '../log/store-log.ts'
import { checkOptionNames, checkWholeNumber, namesOf } from '../options.ts'
import type { State } from '../store/state.ts'
import { isState, isStore } from '../store/is-port.ts'
import type { Store } from '../store/store.ts'
import type { Observer } from './observer.ts'
import { readTracing } from './read-tracing.ts'
import type { Tracing } from './tracing.ts'

/** Options of {@link createHub}. */
export interface HubOptions<Events extends EventDeclarations = EventDeclarations, Open extends boolean = boolean> {
  /** The declared events. Default: none. */
  readonly catalog?: Catalog<Events>
  /**
   * Whether undeclared event names may be published too. Default: false for a hub with a catalog, true for one without.
   */
  readonly open?: Open
  /** The log in which messages live. Default: one in memory, with `history` and `window` as its bounds. */
  readonly log?: Log
  /**
   * The store in which messages live beyond this process, which several processes may share; the hub closes it.
   * `history` and `window` are then the bounds of this process's copy: older messages are read from the store as long
   * as it keeps them. Default: none, messages live in memory.
   */
  readonly store?: Store
  /**
   * What nodes share beside messages. The hub tells the others in it how many readers it has, for
   * {@link Hub.clusterCounts}. Whoever made it closes it, after the hub. Default: none.
   */
  readonly state?: State
  /**
   * The name of this hub among the nodes that share its `state`; no two of them may have the same. 1 to 256 characters,
   * none of them a control character. Default: `node-` and random digits.
   */
  readonly node?: string
  /**
   * With a store: the longest time that a reader that has seen more on another node waits until that has arrived here,
   * in milliseconds. After that it is sent away for now. Default: 5,000.
   */
  readonly arrivalWaitMs?: number
  /**
   * The bounds of the messages that the log in memory keeps for replay. Default: 10,000 messages and 64 MiB, of any
   * age; a bound of 0 means no replay.
   */
  readonly history?: HistoryBounds
  /** The farthest that readers may be behind before publishing waits for them. Default: 10,000 messages and 16 MiB. */
  readonly window?: LogBounds
  /** Milliseconds of silence on a connection after which a keep-alive is sent. Default: 15,000; 0 sends none. */
  readonly keepAliveMs?: number
  /** Milliseconds that clients wait before they reconnect, told in `connected`. Default: 2,000. */
  readonly retryMs?: number
  /**
   * The milliseconds over which the `retry` of clients that the server sends away is spread. Where many are sent away
   * together, as when it ends, it is 1.5 for each if that is more, and 45,000 at most. Default: 4,000; 0 spreads nothing.
   */
  readonly reconnectSpreadMs?: number
  /**
   * The milliseconds over which clients spread what they load again after a gap that many are told of at once, as when
   * an epoch ends. Told in that gap. Default: 5,000.
   */
  readonly reloadSpreadMs?: number
  /**
   * The longest time that an ended stream may take to leave before its connection is dropped, in milliseconds. A store
   * has as long to close, and a second more. Default: 1,000.
   */
  readonly closeTimeoutMs?: number
  /**
   * The longest time that a reader may take nothing, while bytes wait for it, before its connection is dropped, in
   * milliseconds. Default: 30,000; 0 for no limit.
   */
  readonly stallTimeoutMs?: number
  /**
   * The greatest age of a stream before it ends with `closing` and the reason `expired`, in milliseconds, a random
   * tenth sooner. Default: 0, which means no limit.
   */
  readonly maxAgeMs?: number
  /**
   * The most bytes that are written to a connection at once, 1 to 262,144, unless a single message is larger. No more
   * is written while they wait. Default: 262,144.
   */
  readonly maxWriteBytes?: number
  /**
   * The number of bytes that may wait in this process for readers that take them slowly. Each chunk is counted once
   * however many readers share it. The nearer they are to the bound, the less is written to one reader at once. Over
   * the bound, the readers that have taken nothing for longest are dropped, and resume when they come back. Default:
   * 128 MiB; 0 sets no bound.
   */
  readonly maxBytesInFlight?: number
  /**
   * The number of streams that one connection of HTTP/2 may carry; one more is refused for now. Default: 1,000; 0 sets
   * no bound.
   */
  readonly maxStreamsPerConnection?: number
  /**
   * The number of bytes that may wait for the streams of one connection of HTTP/2 together. Streams that want more wait
   * until the client has taken some. Default: 4 MiB; 0 sets no bound.
   */
  readonly maxBytesPerConnection?: number
  /** The largest data of a message, in bytes of UTF-8. Default: 1 MiB. */
  readonly maxMessageBytes?: number
  /** The greatest number of readers. Default: no limit. 0 also means no limit. */
  readonly maxReaders?: number
  /**
   * The greatest number of readers from one IPv4 address or one IPv6 /64 network. Default: no limit. 0 also means no
   * limit.
   */
  readonly maxReadersPerAddress?: number
  /** Receives the hub's events, for logs and metrics. Default: none. */
  readonly observer?: Observer
  /**
   * Whether messages keep the `traceparent` of their publish (W3C Trace Context), in a store too, and who follows them:
   * `createOtelTracing` of `windhover/opentelemetry` makes spans of OpenTelemetry. `true` keeps it and makes no spans.
   * Default: false, and it is left out.
   */
  readonly tracing?: boolean | Tracing
  /**
   * Whether readers are shown the `traceparent` of each message, in the field `trace` of its event, which EventSource
   * ignores (HTML, section 9.2.6). Whoever reads then knows the ids of your traces. It needs {@link tracing}. Default:
   * false.
   */
  readonly exposeTrace?: boolean
  /** The runtime's event loop; for tests. */
  readonly scheduler?: Scheduler
}

const optionNames: readonly string[] = namesOf<HubOptions>()({
  catalog: true,
  open: true,
  log: true,
  store: true,
  state: true,
  node: true,
  arrivalWaitMs: true,
  history: true,
  window: true,
  keepAliveMs: true,
  retryMs: true,
  reconnectSpreadMs: true,
  reloadSpreadMs: true,
  closeTimeoutMs: true,
  stallTimeoutMs: true,
  maxAgeMs: true,
  maxWriteBytes: true,
  maxBytesInFlight: true,
  maxStreamsPerConnection: true,
  maxBytesPerConnection: true,
  maxMessageBytes: true,
  maxReaders: true,
  maxReadersPerAddress: true,
  observer: true,
  tracing: true,
  exposeTrace: true,
  scheduler: true,
})

/** {@link HubOptions}, checked and with every default filled in. If 0 means no limit there, it is Infinity here. */
export interface HubSettings {
  readonly open: boolean
  /** A log that is fed by a store is not started. */
  readonly log: Log
  /** The name that was given. */
  readonly node: string | undefined
  readonly arrivalWaitMs: number
  readonly keepAliveMs: number
  readonly retryMs: number
  readonly reconnectSpreadMs: number
  readonly reloadSpreadMs: number
  readonly closeTimeoutMs: number
  readonly stallTimeoutMs: number
  readonly maxAgeMs: number
  readonly maxWriteBytes: number
  readonly maxBytesInFlight: number
  readonly maxStreamsPerConnection: number
  readonly maxBytesPerConnection: number
  readonly maxMessageBytes: number
  readonly maxReaders: number
  readonly maxReadersPerAddress: number
  readonly tracing: Tracing | undefined
  readonly exposeTrace: boolean
  readonly scheduler: Scheduler
}

/**
 * Checks the options of a hub and fills in the defaults.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, by name.
 */
export function readHubOptions(options: HubOptions): HubSettings {
  checkOptionNames('createHub', options, optionNames)
  const { catalog, open = catalog === undefined, history, window, log, store, state, node, observer } = options
  if (log !== undefined && store !== undefined) {
    throw new WindhoverError(
      'invalid_option',
      'createHub: give a log or a store, not both; a hub makes the log of its store',
    )
  }
  if (log !== undefined && (history !== undefined || window !== undefined)) {
    throw new WindhoverError(
      'invalid_option',
      'createHub: history and window are bounds of the memory log; this log has its own',
    )
  }
  if (catalog !== undefined && !isCatalog(catalog)) {
    throw new WindhoverError('invalid_option', 'catalog: expected what defineEvents() makes of the declarations')
  }
  if (log !== undefined && typeof (log as Partial<Log> | null)?.append !== 'function') {
    throw new WindhoverError('invalid_option', 'log: expected what createMemoryLog() makes, or another Log')
  }
  if (store !== undefined && !isStore(store)) {
    throw new WindhoverError(
      'invalid_option',
      `store: expected a store, such as createDiskStore() makes, got ${describeGiven(store)}`,
    )
  }
  if (state !== undefined && !isState(state)) {
    throw new WindhoverError(
      'invalid_option',
      `state: expected a state, such as createMemoryState() makes, got ${describeGiven(state)}`,
    )
  }
  if (node !== undefined && !(typeof node === 'string' && /^[^\p{Cc}]{1,256}$/u.test(node))) {
    throw new WindhoverError('invalid_option', 'node: expected 1 to 256 characters without control characters')
  }
  if (observer !== undefined && (typeof observer !== 'object' || observer === null)) {
    throw new WindhoverError('invalid_option', 'observer: expected an object of functions such as onPublished')
  }
  if (typeof open !== 'boolean') {
    throw new WindhoverError('invalid_option', `open: expected true or false, got ${describeGiven(open)}`)
  }
  const { tracing, exposeTrace } = readTracing(options)
  const wholeNumber = (name: NumberOption): number => checkWholeNumber(name, options[name] ?? defaults[name])
  const bounds = { ...(history === undefined ? {} : { history }), ...(window === undefined ? {} : { window }) }
  const reloadSpreadMs = wholeNumber('reloadSpreadMs')
  const closeTimeoutMs = wholeNumber('closeTimeoutMs')
  const largestWrite = defaults.maxWriteBytes
  return {
    open,
    log: log ?? createLog(bounds, store, { reloadSpreadMs, closeTimeoutMs }),
    node,
    arrivalWaitMs: wholeNumber('arrivalWaitMs'),
    keepAliveMs: wholeNumber('keepAliveMs'),
    retryMs: wholeNumber('retryMs'),
    reconnectSpreadMs: wholeNumber('reconnectSpreadMs'),
    reloadSpreadMs,
    closeTimeoutMs,
    stallTimeoutMs: wholeNumber('stallTimeoutMs'),
    maxAgeMs: wholeNumber('maxAgeMs'),
    maxWriteBytes: checkWholeNumber('maxWriteBytes', options.maxWriteBytes ?? largestWrite, 1, largestWrite),
    maxBytesInFlight: wholeNumber('maxBytesInFlight') || Infinity,
    maxStreamsPerConnection: wholeNumber('maxStreamsPerConnection') || Infinity,
    maxBytesPerConnection: wholeNumber('maxBytesPerConnection') || Infinity,
    maxMessageBytes: wholeNumber('maxMessageBytes'),
    maxReaders: wholeNumber('maxReaders') || Infinity,
    maxReadersPerAddress: wholeNumber('maxReadersPerAddress') || Infinity,
    tracing,
    exposeTrace,
    scheduler: options.scheduler ?? defaultScheduler,
  }
}

function createLog(bounds: MemoryLogOptions, store: Store | undefined, more: StoreLogOptions): Log {
  if (store === undefined) return createMemoryLog(bounds)
  checkMemoryBounds(bounds)
  return new StoreLog(store, { ...bounds, ...more })
}

/**
 * Whether a value is a catalog. In JavaScript, declarations that were not given to `defineEvents` look much like one.
 */
function isCatalog(value: unknown): boolean {
  return typeof (value as Partial<Catalog> | null)?.events?.get === 'function'
}

type NumberOption = {
  [Name in keyof HubOptions]-?: number extends HubOptions[Name] ? Name : never
}[keyof HubOptions]
