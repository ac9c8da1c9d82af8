import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createDiskStore } from 'windhover/store/disk'

import type { Random } from '../random.ts'
import type { ClusterConfig } from './cluster-config.ts'
import type { ClusterWorld } from './cluster-world.ts'

/** Creates a directory for one node. What can happen is that the node restarts, which the run does by itself. */
export function createDiskWorld(random: Random, { kept }: ClusterConfig): ClusterWorld {
  const directory = mkdtempSync(join(tmpdir(), 'windhover-stress-'))
  return {
    openStore: () =>
      createDiskStore({
        directory,
        durability: random.pick(['always', 'interval', 'never']),
        history: { maxMessages: kept },
      }),
    disturb: async () => 'nothing happens to a disk',
    heal: async () => undefined,
    close: async () => rmSync(directory, { recursive: true }),
  }
}
