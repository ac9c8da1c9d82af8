import type { SampledMessages } from '../log/sample-messages.ts'
import type { Observer } from './observer.ts'

/** What somebody beside the hub's own observer may be told of: what does not come with every message. */
export type Watcher = Pick<
  Observer,
  'onConnected' | 'onDisconnected' | 'onError' | 'onGap' | 'onRefused' | 'onStalled' | 'onStoreState'
>

/** A hub as a server looks into it while somebody wants to see it. */
export interface Watched {
  /** Tells a watcher what happens from now on, until the returned function is called. */
  watch(watcher: Watcher): () => void
  /** Returns the messages after a place of the log, evenly chosen if there are more than `max`. Costs at most `max` looks. */
  sample(after: number, max: number): SampledMessages
  /** Returns the number of channels that have readers, which costs nothing. */
  countChannels(): number
  /** Ends the streams of all readers, which come back within a spread: to another node, if this one is asked for no more. */
  sendAllAway(): number
}

/** The key under which a hub has its {@link Watched}, known to every copy of this package: a host may have another one. */
const key = Symbol.for('windhover.watched')

/** Gives a hub its {@link Watched}. */
export function setWatched(hub: object, watched: Watched): void {
  Object.defineProperty(hub, key, { value: watched })
}

/** Returns how to look into a hub; `undefined` for one of another kind. */
export function watchedOf(hub: object): Watched | undefined {
  return (hub as { readonly [key]?: Watched })[key]
}
