import { onEach, type Scenario } from './scenario.ts'

/** How fast readers come in, as after a restart. */
export const connecting: Scenario = {
  name: 'connecting',
  summary: 'readers that connect, 256 at a time, until each has its first byte (full: 10,000; quick: 4,000)',
  repeats: { full: 5, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover', 'connecting-control'], {
      load: 'connecting',
      settings: { readers: mode === 'quick' ? 4000 : 10_000 },
      isStock: true,
    }),
  cost: 'cpuUsPerReader',
  claims: [
    {
      what: 'connecting readers',
      figure: 'readersPerSecond',
      unit: '/s',
      ours: 'windhover',
      against: 'connecting-control',
      target: { atLeast: 0.9 },
    },
  ],
  shown: [
    ['readersPerSecond', '/s'],
    ['seconds', 's'],
    ['cpuUsPerReader', 'µs'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
