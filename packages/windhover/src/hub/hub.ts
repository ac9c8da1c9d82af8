import type { Catalog, EventDeclarations, EventInput } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { encodeConnected, encodeGap } from '../wire/control-events.ts'
import { Fanout } from '../fanout/fanout.ts'
import { createInterest } from '../fanout/interest.ts'
import type { Reader } from '../fanout/reader.ts'
import { defaultScheduler, type Scheduler } from '../fanout/scheduler.ts'
import type { Sink } from '../fanout/sink.ts'
import type { SlowPolicy } from '../fanout/slow-policy.ts'
import type { Log } from '../log/log.ts'
import { createMemoryLog, type HistoryBounds, type LogBounds } from '../log/memory-log.ts'
import { findStart } from '../log/resume.ts'
import { formatPosition, type Position } from '../position.ts'
import { AddressLimit } from './address-limit.ts'
import { checkOptionNames } from './check-option-names.ts'
import { draftMessage, type PublishOptions } from './draft-message.ts'
import { notify, type Observer, type ReaderInfo } from './observer.ts'
import { checkWholeNumber } from './check-whole-number.ts'

/** The default of {@link HubOptions.maxWriteBytes}, and its largest value. */
const maxWriteBytes = 256 * 1024

/** Options of {@link createHub}. */
export interface HubOptions<Events extends EventDeclarations = EventDeclarations, Open extends boolean = boolean> {
  /** The declared events. Default: none. */
  readonly catalog?: Catalog<Events>
  /** Whether undeclared event names may be published too. Default: true. */
  readonly open?: Open
  /** Where messages live. Default: a log in memory, with `history` and `window` as its bounds. */
  readonly log?: Log
  /** What the memory log keeps for replay. Default: 10,000 messages and 64 MiB, of any age; a bound of 0 means no replay. */
  readonly history?: HistoryBounds
  /** How far behind readers may be before publishing waits for them. Default: 10,000 messages and 16 MiB. */
  readonly window?: LogBounds
  /** Milliseconds of silence on a connection after which a keep-alive is sent. Default: 15,000; 0 sends none. */
  readonly keepAliveMs?: number
  /** Milliseconds that clients shall wait before they reconnect, said in `connected`. Default: 2,000. */
  readonly retryMs?: number
  /** How far the `retry` of clients that the server sends away is spread, in milliseconds. Default: 4,000. */
  readonly reconnectSpreadMs?: number
  /** How long an ended stream may take to leave before its connection is dropped, in milliseconds. Default: 1,000. */
  readonly closeTimeoutMs?: number
  /**
   * How long a reader may take nothing of what waits for it before its connection is dropped, in milliseconds. Default: 30,000;
   * 0 for as long as it likes.
   */
  readonly stallTimeoutMs?: number
  /**
   * How old a stream may become before it ends with `closing` and the reason `expired`, in milliseconds, a random tenth sooner.
   * Default: 0, as old as it likes.
   */
  readonly maxAgeMs?: number
  /**
   * The most bytes that are written to a connection at once, 1 to 262,144, unless a single message is larger; no more is
   * written while they wait. Default: 262,144.
   */
  readonly maxWriteBytes?: number
  /** The largest data of a message, in bytes of UTF-8. Default: 1 MiB. */
  readonly maxMessageBytes?: number
  /** How many readers there may be. Default: any number; 0 says so too. */
  readonly maxReaders?: number
  /** How many readers there may be from one IPv4 address or one IPv6 /64 network. Default: any number; 0 says so too. */
  readonly maxReadersPerAddress?: number
  /** Is told about what happens. Default: nobody is. */
  readonly observer?: Observer
  /** The runtime's event loop; for tests. */
  readonly scheduler?: Scheduler
}

/** The names that may be published. */
export type PublishableName<Events extends EventDeclarations, Open extends boolean> =
  | (keyof Events & string)
  | (true extends Open ? string & {} : never)

/** What a publisher may send under a name: the declared event's input, or any JSON (or raw text) for an undeclared one. */
export type PublishableData<Events extends EventDeclarations, Name> = Name extends keyof Events
  ? EventInput<Events, Name>
  : unknown

