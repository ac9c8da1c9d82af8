import type { ClientStream } from './client-stream.ts'
import type { StreamOptions } from './client-options.ts'
import type { DataByName, InputByName, StreamPath } from './client-types.ts'
import type { Follow, FollowOptions } from './follow/follow.ts'
import type { IdStore, StoredStream } from './stored/id-store.ts'
import type { CallOptions, ClientTicket, Published, PublishDetails, PublishItem } from './publish-types.ts'

/** What a ticket is for, as `POST /api/tickets` takes it. */
export interface TicketOptions extends CallOptions {
  readonly channels?: readonly string[]
  readonly events?: readonly string[]
  /** Its life in milliseconds. Default: an hour, and never longer than that of the token. */
  readonly ttlMs?: number
}

declare const source: unique symbol

/** The streams of one server, and what is published to it. */
export interface Client<Source> {
  /** Carries the types; never there at run time. */
  readonly [source]?: Source
  /**
   * Returns a stream, which connects as soon as somebody listens to it. Each call makes another one.
   *
   * @param path - of the stream, with `{names}` for its parameters.
   */
  stream<Path extends StreamPath<Source>>(
    path: Path,
    options: StreamOptions<keyof DataByName<Source, Path> & string> & { readonly store: IdStore },
  ): StoredStream<DataByName<Source, Path>>
  stream<Path extends StreamPath<Source>>(
    path: Path,
    options?: StreamOptions<keyof DataByName<Source, Path> & string>,
  ): ClientStream<DataByName<Source, Path>>
  /**
   * Returns a state that is loaded, and then kept up to date by the messages of a stream. It starts with the first
   * subscriber. After a gap the state is loaded again.
   *
   * ```ts
   * const orders = client.follow('/sse/broadcast', {
   *   events: ['order'],
   *   load: ({ fetch }) => fetch('/api/orders'),
   *   apply: (state: Order[], { data }) => upsert(state, data),
   * })
   * ```
   *
   * @param path - of a broadcast, with `{names}` for its parameters.
   */
  follow<
    State,
    Path extends StreamPath<Source>,
    Name extends keyof DataByName<Source, Path> & string = keyof DataByName<Source, Path> & string,
  >(
    path: Path,
    options: FollowOptions<State, DataByName<Source, Path>, Name>,
  ): Follow<State>
  /**
   * Publishes an event by `POST /api/broadcast`.
   *
   * @returns what became of it, once it is in the log.
   * @throws WindhoverClientError with the code of the server, or `network` for no answer: it may be in the log or not, which
   *   an `idempotencyKey` makes safe to try again. `createPublisher` does that by itself.
   */
  publish<Name extends keyof InputByName<Source> & string>(
    event: Name,
    data: InputByName<Source>[Name],
    details?: PublishDetails & CallOptions,
  ): Promise<Published>
  /**
   * Publishes events together, in their order, by `POST /api/broadcast/batch`: all of them or none. More than 1,000 events,
   * or 60,000 characters of JSON, go in several requests, one after the other.
   *
   * @throws WindhoverClientError as `publish`, whose problem says which event is wrong. Nothing of its request was
   *   published, and no later request was sent.
   */
  publishMany(items: readonly PublishItem<InputByName<Source>>[], options?: CallOptions): Promise<Published[]>
  /**
   * Takes a ticket with the token of this client, for a native EventSource.
   *
   * @param path - the stream that it opens. Default: `/sse/broadcast`.
   * @throws WindhoverClientError as `publish`.
   */
  ticket(path?: string, options?: TicketOptions): Promise<ClientTicket>
  /** Tells all streams that the device or the network woke up, where no page says so (React Native's `AppState`). */
  wake(): void
  /**
   * Closes every stream.
   *
   * @param options - `everywhere` closes those of all tabs whose clients share by the same key, such as when the user leaves.
   */
  close(options?: { readonly everywhere?: boolean }): void
}
