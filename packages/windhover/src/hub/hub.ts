import type { ClusterCounts } from './cluster-counts.ts'
import type { HistoryPage, HistoryQuery } from './history-page.ts'
import type { HubMeasures } from './hub-measures.ts'
import type { HubTotals } from './hub-totals.ts'
import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import type { Sink } from '../connection/sink.ts'
import type { SlowPolicy } from '../slow-policy.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import type { KnownIdentity } from '../access/access.ts'
import type { Initial } from '../initial.ts'
import type { Position } from '../position.ts'
import type { PublishOptions } from '../catalog/draft-message.ts'
import type { PublishableData, PublishableName, Published } from './publishable.ts'
import type { DoubtfulName, Refusal } from './observer.ts'
import type { PublishedItem, PublishItem, PublishManyOptions, PublishOutcome } from './publish-item.ts'
import type { ReaderFilter } from './reader-filter.ts'
import type { ReaderPage, ReaderQuery } from './reader-page.ts'

/** A request by which a connection becomes a reader. */
export interface JoinRequest {
  /** The path of the stream, for counts and observers. */
  readonly path: string
  /** The channels to read, at least one. */
  readonly channels: readonly string[]
  /** The event names to read, at least one. Default: all. */
  readonly events?: readonly string[] | undefined
  /** Whether each message also tells its time and channel. Default: false. */
  readonly meta?: boolean | undefined
  /** The id of the last event that the client has seen. Default: none, so that it starts at the head. */
  readonly lastEventId?: string | undefined
  /** The kept messages that it gets before what is new, if it has no {@link lastEventId}. Default: none. */
  readonly initial?: Initial | undefined
  /** Milliseconds of silence after which this reader gets a keep-alive; 0 for none. Default: the hub's. */
  readonly keepAliveMs?: number | undefined
  /** Milliseconds for which messages gather before they leave in one write, 0 to 60,000. Default: 0. */
  readonly flushMs?: number | undefined
  /** The policy if the reader's next message is no longer kept. Default: `disconnect`. */
  readonly slowPolicy?: SlowPolicy | undefined
  /**
   * The client's IP address, for {@link HubOptions.maxReadersPerAddress}, {@link Hub.readers} and {@link Hub.kick}.
   * Default: unknown, and not limited.
   */
  readonly address?: string | undefined
  /**
   * The identity of the reader, for observers, {@link Hub.readers} and {@link Hub.kick}; copied, so that nothing of the
   * request is kept but its lease. Default: unknown.
   */
  readonly identity?: KnownIdentity | undefined
  /**
   * The moment when its grant to read ends, a whole number of milliseconds since 1970. Its stream ends with the reason
   * `expired` then, a random tenth of the time that is left sooner, and comes back by itself if its identity
   * `renewsItself`. If {@link HubOptions.maxAgeMs} is sooner still, it ends then, a random tenth of that sooner, and comes
   * back. Default: never.
   */
  readonly grantEndsAtMs?: number | undefined
  /** The content coding in which the stream goes out (RFC 9110, section 8.4). Default: none. */
  readonly encoding?: 'gzip' | undefined
  /** The way out; its {@link Sink.attach} was not called before. */
  readonly sink: Sink
}

/** The numbers of readers, by what they read. */
export interface ConnectedCounts {
  /** The number of readers by the path of their stream. */
  readonly streams: ReadonlyMap<string, number>
  /** The number of readers by channel, those with more readers first; a reader of several channels counts for each. */
  readonly channels: ReadonlyMap<string, number>
}

/** What happens to the readers that are sent away. */
export interface KickOptions {
  /**
   * Whether they may come back, each after a `retry` that is spread at random over
   * {@link HubOptions.reconnectSpreadMs}, to be judged once more. Default: false, and EventSource stays away.
   */
  readonly reconnect?: boolean | undefined
}

/** How many readers there may be. */
export interface ReaderLimits {
  /** The same as {@link HubOptions.maxReaders}. Default: as it is. */
  readonly maxReaders?: number | undefined
  /** The same as {@link HubOptions.maxReadersPerAddress}. Default: as it is. */
  readonly maxReadersPerAddress?: number | undefined
}

