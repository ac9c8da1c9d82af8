import type { Job } from '../job.ts'
import { type Mode, onEach, type Scenario } from './scenario.ts'
import { saturated1000 } from './saturated-1000.ts'

/** The jobs that two scenarios look at: they are run once. */
export function saturate10000(mode: Mode): Record<string, Job> {
  const isQuick = mode === 'quick'
  return onEach(['windhover', 'nchan', 'coalescing-control'], {
    load: 'saturated',
    settings: { readers: 10_000, publishers: 16, warmMs: isQuick ? 1000 : 1500, windowMs: isQuick ? 1500 : 3000 },
  })
}

/** Many readers: where a write for each message and reader costs most. */
export const saturated10000: Scenario = {
  name: 'saturated-10000',
  summary: '10,000 readers, 16 publishers in a closed loop',
  repeats: { full: 3, quick: 1 },
  jobs: saturate10000,
  cost: 'cpuUsPerDelivery',
  claims: [
    {
      what: 'saturated, 10,000 readers: deliveries',
      figure: 'deliveriesPerSecond',
      unit: '/s',
      ours: 'windhover',
      against: 'nchan',
      target: { atLeast: 60 },
    },
    {
      what: 'saturated, 10,000 readers: p99 of delivery',
      figure: 'deliveryP99Ms',
      unit: 'ms',
      ours: 'windhover',
      target: { atMost: 1000 },
    },
  ],
  shown: saturated1000.shown,
}
