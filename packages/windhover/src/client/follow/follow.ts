import type { Position } from '../../position.ts'
import type { Off } from '../client-stream.ts'
import type { Message } from '../client-types.ts'

/**
 * What is being done to have the newest state.
 *
 * - `idle`: nobody is subscribed
 * - `loading`: the state is loaded, or waits for its turn to be
 * - `following`: each message is applied as it comes
 * - `waiting`: loading has failed, or the connection is lost; it is tried again by itself
 * - `failed`: the server refused the stream for good; `error` says why
 * - `closed`: `close()` was called, or the server ended the stream for good
 */
export type FollowStatus = 'idle' | 'loading' | 'following' | 'waiting' | 'failed' | 'closed'

/** What is known now: a new object for each change. */
export interface FollowSnapshot<State> {
  /** What was loaded, with all messages since; `undefined` before it was loaded for the first time. */
  readonly state: State | undefined
  readonly status: FollowStatus
  /** Whether something may be missing in the state. It is kept until the next one is loaded. */
  readonly stale: boolean
  /** Of `waiting`, `failed` and `closed` by the server: why. */
  readonly error: unknown
}

/** A state that is loaded and then kept up to date: an external store, as React's `useSyncExternalStore` takes it. */
export interface Follow<State> extends FollowSnapshot<State> {
  /**
   * Calls back after each change: once for all messages that came together. The first subscriber starts it, and it ends
   * `lingerMs` after the last one has gone.
   */
  readonly subscribe: (listener: () => void) => Off
  readonly getSnapshot: () => FollowSnapshot<State>
  /** Loads it again at once, whatever its status, if somebody is subscribed. */
  reload(): void
  /** Ends it. It keeps its state. `reload()` would start it again. */
  close(): void
}

/** A state, and the position that was read before it. */
export interface LoadedState<State> {
  readonly state: State
  /** `<epoch>.<offset>`, as the `Windhover-Position` header has it, or what `hub.position()` returned. */
  readonly position: string | Position
}

/** What `load` is given. */
export interface LoadContext {
  /** Aborted when its result is of no use any more. */
  readonly signal: AbortSignal
  /**
   * As the global one, for addresses of this server: a path is below the client's `url`, and the client's token and
   * cookies go along. Nothing is cached unless `cache` says so. Other hosts get no token.
   */
  fetch(url: string, init?: RequestInit): Promise<Response>
}

/** Why a state is loaded again. `reconnect` is a gap too, and every connection after the first. */
export type ReloadOn = 'gap' | 'reconnect'

/** What `client.follow` takes. */
export interface FollowOptions<State, Data, Name extends keyof Data & string = keyof Data & string> {
  /** Channels to read. Default: what the stream gives by itself. */
  readonly channels?: readonly string[]
  /** Events to read. Default: all that the stream has. */
  readonly events?: readonly Name[]
  /** Values for the `{names}` of the path. */
  readonly params?: Readonly<Record<string, string | number>>
  /**
   * Loads the state. The server reads its position before the state, so that the state has at least all up to there, and
   * publishes after the commit. A `Response` brings the position in its `Windhover-Position` header, and the state as JSON.
   * What it throws is tried again, with growing waits.
   */
  readonly load: (context: LoadContext) => Response | LoadedState<State> | Promise<Response | LoadedState<State>>
  /**
   * Returns the state with a message, and leaves the old one as it is. What the message says may be in the state already,
   * since the state may be newer than its position: apply by key, or leave out what is older. If it throws, `onError` is
   * called and the state is loaded again.
   */
  readonly apply: (state: State, message: Message<Pick<Data, Name>>) => State
  /** Default: `gap`. */
  readonly reloadOn?: ReloadOn
}
