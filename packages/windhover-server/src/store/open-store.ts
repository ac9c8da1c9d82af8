import { WindhoverError } from 'windhover'
import type { State, Store, StoreBounds } from 'windhover/store'

import { loadStorePackage } from './load-store-package.ts'
import type { RedisTarget } from './redis-target.ts'
import { StoreFault } from './store-fault.ts'
import type { StorePlace } from './store-place.ts'

/** The place of a store that outlives its process. */
export type LastingPlace = Exclude<StorePlace, { readonly kind: 'memory' }>

/** What the server needs of `windhover-redis`. */
interface RedisPackage {
  createRedisStore(options: RedisTarget & { history: StoreBounds }): Store
  createRedisState(options: RedisTarget): State
}

/** What the server needs of `windhover-jetstream`. */
interface JetStreamPackage {
  createJetStreamStore(options: { servers: readonly string[]; hub: string; history: StoreBounds }): Store
  createJetStreamState(options: { servers: readonly string[]; hub: string }): State
}

/**
 * Opens a store, and loads its code. A server that cannot be reached is no reason to refuse it: the store finds it later.
 *
 * @throws StoreFault if it cannot be used as it is set up.
 */
export async function openStore(place: LastingPlace, history: StoreBounds): Promise<Store> {
  if (place.kind === 'disk') {
    const { openDiskStore } = await import('./open-disk-store.ts')
    return await openDiskStore(place, history)
  }
  if (place.kind === 'redis') {
    const { redis, target } = await loadRedis(place)
    return await refuseUnfit(create(() => redis.createRedisStore({ ...target, history })))
  }
  const { servers, hub } = place
  const jetStream = await loadStorePackage<JetStreamPackage>('windhover-jetstream', 'nats:')
  return await refuseUnfit(create(() => jetStream.createJetStreamStore({ servers, hub, history })))
}

/**
 * Opens the state beside a store, where the store is. A server is first asked by the first call, which is refused if it cannot be reached,
 * or used.
 *
 * @throws StoreFault if it cannot be used as it is set up.
 */
export async function openState(place: LastingPlace): Promise<State> {
  if (place.kind === 'disk') {
    const { openDiskState } = await import('./open-disk-store.ts')
    return await openDiskState(place)
  }
  if (place.kind === 'redis') {
    const { redis, target } = await loadRedis(place)
    return create(() => redis.createRedisState(target))
  }
  const { servers, hub } = place
  const jetStream = await loadStorePackage<JetStreamPackage>('windhover-jetstream', 'nats:')
  return create(() => jetStream.createJetStreamState({ servers, hub }))
}

async function loadRedis(
  place: Extract<LastingPlace, { readonly kind: 'redis' }>,
): Promise<{ redis: RedisPackage; target: RedisTarget }> {
  const { toRedisTarget } = await import('./redis-target.ts')
  const target = await toRedisTarget(place)
  return { redis: await loadStorePackage<RedisPackage>('windhover-redis', 'redis:'), target }
}

/** Waits until a store was tried, and closes it if it cannot be used. One that is away may still come. */
async function refuseUnfit(store: Store): Promise<Store> {
  try {
    await store.probe()
  } catch (error) {
    if (!(error instanceof WindhoverError) || error.code !== 'invalid_option') return store
    await store.close()
    throw new StoreFault(error.message)
  }
  return store
}

function create<Made>(make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (error instanceof WindhoverError) throw new StoreFault(error.message)
    throw error
  }
}
