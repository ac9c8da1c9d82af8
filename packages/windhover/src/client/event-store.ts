import type { WindhoverClientError } from './client-error.ts'
import type { ClientGap } from './client-gap.ts'
import type { ClientStream, Off } from './client-stream.ts'
import type { Message, MessageMeta } from './client-types.ts'
import type { ExternalStore } from './external-store.ts'
import { createListeners } from './listeners.ts'
import { reportUncaught } from './report-error.ts'
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
  /** How many of the newest, 1 or more. Default: 100. */
  readonly keep?: number
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
  let newest: Pick<EventSnapshot<Data[Name]>, 'data' | 'meta'> | undefined
  return createStore<EventSnapshot<Data[Name] | undefined>>(
    stream,
    { ...nothing, data: initial, meta: undefined },
    () => stream.on(name, (data, meta) => (newest = { data, meta })),
    (snapshot) => {
      const taken = newest
      newest = undefined
      return taken ? { ...snapshot, ...taken } : snapshot
    },
  )
}

/**
 * Makes a store of the last messages of an event, or of all.
 *
 * @param name - the event; `undefined` for all.
 * @throws RangeError for a `keep` that is no whole number from 1 on.
 */
export function createEventsStore<Data, Name extends keyof Data & string = keyof Data & string>(
  stream: ClientStream<Data>,
  name?: Name,
  { keep = 100 }: KeepOptions = {},
): ExternalStore<EventsSnapshot<MessageOf<Data, Name>>> {
  type Item = MessageOf<Data, Name>
  if (!(keep >= 1 && Number.isInteger(keep)))
    throw new RangeError(`keep: must be a whole number from 1 on, not ${keep}`)
  let fresh: Item[] = []
  return createStore<EventsSnapshot<Item>>(
    stream,
    { ...nothing, items: [] },
    () =>
      name === undefined
        ? stream.onMessage((message) => fresh.push(message as Item))
        : stream.on(name, (data, meta) => fresh.push({ ...meta, name, data } as unknown as Item)),
    (snapshot) => {
      const taken = fresh
      fresh = []
      return taken.length > 0 ? { ...snapshot, items: [...snapshot.items, ...taken].slice(-keep) } : snapshot
    },
  )
}

/**
 * Makes a store whose listeners are called once for all messages that came together.
 *
 * @param listen - begins to gather messages.
 * @param take - adds to a snapshot what was gathered since; returns the same one for nothing.
 */
function createStore<Snapshot extends StreamSnapshot>(
  stream: Pick<ClientStream, 'state' | 'onGap' | 'subscribe'>,
  initial: Snapshot,
  listen: () => Off,
  take: (snapshot: Snapshot) => Snapshot,
): ExternalStore<Snapshot> {
  const listeners = createListeners<[]>(reportUncaught)
  let snapshot = initial
  let users = 0
  let gap: ClientGap | undefined
  let offs: readonly Off[] = []

  function look(): Snapshot {
    const { is: status, error } = stream.state
    const { status: shown, error: shownError, gap: shownGap } = snapshot
    if (shown !== status || shownError !== error || shownGap !== gap) snapshot = { ...snapshot, status, error, gap }
    return snapshot
  }

  function update(): void {
    const before = snapshot
    snapshot = take(snapshot)
    if (look() !== before) listeners.call()
  }

  return {
    subscribe(listener) {
      let off: Off | undefined = listeners.add(listener)
      if (users++ === 0) offs = [stream.subscribe(update), stream.onGap((next) => (gap = next)), listen()]
      return () => {
        off?.()
        if (off && --users === 0) for (const end of offs) end()
        off = undefined
      }
    },
    getSnapshot: () => (users > 0 ? snapshot : look()),
    getServerSnapshot: () => initial,
  }
}
