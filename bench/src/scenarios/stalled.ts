import type { Job } from '../job.ts'
import type { Scenario } from './scenario.ts'

/** What readers that never read cost the server and the others. */
export const stalled: Scenario = {
  name: 'stalled',
  summary:
    '800 readers beside 200 that never read, beside the same without the 200 (full: 40 MB published; quick: 10 MB)',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) => {
    const job = (asleep: number): Job => ({
      server: 'windhover',
      load: 'stalled',
      settings: { readers: 800, stalled: asleep, dataBytes: 4000, messages: mode === 'quick' ? 2500 : 10_000 },
      isStock: true,
    })
    return { 'windhover, 200 stalled': job(200), 'windhover, none stalled': job(0) }
  },
  cost: 'cpuUsPerDelivery',
  claims: [
    {
      what: '200 of 1,000 readers never read: peak memory over the run without them',
      figure: 'peakRssMb',
      unit: 'MB',
      ours: 'windhover, 200 stalled',
      against: 'windhover, none stalled',
      isDifference: true,
      target: { atMost: 64 },
    },
    {
      what: '200 of 1,000 readers never read: p99 of the others',
      figure: 'deliveryP99Ms',
      unit: 'ms',
      ours: 'windhover, 200 stalled',
      against: 'windhover, none stalled',
      target: { atMost: 1.5 },
    },
  ],
  shown: [
    ['peakRssMb', 'MB'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['deliveriesPerSecond', '/s'],
    ['mbPerSecond', 'MB/s'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
