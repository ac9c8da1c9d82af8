import { onEach, type Scenario } from './scenario.ts'

/** Whether memory grows for ever. */
export const soak: Scenario = {
  name: 'soak',
  summary:
    '500 readers stay and 500 are replaced at 100 a second, 16 publishers in a closed loop (full: 10 minutes; quick: 1)',
  repeats: { full: 1, quick: 1 },
  isLong: true,
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'churn',
      settings: mode === 'quick' ? { warmMs: 20_000, windowMs: 40_000 } : { warmMs: 60_000, windowMs: 540_000 },
      isStock: true,
    }),
  claims: [
    {
      what: 'saturated for 10 minutes, readers coming and going: growth after the first minute',
      figure: 'growthMbPerMinute',
      unit: 'MB/min',
      ours: 'windhover',
      target: { atMost: 1 },
    },
  ],
  shown: [
    ['growthMbPerMinute', 'MB/min'],
    ['firstMb', 'MB'],
    ['lastMb', 'MB'],
    ['peakMb', 'MB'],
    ['publishesPerSecond', '/s'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
