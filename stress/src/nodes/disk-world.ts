import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Random } from '../random.ts'
import type { ClusterConfig } from './cluster-config.ts'
import type { ClusterWorld } from './cluster-world.ts'
import { ProcessHub } from './process-hub.ts'
import { sleep } from '../sleep.ts'

/**
 * Creates a directory for one node, in a process of its own. What can happen is that the node ends, cleanly or killed, and starts again; nothing
 * may be lost by that, whatever the durability: the machine goes on.
 */
export function createDiskWorld(random: Random, { kept, histories, windows }: ClusterConfig): ClusterWorld {
  const directory = mkdtempSync(join(tmpdir(), 'windhover-stress-'))
  return {
    restarts: 0.3,
    openHub: ({ fail }) =>
      new ProcessHub(
        {
          directory,
          durability: random.pick(['always', 'interval', 'never']),
          kept: kept === Infinity ? null : kept,
          history: random.pick(histories),
          window: random.pick(windows),
        },
        () => random.chance(0.7),
        fail,
      ),
    disturb: async () => {
      await sleep(random.between(10, 300))
      return 'nothing happens to the disk'
    },
    heal: async () => undefined,
    close: async () => rmSync(directory, { recursive: true }),
  }
}
