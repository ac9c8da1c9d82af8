import type { LoadSettings } from '../load/load.ts'
import { type Mode, onEach, type Scenario } from './scenario.ts'

/** What one more reader that only waits costs in memory. All runs go on at once, as the servers are idle; only their connecting takes turns. */
export const idleMemory: Scenario = {
  name: 'idle-memory',
  summary:
    'memory of an idle reader: slope between 5,000 and 10,000 readers, 20 s after they came (quick: 2,000 and 4,000, 5 s)',
  repeats: { full: 3, quick: 1 },
  isParallel: true,
  jobs: (mode) =>
    onEach(['windhover', 'holding-control'], {
      load: 'idle',
      settings: idleSettings(mode),
      isStock: true,
    }),
  claims: [
    {
      what: 'memory of one more idle reader',
      figure: 'bytesPerReader',
      unit: 'B',
      ours: 'windhover',
      against: 'holding-control',
      target: { atMost: 2 },
    },
  ],
  shown: [
    ['bytesPerReader', 'B'],
    ['collectedBytesPerReader', 'B'],
    ['emptyMb', 'MB'],
    ['halfMb', 'MB'],
    ['halfCollectedMb', 'MB'],
    ['fullMb', 'MB'],
    ['fullCollectedMb', 'MB'],
  ],
}

/** The same for the peers: no target, and long. */
export const idleMemoryPeers: Scenario = {
  ...idleMemory,
  name: 'idle-memory-peers',
  isLong: true,
  jobs: (mode) =>
    onEach(['windhover', 'holding-control', 'nchan', 'better-sse', 'fastify-sse', 'hono', 'sse-channel'], {
      load: 'idle',
      settings: idleSettings(mode),
      isStock: true,
    }),
}

function idleSettings(mode: Mode): LoadSettings {
  return mode === 'quick' ? { readers: 4000, settleMs: 5000 } : { readers: 10_000, settleMs: 20_000 }
}
