import { connecting } from './connecting.ts'
import { onEach, type Scenario } from './scenario.ts'

/** How fast readers come in to a server that has just started, none of whose code is compiled yet. */
export const cold: Scenario = {
  name: 'cold',
  summary:
    'readers that connect, 256 at a time, to a server that has just started, until each has its first byte (full: 10,000; quick: 4,000)',
  repeats: { full: 5, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover', 'connecting-control'], {
      load: 'connecting',
      settings: { readers: mode === 'quick' ? 4000 : 10_000, isCold: true },
      isStock: true,
    }),
  cost: 'cpuUsPerReader',
  claims: [
    {
      what: 'connecting readers to a server that has just started',
      figure: 'readersPerSecond',
      unit: '/s',
      ours: 'windhover',
      against: 'connecting-control',
      target: { atLeast: 0.9 },
    },
  ],
  shown: connecting.shown,
}

/** How much arrives before a server has warmed. */
export const firstSecond: Scenario = {
  name: 'first-second',
  summary:
    'the first second of 16 publishers in a closed loop and 1,000 readers, on a server that has just started: deliveries in each tenth',
  repeats: { full: 5, quick: 1 },
  jobs: () =>
    onEach(['windhover', 'coalescing-control', 'nchan'], { load: 'first-second', settings: { readers: 1000 } }),
  claims: [],
  shown: [
    ['deliveriesPerSecond', '/s'],
    ...Array.from({ length: 10 }, (_, index) => [`tenth${index + 1}PerSecond`, '/s'] as const),
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
