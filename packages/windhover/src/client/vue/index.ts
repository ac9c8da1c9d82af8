import {
  computed,
  type ComputedRef,
  getCurrentInstance,
  type MaybeRefOrGetter,
  onMounted,
  shallowRef,
  toValue,
  watch,
} from 'vue'

import type { ClientStream } from '../client-stream.ts'
import {
  createEventsStore,
  createEventStore,
  type EventSnapshot,
  type EventsSnapshot,
  type KeepOptions,
  type MessageOf,
} from '../event-store.ts'
import type { ExternalStore, FollowedState, FollowStore } from '../external-store.ts'

export type { EventSnapshot, EventsSnapshot, KeepOptions, MessageOf, StreamSnapshot } from '../event-store.ts'
export type { FollowedState, FollowStore } from '../external-store.ts'

/** Each part of a snapshot as a ref, so that it can be taken apart. */
export type SnapshotRefs<Snapshot> = { readonly [Key in keyof Snapshot]-?: ComputedRef<Snapshot[Key]> }

/**
 * Returns the newest event of a name. The stream is open while the component is mounted, or until its scope is disposed, and
 * lingers after the last. A server renders the initial value and opens nothing.
 *
 * @param stream - a stream, or a ref or getter of one. Another one begins from nothing.
 * @param options - `initial`: the data before the first event. Default: `undefined`.
 */
export function useEvent<Data, Name extends keyof Data & string>(
  stream: MaybeRefOrGetter<ClientStream<Data>>,
  name: MaybeRefOrGetter<Name>,
  options: { readonly initial: Data[Name] },
): SnapshotRefs<EventSnapshot<Data[Name]>>
export function useEvent<Data, Name extends keyof Data & string>(
  stream: MaybeRefOrGetter<ClientStream<Data>>,
  name: MaybeRefOrGetter<Name>,
  options?: { readonly initial?: Data[Name] },
): SnapshotRefs<EventSnapshot<Data[Name] | undefined>>
export function useEvent<Data, Name extends keyof Data & string>(
  stream: MaybeRefOrGetter<ClientStream<Data>>,
  name: MaybeRefOrGetter<Name>,
  { initial }: { readonly initial?: Data[Name] } = {},
): SnapshotRefs<EventSnapshot<Data[Name] | undefined>> {
  return useStore(() => createEventStore(toValue(stream), toValue(name), initial as Data[Name]))
}

/**
 * Returns the last messages of an event, the newest last.
 *
 * @param stream - as for {@link useEvent}.
 * @param name - the event, or a ref or getter of it; `undefined` for all.
 * @throws RangeError for a `keep` that is not at least 1.
 */
export function useEvents<Data, Name extends keyof Data & string = keyof Data & string>(
  stream: MaybeRefOrGetter<ClientStream<Data>>,
  name?: MaybeRefOrGetter<Name | undefined>,
  options: KeepOptions = {},
): SnapshotRefs<EventsSnapshot<MessageOf<Data, Name>>> {
  return useStore(() => createEventsStore(toValue(stream), toValue(name), options))
}

/**
 * Returns the state that is loaded and then followed.
 *
 * @param follow - what `client.follow()` returned, or a ref or getter of that.
 */
export function useFollow<Snapshot extends FollowedState>(
  follow: MaybeRefOrGetter<FollowStore<Snapshot>>,
): SnapshotRefs<Snapshot & Pick<FollowedState, 'error'>> {
  return useStore(() => {
    const { subscribe, getSnapshot, getServerSnapshot = getSnapshot } = toValue(follow)
    return {
      subscribe,
      // `error` is a ref before there is one.
      getSnapshot: () => ({ error: undefined, ...getSnapshot() }),
      getServerSnapshot: () => ({ error: undefined, ...getServerSnapshot() }),
    }
  })
}

/** @param make - is called again when what it reads changes. */
function useStore<Snapshot extends object>(make: () => ExternalStore<Snapshot>): SnapshotRefs<Snapshot> {
  const first = make().getServerSnapshot()
  const snapshot = shallowRef(first)
  const start = (): void => {
    // Its last clean-up comes when the scope is disposed.
    watch(
      make,
      ({ subscribe, getSnapshot }, _, onCleanup) => {
        const show = (): void => void (snapshot.value = getSnapshot())
        onCleanup(subscribe(show))
        show()
      },
      { immediate: true },
    )
  }
  // A server mounts nothing. Outside of components, such as in a store, a server is told by having no page.
  if (getCurrentInstance()) onMounted(start)
  else if ('document' in globalThis) start()
  const refs = (Object.keys(first) as (keyof Snapshot)[]).map((key) => [key, computed(() => snapshot.value[key])])
  return Object.fromEntries(refs) as SnapshotRefs<Snapshot>
}
