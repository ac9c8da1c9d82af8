import { heartbeatPrefix } from 'windhover/adapter'
import { createMemoryState, type State } from 'windhover/store'

import type { ServerOptions } from '../options/server-options.ts'
import { describeStore } from '../store/describe-store.ts'
import { openState, openStore } from '../store/open-store.ts'
import { readStoreUrl } from '../store/read-store-url.ts'
import { StoreFault } from '../store/store-fault.ts'
import { toStoreBounds } from '../store/to-store-bounds.ts'
import { createMemoryStore } from './memory-store.ts'
import { shareStore, type SharedStore } from './share-store.ts'
import { splitState } from './split-state.ts'

/** The store and the state that a primary process has for its workers. */
export interface PrimaryStore {
  /** `undefined` if each worker has its own way to the store. */
  readonly shared: SharedStore | undefined
  readonly state: State
  /** What is kept, where, and how durably; `undefined` if the workers tell it. */
  readonly description: string | undefined
}

/**
 * Opens the store that workers share: that of one process, in memory or in a directory. Each worker has its own way to one in Redis or
 * JetStream, yet all of them share one way to the state there.
 *
 * @throws StoreFault for a URL that is none, and for a directory that cannot be used.
 */
export async function openPrimaryStore(options: ServerOptions): Promise<PrimaryStore> {
  const { store = 'memory:', storePassword, state: given, history } = options
  if (typeof store !== 'string') {
    throw new StoreFault(
      'a store that a config file makes is made once in each worker; give its URL, or leave workers out',
    )
  }
  if (given !== undefined) {
    throw new StoreFault(
      'a state that a config file makes is made once in each worker; give a URL as store, or leave workers out',
    )
  }
  const place = readStoreUrl(store, storePassword)
  const bounds = toStoreBounds(history)
  if (place.kind !== 'memory' && place.kind !== 'disk') {
    return { shared: undefined, state: await openState(place), description: undefined }
  }
  const description = describeStore(place, history)
  if (place.kind === 'memory') {
    return { shared: shareStore(createMemoryStore(bounds), bounds), state: createMemoryState(), description }
  }
  const shared = shareStore(await openStore(place, bounds), bounds)
  const lasting = await openState(place)
  // Workers never outlive their primary. On the disk their heartbeats would, and count readers of the dead.
  const state = splitState(heartbeatPrefix, { passing: createMemoryState(), lasting })
  return { shared, state, description }
}
