import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { DiskDurability } from 'windhover/store/disk'

// What is not exported: as it was built, by the path from `bench/dist/servers` and `bench/src/servers` alike.
import type { DiskSystem } from '../../../packages/windhover/dist/store/disk/disk-system.js'
import type { MeasuredStore } from './measured-store.ts'

/** How often a store with `interval` syncs. */
const syncIntervalMs = 100

/** Opens a store on disk that notes what it writes. Its control writes as many bytes as often, and syncs them as the durability has it. */
export async function openMeasuredDisk(
  library: string,
  directory: string,
  durability: DiskDurability,
): Promise<MeasuredStore> {
  const folder = `${library}/dist/store/disk`
  const { DiskStore } = (await import(
    `${folder}/disk-store.js`
  )) as typeof import('../../../packages/windhover/dist/store/disk/disk-store.js')
  const { readDiskSettings } = (await import(
    `${folder}/disk-store-options.js`
  )) as typeof import('../../../packages/windhover/dist/store/disk/disk-store-options.js')
  const settings = readDiskSettings({ directory, durability })
  const batches: number[] = []
  return {
    store: new DiskStore({ ...settings, system: noteWrites(settings.system, batches) }),
    batches,
    runControl: (sizes) => writeAll(join(directory, 'control'), sizes, durability),
  }
}

function noteWrites(system: DiskSystem, batches: number[]): DiskSystem {
  return {
    readBootId: () => system.readBootId(),
    openSegment: async (path) => {
      const file = await system.openSegment(path)
      return {
        write: (bytes, offset, length, at) => {
          batches.push(length)
          return file.write(bytes, offset, length, at)
        },
        truncate: (length) => file.truncate(length),
        datasync: () => file.datasync(),
        close: () => file.close(),
      }
    },
  }
}

async function writeAll(path: string, sizes: readonly number[], durability: DiskDurability): Promise<void> {
  const bytes = Buffer.alloc(Math.max(...sizes), 'x')
  const file = await open(path, 'w')
  let at = 0
  let syncedMs = performance.now()
  /* oxlint-disable no-await-in-loop -- one after the other, as the store does */
  for (const size of sizes) {
    await file.write(bytes, 0, size, at)
    at += size
    const isDue = durability === 'interval' && performance.now() - syncedMs >= syncIntervalMs
    if (durability !== 'always' && !isDue) continue
    await file.datasync()
    syncedMs = performance.now()
  }
  /* oxlint-enable no-await-in-loop */
  await file.close()
  await rm(path)
}
