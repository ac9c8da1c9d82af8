import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, test } from 'vitest'

import type { StoreUnderTest } from '../../testing/store-under-test.ts'
import { testStore } from '../../testing/test-store.ts'
import { createDiskStore } from './disk-store.ts'
import type { DiskDurability } from './disk-store-options.ts'

function diskWith(durability: DiskDurability): StoreUnderTest {
  return {
    isShared: false,
    faults: ['lose', 'wipe', 'restart'],
    async open(bounds) {
      const directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
      return {
        createNode: async () => createDiskStore({ directory, history: bounds, durability }),
        async inflict(fault) {
          // Half of the newest file, which was written last.
          const newest = readdirSync(directory).find((name) => name.endsWith('.log'))
          if (fault === 'lose') truncateSync(join(directory, newest!), statSync(join(directory, newest!)).size / 2)
          if (fault === 'wipe') for (const name of readdirSync(directory)) rmSync(join(directory, name))
        },
        comeBack: async () => undefined,
        close: async () => rmSync(directory, { recursive: true }),
      }
    },
  }
}

describe.each(['always', 'interval', 'never'] as const)('durability %s', (durability) => {
  for (const { name, run } of testStore(diskWith(durability))) test(name, run)
})