/** What became of a published event. */
export interface Published {
  /** The id on the wire: the position, followed by the publisher's id where there is one. */
  readonly id: string
  /** Where the message stands in the log. */
  readonly position: Position
  /** How many readers are connected to this hub, whatever they read. */
  readonly connected: number
}

/** How a connection asks to become a reader. */
export interface JoinRequest {
  /** The path of the stream, for counts and observers. */
  readonly stream: string
  /** The channels to read, at least one. */
  readonly channels: readonly string[]
  /** The event names to read, at least one. Default: all. */
  readonly events?: readonly string[] | undefined
  /** The id of the last event that the client has seen. Default: none, so that it starts at the head. */
  readonly lastEventId?: string | undefined
  /** Milliseconds of silence after which this reader gets a keep-alive; 0 for none. Default: the hub's. */
  readonly keepAliveMs?: number | undefined
  /** What becomes of the reader when its next message is no longer kept. Default: `disconnect`. */
  readonly slowPolicy?: SlowPolicy | undefined
  /** The client's IP address, for {@link HubOptions.maxReadersPerAddress}. Default: unknown, and not limited. */
  readonly address?: string | undefined
  /** The way out; its {@link Sink.attach} was not called before. */
  readonly sink: Sink
}

/** One node's live thing: a log and its readers. */
export interface Hub<Events extends EventDeclarations = EventDeclarations, Open extends boolean = boolean> {
  /** The declared events. */
  readonly catalog: Catalog<Events> | undefined
  /** Whether undeclared event names may be published too. */
  readonly open: boolean
  /** Whether a new reader from this address would be taken now: not after {@link close}, nor over a limit. */
  hasRoomFor(address?: string): boolean
  /** Whether readers are limited by address, so that an adapter has to find out where a request comes from. */
  readonly limitsAddresses: boolean
  /** As {@link HubOptions.reconnectSpreadMs}, for adapters that send a client away. */
  readonly reconnectSpreadMs: number
  /**
   * Publishes an event: validates it where it is declared, appends it to the log, and answers where it stands. Waits while readers
   * that can take messages are a whole window behind. Events stand in the order in which they were published, but for those whose
   * schemas take time to validate.
   *
   * @throws WindhoverError `invalid_name`, `reserved_name`, `unknown_event`, `invalid_id`, `invalid_option`, `invalid_data` or
   *   `too_large` for what cannot be published, `unavailable` when it waited for longer than `maxWaitMs`, `closed` after
   *   {@link close}. Nothing was appended then.
   */
  publish<Name extends PublishableName<Events, Open>>(
    event: Name,
    data: PublishableData<Events, Name>,
    options?: PublishOptions,
  ): Promise<Published>
  /**
   * Makes a connection a reader: greets it, replays what it missed and keeps it at the head. For adapters.
   *
   * @throws WindhoverError `closed` after {@link close}, `unavailable` over a limit. The sink was not touched then.
   */
  join(request: JoinRequest): void
  /**
   * How many readers are connected to this hub: in all, to one stream (its path), or with one channel among their interest.
   *
   * @throws WindhoverError `invalid_option` when both a stream and a channel are given.
   */
  connectedCount(filter?: { readonly stream?: string; readonly channel?: string }): number
  /** How many readers each stream and each channel has; those without any are left out. */
  connectedCounts(): { readonly streams: ReadonlyMap<string, number>; readonly channels: ReadonlyMap<string, number> }
  /** Where the newest message stands. */
  position(): Position
  /**
   * Refuses new messages and readers, gives the readers what was published, ends each stream with a `closing` event, and resolves
   * when all have left and nothing is left open.
   *
   * @param options.drainMs - over how many milliseconds the endings are spread at random, so that the clients do not all return
   *   at once. Default: 0. Only the first call's counts.
   * @throws WindhoverError `invalid_option` when that is no whole number of 0 or more.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>
}

/** A hub of any events, for what only reads from it. */
export type AnyHub = Omit<Hub<EventDeclarations, boolean>, 'publish'>

/**
 * Creates a hub.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, by name.
 */
export function createHub<Events extends EventDeclarations = Record<never, never>, Open extends boolean = true>(
  options: HubOptions<Events, Open> = {},
): Hub<Events, Open> {
  return new LiveHub(options)
}

const optionNames: readonly string[] = Object.keys({
  catalog: true,
  open: true,
  log: true,
  history: true,
  window: true,
  keepAliveMs: true,
  retryMs: true,
  reconnectSpreadMs: true,
  closeTimeoutMs: true,
  stallTimeoutMs: true,
  maxAgeMs: true,
  maxWriteBytes: true,
  maxMessageBytes: true,
  maxReaders: true,
  maxReadersPerAddress: true,
  observer: true,
  scheduler: true,
} satisfies Record<keyof HubOptions, true>)

class LiveHub<Events extends EventDeclarations, Open extends boolean> implements Hub<Events, Open> {
  readonly catalog: Catalog<Events> | undefined
  readonly open: boolean
  readonly reconnectSpreadMs: number
  readonly #log: Log
  readonly #fanout: Fanout
  readonly #keepAliveMs: number
  readonly #retryMs: number
  readonly #observer: Observer | undefined
  readonly #maxMessageBytes: number
  readonly #maxReaders: number
  readonly #addresses: AddressLimit
  readonly #streamCounts = new Map<string, number>()
  #closing: Promise<void> | undefined

