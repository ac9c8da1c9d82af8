import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

const cases = { '16 publishers': [16, 0], '256 publishers': [256, 0], '1,000 readers': [16, 1000] } as const

/** Whether a hub without a store still costs what it did in the build before. */
export const storeMemory: Scenario = {
  name: 'store-memory',
  summary:
    '16 and 256 publishers in a closed loop inside of the process of a hub without a store, and 16 with 1,000 readers that only count: beside the build before, if WINDHOVER_MAIN names one',
  repeats: { full: 10, quick: 1 },
  isLong: true,
  jobs: (mode) => {
    const times = mode === 'quick' ? { warmMs: 500, windowMs: 1000 } : { warmMs: 1500, windowMs: 2000 }
    const job = ([publishers, readers]: readonly [number, number]): Job => ({
      server: 'windhover',
      load: 'store-append',
      settings: { publishers, readers, ...times },
      isStock: true,
      program: 'windhover-store',
    })
    return Object.fromEntries(Object.entries(cases).map(([name, counts]) => [`windhover, ${name}`, job(counts)]))
  },
  cost: 'cpuUsPerPublish',
  claims: Object.keys(cases).map((name): Claim => ({
    what: `memory, ${name}: appends for a second of CPU`,
    figure: 'appendsPerCpuSecond',
    unit: '/s',
    ours: `windhover, ${name}`,
    against: `before, ${name}`,
    target: { atLeast: 0.97 },
    isPaired: true,
  })),
  shown: [
    ['appendsPerCpuSecond', '/s'],
    ['appendsPerSecond', '/s'],
    ['cpuUsPerPublish', 'µs'],
  ],
}
