import type { Job } from '../job.ts'
import type { Scenario } from './scenario.ts'

/** Whether a message costs more because many others, for other readers, were published with it. */
export const channelBursts: Scenario = {
  name: 'channel-bursts',
  summary:
    'bursts of 10 and of 3,000 messages to different ones of 4,000 channels with a reader each, through the library in one process with readers that only count; beside it the ready server with 64 publishers over HTTP',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) => {
    const isQuick = mode === 'quick'
    const job = (burst: number): Job => ({
      server: 'windhover',
      load: 'bursts',
      settings: { readers: 4000, burst, messages: isQuick ? 60_000 : 240_000 },
      isStock: true,
      program: 'windhover-bursts',
    })
    return {
      'windhover, bursts of 3,000': job(3000),
      'windhover, bursts of 10': job(10),
      'windhover, 64 publishers over HTTP': {
        server: 'windhover',
        load: 'channels',
        settings: { readers: 4000, publishers: 64, warmMs: isQuick ? 1000 : 3000, windowMs: 2000 },
        isStock: true,
      },
    }
  },
  cost: 'cpuUsPerPublish',
  claims: [
    {
      what: 'bursts of 3,000 messages to 4,000 channels: CPU per message',
      figure: 'cpuUsPerPublish',
      unit: 'µs',
      ours: 'windhover, bursts of 3,000',
      against: 'windhover, bursts of 10',
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
