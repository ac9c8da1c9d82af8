import type { Job } from '../job.ts'
import type { Scenario } from './scenario.ts'

/** Whether a publish costs more because of readers whom it does not concern. */
export const channels: Scenario = {
  name: 'channels',
  summary:
    '10,000 readers, each on a channel of its own, and 4 publishers in a closed loop; beside one reader on one channel',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) => {
    const job = (readers: number): Job => ({
      server: 'windhover',
      load: 'channels',
      settings: { readers, publishers: 4, warmMs: mode === 'quick' ? 1000 : 2000, windowMs: 2000 },
      isStock: true,
    })
    return { 'windhover, 10,000 channels': job(10_000), 'windhover, one channel': job(1) }
  },
  claims: [
    {
      what: '10,000 readers on 10,000 channels: CPU per publish',
      figure: 'cpuUsPerPublish',
      unit: 'µs',
      ours: 'windhover, 10,000 channels',
      against: 'windhover, one channel',
      target: { atMost: 1.5 },
    },
  ],
  shown: [
    ['cpuUsPerPublish', 'µs'],
    ['publishesPerSecond', '/s'],
    ['answerP99Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
