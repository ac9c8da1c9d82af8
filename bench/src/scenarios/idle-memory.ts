import { onEach, type Scenario } from './scenario.ts'

/** What one more reader that only waits costs in memory. All servers run at once: they are idle. */
export const idleMemory: Scenario = {
  name: 'idle-memory',
  summary:
    'memory of an idle reader: slope between 5,000 and 10,000 readers, 20 s after they came (quick: 2,000 and 4,000, 5 s)',
  repeats: { full: 3, quick: 1 },
  isParallel: true,
  jobs: (mode) =>
    onEach(['windhover', 'holding-control', ...(mode === 'full' ? ['nchan', 'better-sse'] : [])], {
      load: 'idle',
      settings: mode === 'quick' ? { readers: 4000, settleMs: 5000 } : { readers: 10_000, settleMs: 20_000 },
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
    ['emptyMb', 'MB'],
    ['halfMb', 'MB'],
    ['fullMb', 'MB'],
  ],
}
