import type { ChaosWorld } from './chaos-world.ts'
import { nodeFaults } from './node-faults.ts'
import { workerFaults } from './worker-faults.ts'

/** Creates nothing but one server, whose messages end with its process, or with the primary process of its workers. */
export function createMemoryWorld(workers: number): ChaosWorld {
  return {
    nodes: 1,
    storeFlags: () => ['--store', 'memory:'],
    faults: ([node]) => [...nodeFaults([node!], { isForgetful: true }), ...(workers > 1 ? workerFaults(node!) : [])],
    heal: () => undefined,
    close: async () => undefined,
  }
}
