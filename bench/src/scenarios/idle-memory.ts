import type { LoadSettings } from '../load/load.ts'
import { type Claim, type Mode, onEach, type Scenario } from './scenario.ts'

/**
 * What one more reader that only waits costs in memory. All runs go on at once, as the servers are idle; only their
 * connecting takes turns.
 */
export const idleMemory: Scenario = {
  name: 'idle-memory',
  summary:
    'memory of an idle reader: slope between 5,000 and 10,000 readers, 20 s after they came (quick: 2,000 and 4,000, 5 s)',
  repeats: { full: 3, quick: 1 },
  parallel: 'all',
  jobs: (mode) =>
    onEach(['windhover', 'holding-control'], {
      load: 'idle',
      settings: idleSettings(mode),
      isStock: true,
    }),
  claims: [
    claim('memory of one more idle reader', 'bytesPerReader'),
    // Steadier, as nothing that waits to be collected is in it.
    claim('memory of one more idle reader, garbage collected', 'collectedBytesPerReader'),
  ],
  shown: [
    ['bytesPerReader', 'B'],
    ['collectedBytesPerReader', 'B'],
    ['emptyMb', 'MB'],
    ['fewerMb', 'MB'],
    ['fewerCollectedMb', 'MB'],
    ['fullMb', 'MB'],
    ['fullCollectedMb', 'MB'],
  ],
}

function claim(what: string, figure: string): Claim {
  return { what, figure, unit: 'B', ours: 'windhover', against: 'holding-control', target: { atMost: 2 } }
}

/** How many readers come, and how long they are watched. */
export function idleSettings(mode: Mode): LoadSettings {
  return mode === 'quick' ? { readers: 4000, settleMs: 5000 } : { readers: 10_000, settleMs: 20_000 }
}
