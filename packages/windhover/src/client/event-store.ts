import type { WindhoverClientError } from './client-error.ts'
import type { ClientGap } from './client-gap.ts'
import type { ClientStream, Off } from './client-stream.ts'
import type { Message, MessageMeta } from './client-types.ts'
import type { ExternalStore } from './external-store.ts'
import type { StreamStateName } from './stream-state.ts'

/** What a store says of its stream. */
export interface StreamSnapshot {
  /** What the stream is doing; `idle` on a server. */
  readonly status: StreamStateName
  /** Why the stream waits, failed or was closed by the server; otherwise `undefined`. */
  readonly error: WindhoverClientError | undefined
  /** The newest gap: messages may be missing before what came after it. `undefined` if there was none. */
  readonly gap: ClientGap | undefined
}

/** The newest of one event. */
export interface EventSnapshot<Data> extends StreamSnapshot {
  /** Its data; the initial value before the first. */
  readonly data: Data
  /** Its id, position, channel and time; `undefined` before the first. */
  readonly meta: MessageMeta | undefined
}

/** The newest of one event, or of all. */
export interface EventsSnapshot<Item> extends StreamSnapshot {
  /** The messages, the newest last. */
  readonly items: readonly Item[]
}

/** The message of one event. */
export type MessageOf<Data, Name extends keyof Data & string> = Extract<Message<Data>, { readonly name: Name }>

/** Which messages a store keeps. */
export interface KeepOptions {
  /** How many of the newest, from 1 on; `Infinity` for all. Default: 100. */
  readonly keep?: number | undefined
}

const nothing: StreamSnapshot = { status: 'idle', error: undefined, gap: undefined }

/**
 * Makes a store of the newest event of a name. It holds what came while somebody subscribed, and the stream is open for as
 * long.
 *
 * @param initial - the data before the first event, and on a server. Default: `undefined`.
 */
export function createEventStore<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
): ExternalStore<EventSnapshot<Data[Name] | undefined>>
export function createEventStore<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
  initial: Data[Name],
): ExternalStore<EventSnapshot<Data[Name]>>
export function createEventStore<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
  initial?: Data[Name],
): ExternalStore<EventSnapshot<Data[Name] | undefined>> {
  return createStore<EventSnapshot<Data[Name] | undefined>, Pick<EventSnapshot<Data[Name]>, 'data' | 'meta'>>(
    stream,
    { ...nothing, data: initial, meta: undefined },
    (push) => stream.on(name, (data, meta) => push({ data, meta })),
    (_, fresh) => fresh.at(-1)!,
  )
}

/**
 * Makes a store of the last messages of an event, or of all.
 *
 * @param name - the event; `undefined` for all.
 * @throws RangeError for a `keep` that is not at least 1.
 */
export function createEventsStore<Data, Name extends keyof Data & string = keyof Data & string>(
  stream: ClientStream<Data>,
  name?: Name,
  { keep = 100 }: KeepOptions = {},
): ExternalStore<EventsSnapshot<MessageOf<Data, Name>>> {
  type Item = MessageOf<Data, Name>
  if (!(keep >= 1)) throw new RangeError(`keep: must be a number from 1 on, not ${keep}`)
  return createStore<EventsSnapshot<Item>, Item>(
    stream,
    { ...nothing, items: [] },
    (push) =>
      name === undefined
        ? stream.onMessage((message) => push(message as Item))
        : stream.on(name, (data, meta) => push({ ...meta, name, data } as unknown as Item)),
    ({ items }, fresh) => ({ items: [...items, ...fresh].slice(-keep) }),
  )
}

/**
 * Makes a store whose listeners are called once for all messages that came together.
 *
 * @param listen - begins to gather messages.
 * @param add - returns what messages change in a snapshot.
 */
function createStore<Snapshot extends StreamSnapshot, Item>(
  stream: Pick<ClientStream, 'state' | 'onGap' | 'subscribe'>,
  initial: Snapshot,
  listen: (push: (item: Item) => void) => Off,
  add: (snapshot: Snapshot, fresh: readonly Item[]) => Partial<Snapshot>,
): ExternalStore<Snapshot> {
  let snapshot = initial
  let fresh: Item[] = []
  let gap: ClientGap | undefined
  let users = 0
  let offs: readonly Off[] = []

  function getSnapshot(): Snapshot {
    const { is: status, error } = stream.state
    if (fresh[0] || snapshot.status !== status || snapshot.error !== error || snapshot.gap !== gap) {
      snapshot = { ...snapshot, ...(fresh[0] && add(snapshot, fresh)), status, error, gap }
      fresh = []
    }
    return snapshot
  }

  return {
    subscribe(listener) {
      let shown = getSnapshot()
      let isOn = true
      const off = stream.subscribe(() => {
        if (shown !== (shown = getSnapshot())) listener()
      })
      if (users++ === 0) offs = [stream.onGap((next) => (gap = next)), listen((item) => fresh.push(item))]
      return () => {
        off()
        if (isOn && --users === 0) for (const end of offs) end()
        isOn = false
      }
    },
    getSnapshot,
    getServerSnapshot: () => initial,
  }
}
