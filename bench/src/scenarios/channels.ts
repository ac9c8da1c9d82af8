import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

/** Whether a publish costs more because of readers whom it does not concern. */
export const channels: Scenario = {
  name: 'channels',
  summary:
    '10,000 readers, each on a channel of its own, and 1 or 4 publishers in a closed loop; beside one reader on one channel',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) => {
    const job = (readers: number, publishers: number): Job => ({
      server: 'windhover',
      load: 'channels',
      settings: { readers, publishers, warmMs: mode === 'quick' ? 1000 : 6000, windowMs: 2000 },
      isStock: true,
    })
    return {
      'windhover, 10,000 channels, 1 publisher': job(10_000, 1),
      'windhover, one channel, 1 publisher': job(1, 1),
      'windhover, 10,000 channels, 4 publishers': job(10_000, 4),
      'windhover, one channel, 4 publishers': job(1, 4),
    }
  },
  // Each message goes to one reader, so that this is its delivery too.
  cost: 'cpuUsPerPublish',
  claims: [
    // Of one publisher, each message is written alone on both sides.
    claim('1 publisher', {}),
    // Of several, the one reader gets some messages with one write, and the many readers never do.
    claim('4 publishers', { isMoonshot: true }),
  ],
  shown: [
    ['cpuUsPerPublish', 'µs'],
    ['publishesPerSecond', '/s'],
    ['answerP99Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}

function claim(publishers: string, rest: Partial<Claim>): Claim {
  return {
    what: `10,000 readers on 10,000 channels, ${publishers}: CPU per publish`,
    figure: 'cpuUsPerPublish',
    unit: 'µs',
    ours: `windhover, 10,000 channels, ${publishers}`,
    against: `windhover, one channel, ${publishers}`,
    target: { atMost: 1.5 },
    ...rest,
  }
}
