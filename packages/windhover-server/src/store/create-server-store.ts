import type { FastifyBaseLogger } from 'fastify'
import type { Hub, HubOptions, Observer } from 'windhover'
import { createMemoryState, type State, type Store } from 'windhover/store'

import type { HealthPart } from '../health/health-part.ts'
import type { ServerNode } from '../nodes/server-node.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { settings } from '../options/settings.ts'
import { DeferredState } from './deferred-state.ts'
import { DeferredStore } from './deferred-store.ts'
import { describeStore } from './describe-store.ts'
import { type LastingPlace, openState, openStore } from './open-store.ts'
import { readStoreUrl } from './read-store-url.ts'
import { StoreFacts } from './store-facts.ts'
import type { StorePlace } from './store-place.ts'
import { StoreWatch } from './store-watch.ts'
import { toStoreBounds } from './to-store-bounds.ts'

/** The store of a server, and who is told of it. */
export interface ServerStore {
  /** What the hub is made with. */
  readonly hubOptions: Pick<HubOptions, 'store'>
  /** What the observer of the hub has beside the rest. */
  readonly observer: Pick<Observer, 'onStoreState'>
  /** What nodes share beside messages: what was given, otherwise beside those of a URL, otherwise in memory. */
  readonly state: State
  /** Whether other nodes have the same state. */
  readonly isShared: boolean
  /** What `/readyz` tells of it; nothing of memory. */
  readonly parts: readonly HealthPart[]
  /** What is kept, where, and how durably; `undefined` if another process tells it. */
  readonly description: string | undefined
  /**
   * Opens it for a hub, and waits until readers are taken or the store is known to be away.
   *
   * @throws StoreFault if it cannot be used as it is set up.
   */
  open(hub: Hub): Promise<void>
  /** Ends what looks at it. The hub closes the store itself. */
  stop(): void
}

/**
 * Makes the store of a server, which is opened later.
 *
 * @param node - what another process serves to this one. Default: what the options say.
 * @throws StoreFault for a URL that is none of a store.
 */
export function createServerStore(
  {
    store = settings.store.default,
    storePassword,
    state,
    history,
  }: Pick<ServerOptions, 'store' | 'storePassword' | 'state' | 'history'>,
  log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>,
  node?: Pick<ServerNode, 'store' | 'state'>,
): ServerStore {
  if (node?.store !== undefined) return watchStore(node.store, undefined)
  const place = typeof store === 'string' ? readStoreUrl(store, storePassword) : undefined
  const description = describeStore(place, history)
  if (place?.kind === 'memory') {
    const nothing = { hubOptions: {}, observer: {}, parts: [], open: async () => {}, stop: () => {} }
    return { ...nothing, ...shareState(place), description }
  }
  if (place === undefined) return watchStore(store as Store, description)
  const deferred = new DeferredStore(() => openStore(place, toStoreBounds(history)))
  return watchStore(deferred, description, place, () => deferred.open())

  function shareState(at?: StorePlace): Pick<ServerStore, 'state' | 'isShared'> {
    if (node !== undefined) return { state: node.state, isShared: true }
    if (state !== undefined) return { state, isShared: true }
    if (at === undefined || at.kind === 'memory') return { state: createMemoryState(), isShared: false }
    return { state: new DeferredState(() => openState(at)), isShared: at.kind !== 'disk' }
  }

  function watchStore(
    used: Store,
    told: string | undefined,
    at?: LastingPlace,
    open?: () => Promise<void>,
  ): ServerStore {
    const facts = new StoreFacts(used, log)
    const watch = new StoreWatch(log, facts)
    return {
      hubOptions: { store: used },
      observer: { onStoreState: watch.onStoreState },
      parts: [watch],
      ...shareState(at),
      description: told,
      async open(hub) {
        watch.watch(hub)
        await open?.()
        await watch.settled(hub)
        facts.start()
      },
      stop() {
        watch.stop()
        facts.stop()
      },
    }
  }
}