/** The live hub of one node: a log and its readers. */
export interface Hub<Events extends EventDeclarations = EventDeclarations, Open extends boolean = boolean> {
  /** The declared events. */
  readonly catalog: Catalog<Events> | undefined
  /** Whether undeclared event names may be published too. */
  readonly open: boolean
  /**
   * Returns the reason why a new reader would not be taken now; `undefined` if it would be.
   *
   * @param address - the reader's IP address. Default: unknown, and not limited.
   * @param streams - the number of streams that its connection carries already. Default: 0.
   */
  refusalFor(address?: string, streams?: number): RefusalReason | undefined
  /** Counts a reader that was refused for now, and tells the observer. For adapters. */
  noteRefusal(refusal: Refusal): void
  /** The same as {@link HubOptions.maxBytesPerConnection}, for adapters; Infinity if there is no bound. */
  readonly maxBytesPerConnection: number
  /** Whether a reader may have an {@link JoinRequest.encoding}: this runtime can compress at once. */
  readonly canCompress: boolean
  /** The same as {@link HubOptions.exposeTrace}, for documents. */
  readonly exposesTrace: boolean
  /** Whether readers are limited by address, so that an endpoint has to find out the address of a request. */
  readonly limitsAddresses: boolean
  /** The same as {@link HubOptions.reconnectSpreadMs}, for adapters that send a client away. */
  readonly reconnectSpreadMs: number
  /**
   * Publishes an event: validates it if it is declared, appends it to the log, and returns its position. Waits while
   * readers that can take messages are a whole window behind. Events stand in the order in which they were published,
   * except those whose schemas are asynchronous: each of these stands where its validation ended. Await one before the
   * next to keep their order.
   *
   * Data is sent as JSON, and data that JSON cannot hold is refused with its path. That is `NaN`, `Infinity`, BigInt,
   * functions and symbols, and `undefined` and holes in a list. It is also Map, Set, Error and other instances without
   * data that JSON sees, data that contains itself, and more than 512 levels. Properties that are `undefined` are left
   * out, as `JSON.stringify` does, and so are symbols as keys.
   *
   * @throws WindhoverError `invalid_name`, `reserved_name`, `unknown_event`, `invalid_id`, `invalid_option`,
   *   `invalid_data` or `too_large` for an event that cannot be published. `unavailable` if it waited for longer than
   *   `maxWaitMs`, `closed` after {@link close}. Nothing was appended then, unless the error says `mayHaveHappened`,
   *   which only a store makes it say.
   */
  publish<Name extends PublishableName<Events, Open>>(
    event: Name,
    data: PublishableData<Events, Name>,
    options?: PublishOptions,
  ): Promise<Published>
  /**
   * Publishes several events: validates all of them, and appends them as one act, side by side and in their order. It waits
   * as {@link publish} does, for all of them. An item with `channels` becomes one message for each. At most 1,000 messages
   * and 4 MiB (4,194,304 bytes, as `measureDraft` counts them) at once. JetStream takes no more than the `max_payload` of its
   * server.
   *
   * If one of them cannot be published, none is, and the issues of the error begin with the index of the event:
   * `[3, 'data', 'percent']`. With `atomic: false`, those that can be are published as one act, and the others have such an
   * error in their place.
   *
   * An idempotency key that belongs to another message is found before anything is appended if the log is in memory. A
   * store finds it afterwards: the error says then that the other events are in the log. Once more with the right keys,
   * nothing is appended twice.
   *
   * @returns the result of each event, in their order.
   * @throws WindhoverError as {@link publish}; `too_large` for too many or too large ones, at the path `['events']` for too many bytes.
   */
  publishMany<const Names extends readonly PublishableName<Events, Open>[]>(
    items: { readonly [Index in keyof Names]: PublishItem<Events, Open, Names[Index]> },
    options?: PublishManyOptions & { readonly atomic?: true },
  ): Promise<PublishedItem[]>
  publishMany<const Names extends readonly PublishableName<Events, Open>[]>(
    items: { readonly [Index in keyof Names]: PublishItem<Events, Open, Names[Index]> },
    options: PublishManyOptions,
  ): Promise<PublishOutcome[]>
  /**
   * Makes a connection a reader: greets it, replays the messages that it missed and keeps it at the head. For adapters.
   *
   * @throws WindhoverError `closed` after {@link close}, `unavailable` over a limit, `invalid_option` for a
   *   `grantEndsAtMs` that is not a time. The sink was not touched then.
   */
  join(request: JoinRequest): void
  /**
   * Returns the number of readers connected to this hub: in all, to one stream (its path), or with one channel among
   * their interest.
   *
   * @throws WindhoverError `invalid_option` if both a stream and a channel are given.
   */
  connectedCount(filter?: { readonly stream?: string; readonly channel?: string }): number
  /**
   * Returns the number of readers of each stream and each channel; those without any are left out.
   *
   * @param options.maxChannels - the most channels that are named, a whole number: those with most readers. Clients
   *   choose the channels of a stream that takes any, so that there may be very many. Default: all.
   * @throws WindhoverError `invalid_option` if that is not a whole number of 0 or more.
   */
  connectedCounts(options?: { readonly maxChannels?: number }): ConnectedCounts
  /**
   * Counts the readers of all nodes that share the {@link HubOptions.state} of this hub: its own now, those of the others
   * as they told them last, every 2 seconds. A node that has closed, or has been silent for 6 seconds, is not counted.
   * Without a state it counts this hub alone.
   *
   * @returns the counts; `null` while the others are not known, as when the state is away, and after {@link close}.
   */
  clusterCounts(): Promise<ClusterCounts | null>
  /** Returns what this hub has done since it was created: numbers that only grow. */
  totals(): HubTotals
  /**
   * Returns what metrics are made of: what this hub has done since it was created, and what it holds now. It costs the
   * same with 10,000 readers on 10,000 channels as with one, and nothing until it is called.
   */
  measure(): HubMeasures
  /**
   * Lists the readers of this hub, page by page, in the order in which they joined. Readers that come or go between two
   * pages move no other: each reader that stays is on exactly one page. Without a subject, a page costs a look at all
   * readers before it.
   *
   * @throws WindhoverError `invalid_option` for an unknown name, or a value that is not allowed.
   */
  readers(query?: ReaderQuery): ReaderPage
  /**
   * Lists kept messages, page by page, in their order: those of this process's copy, and older ones that a store keeps. A page
   * looks at 20,000 messages at most, so that one of what is rare may be short or empty, and leads on all the same. Nothing is
   * kept for it between two pages.
   *
   * @throws WindhoverError `invalid_option` for an unknown name, or a value that is not allowed. `unavailable` if a store has
   *   not said yet what it keeps, or cannot be read.
   */
  history(query?: HistoryQuery): Promise<HistoryPage>
  /**
   * Sends readers away: their streams end with the reason `kicked`. They count as sent away when this returns, and the
   * streams of very many end in slices from then on, so that nothing else has to wait. Whoever may not return has to be
   * refused by the door from now on: this ends what there is.
   *
   * @returns the number of readers; those that were leaving already do not count.
   * @throws WindhoverError `invalid_option` for an empty filter, an unknown name, or a value of the wrong kind.
   */
  kick(filter: ReaderFilter, options?: KickOptions): number
  /**
   * Changes how many readers there may be, from now on. Readers that are there stay, however many they are. Those that came
   * while addresses were not limited do not count for their address.
   *
   * @throws WindhoverError `invalid_option` for an unknown name, or a value that is no whole number of 0 or more. Nothing has
   *   changed then.
   */
  limitReaders(limits: ReaderLimits): void
  /**
   * Resolves once readers are taken: at once without a store, and otherwise when the copy of this process has what the
   * store had. Rejects if the store broke its port, or the hub was closed, before that.
   *
   * @throws WindhoverError `invalid_option` if the store is found not to be usable as it is set up. The hub tries again,
   *   and a later call may resolve.
   */
  ready(): Promise<void>
  /**
   * Returns the position of the newest message that this hub has. A reader with it as its last id gets everything that
   * is published from now on, on any node of the store. Read it before a state that readers load first, and publish
   * after a change is committed: then each event is in the state, or comes after the position. `positionHeader` has it
   * as a header.
   *
   * Another node may have more, or less. One that has less keeps the reader waiting until it has as much, for
   * {@link HubOptions.arrivalWaitMs} at most.
   *
   * @throws WindhoverError `unavailable` before {@link ready}, and with a store after {@link close}.
   */
  position(): Position
  /**
   * Resolves if messages can get through this hub now: asks the store, which tells where its head is, or waits for a
   * turn of the event loop. Nothing is published. It may take as long as the store does, up to 5 s.
   *
   * @throws WindhoverError `unavailable` before {@link ready}, `closed` after {@link close}; otherwise as the store does.
   */
  probe(): Promise<void>
  /**
   * Tells a listener of names that are probably misspelt, as {@link Observer.onDoubtfulName} does, from now on. This is
   * for a server that is given a hub whose observer was chosen elsewhere. A hub without a catalog, or one that is not
   * open, has none to tell of.
   *
   * @returns a function that ends it.
   */
  onDoubtfulName(listener: (details: DoubtfulName) => void): () => void
  /**
   * Refuses new messages and readers, gives the readers the messages that were published, and ends each stream with a
   * `closing` event. Resolves when all have left and nothing is left open.
   *
   * @param options.drainMs - the milliseconds over which the endings are spread at random, so that the clients do not
   *   all return at once. Default: 0. Only the first call's counts.
   * @throws WindhoverError `invalid_option` if that is not a whole number of 0 or more.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>
}

/** A hub of any events, for code that only reads from it. */
export type AnyHub = Omit<Hub<EventDeclarations, boolean>, 'publish' | 'publishMany'>
