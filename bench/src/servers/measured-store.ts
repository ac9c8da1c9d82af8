import type { Store } from 'windhover/store'
import type { DiskDurability } from 'windhover/store/disk'

import { openMeasuredDisk } from './measured-disk.ts'
import { openMeasuredRedis } from './measured-redis.ts'

/** A store that notes its appends, and the least that would do the same. */
export interface MeasuredStore {
  readonly store: Store
  /** Appends so far as they reached the disk or the broker: bytes of each, or messages of each. Empty if they are not noted. */
  readonly batches: number[]
  /** Does the same appends again, and nothing else. Default: nothing is set beside this store. */
  readonly runControl?: (batches: readonly number[]) => Promise<void>
}

/** More than a follower that is away for 10 seconds misses. */
export const measuredHistory = { maxMessages: 100_000, maxBytes: 2 ** 28 }

/** Opens the store of a URL with the library of a build. */
export async function openMeasuredStore(library: string, url: string): Promise<MeasuredStore> {
  const { protocol, host, pathname, searchParams } = new URL(url)
  if (protocol === 'disk:') return openMeasuredDisk(library, pathname, searchParams.get('durability') as DiskDurability)
  const hub = searchParams.get('hub')!
  if (protocol === 'redis:') return openMeasuredRedis(library, `redis://${host}`, hub)
  const { createJetStreamStore } = (await import(
    `${library}/../windhover-jetstream/dist/index.js`
  )) as typeof import('windhover-jetstream')
  return { store: createJetStreamStore({ servers: host, hub, history: measuredHistory }), batches: [] }
}