  constructor(options: HubOptions<Events, Open>) {
    checkOptionNames('createHub', options, optionNames)
    const { catalog, history, window, observer, log } = options
    if (log !== undefined && (history !== undefined || window !== undefined)) {
      throw new WindhoverError(
        'invalid_option',
        'createHub: history and window are bounds of the memory log; this log has its own',
      )
    }
    if (options.open !== undefined && typeof options.open !== 'boolean') {
      throw new WindhoverError('invalid_option', `open: expected true or false, got ${JSON.stringify(options.open)}`)
    }
    this.catalog = catalog
    this.open = options.open ?? true
    this.#keepAliveMs = checkWholeNumber('keepAliveMs', options.keepAliveMs ?? 15_000)
    this.#retryMs = checkWholeNumber('retryMs', options.retryMs ?? 2_000)
    this.reconnectSpreadMs = checkWholeNumber('reconnectSpreadMs', options.reconnectSpreadMs ?? 4_000)
    this.#observer = observer
    this.#log =
      log ??
      createMemoryLog({ ...(history === undefined ? {} : { history }), ...(window === undefined ? {} : { window }) })
    this.#maxMessageBytes = checkWholeNumber('maxMessageBytes', options.maxMessageBytes ?? 1024 * 1024)
    this.#maxReaders = checkWholeNumber('maxReaders', options.maxReaders ?? 0) || Infinity
    this.#addresses = new AddressLimit(checkWholeNumber('maxReadersPerAddress', options.maxReadersPerAddress ?? 0))
    this.#fanout = new Fanout({
      log: this.#log,
      scheduler: options.scheduler ?? defaultScheduler,
      sliceMs: 5,
      maxWriteBytes: checkWholeNumber('maxWriteBytes', options.maxWriteBytes ?? maxWriteBytes, 1, maxWriteBytes),
      closeTimeoutMs: checkWholeNumber('closeTimeoutMs', options.closeTimeoutMs ?? 1_000),
      stallTimeoutMs: checkWholeNumber('stallTimeoutMs', options.stallTimeoutMs ?? 30_000),
      maxAgeMs: checkWholeNumber('maxAgeMs', options.maxAgeMs ?? 0),
      reconnectSpreadMs: this.reconnectSpreadMs,
      onGone: (reader) => this.#onGone(reader),
      onGap: (reader, gap) => this.#tell((observer) => observer.onGap?.(describeReader(reader), gap)),
      onParked: (reader) => this.#tell((observer) => observer.onStalled?.(describeReader(reader))),
      ...(observer?.onRound === undefined
        ? {}
        : { onRound: (round) => this.#tell((listener) => listener.onRound?.(round)) }),
    })
  }

  get limitsAddresses(): boolean {
    return this.#addresses.isLimited
  }

