import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { ChaosWorld, Fault } from './chaos-world.ts'
import { nodeFaults } from './node-faults.ts'
import type { ServerNode } from './server-node.ts'
import { workerFaults } from './worker-faults.ts'

/** The shortest file in which a byte at a quarter is surely not in the last record. That would be a torn end, which is cut off. */
const minFlipBytes = 32_768

/** Creates a directory for one server. */
export function createDiskWorld(random: Random, workers: number): ChaosWorld {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-chaos-disk-'))
  const directory = join(folder, 'data')
  const copy = join(folder, 'copy')
  const durability = random.pick(['always', 'interval', 'never'])
  return {
    nodes: 1,
    storeFlags: () => ['--store', `disk:${directory}?durability=${durability}`],
    faults: ([node]) => [
      ...nodeFaults([node!]),
      ...(workers > 1 ? workerFaults(node!) : []),
      ...diskFaults(node!, directory, copy),
    ],
    heal: () => undefined,
    close: async () => rmSync(folder, { recursive: true }),
  }
}

/** What may be done to a directory whose server does not run. */
function diskFaults(node: ServerNode, directory: string, copy: string): Fault[] {
  const fault = (name: string, maxEpochs: number, act: (random: Random) => Promise<string>): Fault => ({
    name,
    target: 'node',
    maxEpochs,
    async run(random) {
      const how = await act(random)
      await node.start()
      return how
    },
  })
  return [
    fault('disk: epoch.json is gone', 1, async () => {
      await node.end('SIGKILL')
      rmSync(join(directory, 'epoch.json'))
      return ''
    }),
    fault('disk: an older copy is restored', 1, async () => {
      await node.end('SIGTERM')
      cpSync(directory, copy, { recursive: true, filter: (path) => !path.endsWith('lock') })
      await node.start()
      await sleep(300)
      await node.end('SIGKILL')
      rmSync(directory, { recursive: true })
      renameSync(copy, directory)
      return ''
    }),
    fault('disk: a byte in the middle is another', 1, async () => {
      await node.end('SIGKILL')
      const path = newestSegment(directory)
      if (path === undefined || statSync(path).size < minFlipBytes) return 'not yet: there are too few'
      const bytes = readFileSync(path)
      const middle = Math.floor(bytes.length / 4)
      bytes[middle] = bytes[middle]! ^ 1
      writeFileSync(path, bytes)
      return `at byte ${middle}`
    }),
    // What a process that ended within a write leaves was never answered.
    fault('disk: the end is half a record', 0, async (random) => {
      await node.end('SIGKILL')
      const path = newestSegment(directory)
      if (path === undefined) return 'not yet: there is none'
      appendFileSync(path, random.chance(0.5) ? Buffer.alloc(4096) : readFileSync(path).subarray(0, 20))
      return ''
    }),
  ]
}

function newestSegment(directory: string): string | undefined {
  const names = readdirSync(directory).filter((name) => name.endsWith('.log'))
  const newest = names.toSorted((one, other) => (one < other ? -1 : 1)).at(-1)
  return newest === undefined ? undefined : join(directory, newest)
}
