import type { Off } from './client-stream.ts'

/** A value that changes by itself, in the shape that `useSyncExternalStore` of React takes and others build on. */
export interface ExternalStore<Snapshot> {
  /** Calls back after the snapshot has changed. */
  readonly subscribe: (listener: () => void) => Off
  /** Returns the value as it is now: the same object until it changes. */
  readonly getSnapshot: () => Snapshot
  /** Returns what a server renders, and a page that takes over what a server rendered: always the same object. */
  readonly getServerSnapshot: () => Snapshot
}

/** What a component sees of a state that is loaded and then followed. */
export interface FollowedState {
  /** The state; `undefined` before it was loaded for the first time. */
  readonly state?: unknown
  /** What it is doing. */
  readonly status: string
  /** Whether events were missed, and the state that is shown is loaded again. */
  readonly stale: boolean
  /** Why it could not be loaded, or is followed no more. */
  readonly error?: unknown
}

/** What hooks need of `client.follow()`. It loads, and stays open, while somebody subscribes. */
export interface FollowStore<Snapshot extends FollowedState> extends Omit<
  ExternalStore<Snapshot>,
  'getServerSnapshot'
> {
  /** Default: what `getSnapshot` returns, since nobody subscribes on a server. */
  readonly getServerSnapshot?: () => Snapshot
}