  hasRoomFor(address?: string): boolean {
    if (this.#closing !== undefined || this.#fanout.size >= this.#maxReaders) return false
    return this.#addresses.hasRoom(this.#addresses.keyOf(address))
  }

  async publish(event: string, data: unknown, options: PublishOptions = {}): Promise<Published> {
    this.#refuseWhenClosed()
    const { catalog, open } = this
    let draft = draftMessage(event, data, options, { catalog, open, maxMessageBytes: this.#maxMessageBytes })
    if (draft instanceof Promise) {
      draft = await draft
      this.#refuseWhenClosed()
    }
    const { maxWaitMs } = options
    const position = await this.#log.append(draft, maxWaitMs === undefined ? {} : { maxWaitMs })
    const id = formatPosition(position, draft.id)
    this.#tell((observer) => observer.onPublished?.({ channel: draft.channel, event, id }))
    return { id, position, connected: this.#fanout.size }
  }

  join(request: JoinRequest): void {
    this.#refuseWhenClosed()
    const {
      stream,
      channels,
      events,
      lastEventId,
      keepAliveMs = this.#keepAliveMs,
      slowPolicy = 'disconnect',
    } = request
    const addressKey = this.#addresses.keyOf(request.address)
    if (this.#fanout.size >= this.#maxReaders || !this.#addresses.hasRoom(addressKey)) {
      throw new WindhoverError('unavailable', 'the hub takes no more readers now')
    }
    const interest = createInterest(channels, events)
    const { offset, resumed, gap } = findStart(this.#log, lastEventId, interest.channels, interest.events)
    const clientId = crypto.randomUUID().replaceAll('-', '')
    const greeting = encodeConnected({
      clientId,
      keepAliveMs,
      resumed,
      retryMs: this.#retryMs,
      ...(gap === undefined ? { position: { epoch: this.#log.epoch, offset } } : {}),
    })
    this.#addresses.add(addressKey)
    this.#streamCounts.set(stream, (this.#streamCounts.get(stream) ?? 0) + 1)
    // Told first, since a reader whose connection is broken is gone again before joining returns.
    this.#tell((observer) =>
      observer.onConnected?.({ clientId, stream, channels: interest.channels, events: interest.events }, { resumed }),
    )
    const reader = this.#fanout.join({
      identity: { clientId, stream, keepAliveMs, addressKey },
      interest,
      slowPolicy,
      sink: request.sink,
      offset,
      greeting: gap === undefined ? greeting : greeting + encodeGap(gap),
    })
    if (gap !== undefined) this.#tell((observer) => observer.onGap?.(describeReader(reader), gap))
  }

  connectedCount({ stream, channel }: { stream?: string; channel?: string } = {}): number {
    if (stream !== undefined && channel !== undefined) {
      throw new WindhoverError('invalid_option', 'connectedCount: give a stream or a channel, not both')
    }
    if (stream !== undefined) return this.#streamCounts.get(stream) ?? 0
    return channel === undefined ? this.#fanout.size : this.#fanout.countChannel(channel)
  }

  connectedCounts(): { streams: ReadonlyMap<string, number>; channels: ReadonlyMap<string, number> } {
    return { streams: new Map(this.#streamCounts), channels: this.#fanout.countChannels() }
  }

  position(): Position {
    return { epoch: this.#log.epoch, offset: this.#log.head }
  }

  async close({ drainMs = 0 }: { drainMs?: number } = {}): Promise<void> {
    this.#closing ??= this.#close(checkWholeNumber('drainMs', drainMs))
    return this.#closing
  }

  async #close(drainMs: number): Promise<void> {
    await this.#fanout.closeAll('shutdown', drainMs)
    await this.#log.close()
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw new WindhoverError('closed', 'the hub is closed')
  }

  #onGone(reader: Reader): void {
    const { stream, addressKey } = reader.identity
    this.#addresses.remove(addressKey)
    const count = (this.#streamCounts.get(stream) ?? 0) - 1
    if (count > 0) this.#streamCounts.set(stream, count)
    else this.#streamCounts.delete(stream)
    this.#tell((observer) => observer.onDisconnected?.(describeReader(reader), { reason: reader.ending ?? 'gone' }))
  }

  #tell(call: (observer: Observer) => void): void {
    if (this.#observer !== undefined) notify(this.#observer, call)
  }
}

function describeReader(reader: Reader): ReaderInfo {
  const { channels, events } = reader.feed.interest
  return { clientId: reader.identity.clientId, stream: reader.identity.stream, channels, events }
}
