import type { DiskDurability } from 'windhover/store/disk'

import { openMeasuredDisk } from './measured-disk.ts'
import { openMeasuredRedis } from './measured-redis.ts'
import { type MeasuredStore, measuredHistory } from './measured-store.ts'

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
