import type { Job } from '../job.ts'
import type { Scenario } from './scenario.ts'

const [one, two] = ['windhover, 1 process', 'windhover, 2 workers']

/** What several processes behind one port cost beside one. */
export const workers: Scenario = {
  name: 'workers',
  summary: '1,500 readers, 40 messages a second, on one process and on two workers behind one port, on the same core',
  repeats: { full: 7, quick: 1 },
  isNew: true,
  jobs: (mode) => {
    const job: Job = {
      server: 'windhover',
      load: 'paced',
      settings: { readers: 1500, perSecond: 40, warmMs: 1500, windowMs: mode === 'quick' ? 2000 : 5000 },
      isStock: true,
    }
    return { [one]: job, [two]: { ...job, workers: 2 } }
  },
  claims: [
    {
      what: '2 workers: CPU per delivery, their primary included',
      figure: 'cpuUsPerDelivery',
      unit: 'µs',
      ours: two,
      against: one,
      target: { atMost: 1.2 },
      isPaired: true,
    },
    {
      what: '2 workers: readers of the one that has fewer',
      figure: 'leastSharePercent',
      unit: '%',
      ours: two,
      target: { atLeast: 40 },
    },
    {
      what: '2 workers: core of the load',
      figure: 'clientCpuPercent',
      unit: '%',
      ours: two,
      target: { atMost: 50 },
    },
  ],
  shown: [
    ['cpuUsPerDelivery', 'µs'],
    ['leastSharePercent', '%'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
