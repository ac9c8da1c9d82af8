import { useMemo, useSyncExternalStore } from 'react'

import type { Client } from '../client.ts'
import type { StreamOptions } from '../client-options.ts'
import type { ClientStream } from '../client-stream.ts'
import type { DataByName, StreamPath } from '../client-types.ts'
import {
  createEventsStore,
  createEventStore,
  type EventSnapshot,
  type EventsSnapshot,
  type KeepOptions,
  type MessageOf,
} from '../event-store.ts'
import type { ExternalStore, FollowedState, FollowStore } from '../external-store.ts'
import type { StreamState } from '../stream-state.ts'
import { shareStream } from './share-stream.ts'
import { waitForState } from './wait-for-state.ts'

export type { EventSnapshot, EventsSnapshot, KeepOptions, MessageOf, StreamSnapshot } from '../event-store.ts'
export type { FollowedState, FollowStore } from '../external-store.ts'

/**
 * Returns the newest event of a name. The stream is open while a component that uses it is mounted, and lingers after the
 * last. A server renders the initial value and opens nothing.
 *
 * @param stream - the same one on every render: made outside of components, or by {@link useStream}. Another one begins from nothing.
 * @param options - `initial`: the data before the first event. Default: `undefined`.
 */
export function useEvent<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
  options: { readonly initial: Data[Name] },
): EventSnapshot<Data[Name]>
export function useEvent<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
  options?: { readonly initial?: Data[Name] },
): EventSnapshot<Data[Name] | undefined>
export function useEvent<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
  { initial }: { readonly initial?: Data[Name] } = {},
): EventSnapshot<Data[Name] | undefined> {
  const snapshot = useStore(useMemo(() => createEventStore(stream, name), [stream, name]))
  return snapshot.meta ? snapshot : { ...snapshot, data: initial as Data[Name] }
}

/**
 * Returns the last messages of an event, the newest last.
 *
 * @param stream - as for {@link useEvent}.
 * @param name - the event; `undefined` for all.
 * @throws RangeError for a `keep` that is not at least 1.
 */
export function useEvents<Data, Name extends keyof Data & string = keyof Data & string>(
  stream: ClientStream<Data>,
  name?: Name,
  { keep }: KeepOptions = {},
): EventsSnapshot<MessageOf<Data, Name>> {
  return useStore(useMemo(() => createEventsStore(stream, name, { keep }), [stream, name, keep]))
}

const idle: StreamState = { is: 'idle', since: 0 }

/** Returns the state of a stream, for a sign that tells whether it is live. It alone opens no connection. */
export function useStatus(stream: Pick<ClientStream, 'state' | 'onState'>): StreamState {
  return useSyncExternalStore(
    stream.onState,
    () => stream.state,
    () => idle,
  )
}

/**
 * Returns the stream of a path. It is the same one for all components that ask a client for the same path and options, which
 * may be other objects on each render.
 */
export function useStream<Source, Path extends StreamPath<Source>>(
  client: Client<Source>,
  path: Path,
  options?: StreamOptions<keyof DataByName<Source, Path> & string>,
): ClientStream<DataByName<Source, Path>> {
  const key = JSON.stringify([path, options])
  // The key has the path and the options.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => shareStream(client, key, () => client.stream(path, options)), [client, key])
}

/**
 * Returns the state that is loaded and then followed.
 *
 * @param follow - what `client.follow()` returned, made outside of components.
 * @param options - `suspense`: waits for the state in the next `Suspense`, and throws the error of a first load that failed.
 *   A server then renders the fallback, unless there is a state already. Default: false.
 */
export function useFollow<Snapshot extends FollowedState>(
  follow: FollowStore<Snapshot>,
  options: { readonly suspense: true },
): Snapshot & { readonly state: Exclude<Snapshot['state'], undefined> }
export function useFollow<Snapshot extends FollowedState>(
  follow: FollowStore<Snapshot>,
  options?: { readonly suspense?: boolean },
): Snapshot
export function useFollow<Snapshot extends FollowedState>(
  follow: FollowStore<Snapshot>,
  { suspense = false }: { readonly suspense?: boolean } = {},
): Snapshot {
  const { subscribe, getSnapshot, getServerSnapshot = getSnapshot } = follow
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, () => {
    const rendered = getServerSnapshot()
    if (suspense && rendered.state === undefined) throw new Error('the state is loaded in the browser')
    return rendered
  })
  if (suspense && snapshot.state === undefined) {
    if (snapshot.error !== undefined) throw snapshot.error
    // oxlint-disable-next-line typescript/only-throw-error -- what Suspense waits for, in React 18 too
    throw waitForState(follow)
  }
  return snapshot
}

function useStore<Snapshot>(store: ExternalStore<Snapshot>): Snapshot {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot)
}
