import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { ChaosWorld, Fault } from './chaos-world.ts'
import { nodeFaults } from './node-faults.ts'
import type { ServerNode } from './server-node.ts'

/** Creates a directory for one server. */
export function createDiskWorld(random: Random): ChaosWorld {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-chaos-disk-'))
  const directory = join(folder, 'data')
  const copy = join(folder, 'copy')
  const durability = random.pick(['always', 'interval', 'never'])
  return {
    nodes: 1,
    storeUrl: () => `disk:${directory}?durability=${durability}`,
    faults: ([node]) => [...nodeFaults([node!]), ...diskFaults(node!, directory, copy)],
    heal: () => undefined,
    close: async () => rmSync(folder, { recursive: true }),
  }
}

/** What may be done to a directory whose server does not run. Each has to begin an epoch. */
function diskFaults(node: ServerNode, directory: string, copy: string): Fault[] {
  const fault = (name: string, act: () => Promise<void>): Fault => ({
    name,
    target: 'node',
    maxEpochs: 1,
    async run() {
      await act()
      await node.start()
      return ''
    },
  })
  return [
    fault('disk: epoch.json is gone', async () => {
      await node.end('SIGKILL')
      rmSync(join(directory, 'epoch.json'))
    }),
    fault('disk: an older copy is restored', async () => {
      await node.end('SIGTERM')
      cpSync(directory, copy, { recursive: true, filter: (path) => !path.endsWith('lock') })
      await node.start()
      await sleep(300)
      await node.end('SIGKILL')
      rmSync(directory, { recursive: true })
      renameSync(copy, directory)
    }),
  ]
}
