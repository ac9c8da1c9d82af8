import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

const brokers = ['redis', 'jetstream'] as const

/** What it costs to follow a store: while all is well, after an absence, from the start, and when a node dies. */
export const storeTail: Scenario = {
  name: 'store-tail',
  summary:
    'two nodes on Redis and on JetStream: one without readers that follows 4,000 messages a second; one that stood still for 10 s at 3,000 a second (quick: 3 s); one that is killed, with 200 readers that come back to the other after 2 s. And a ready server that starts on a directory of 1,000,000 messages (quick: 100,000)',
  repeats: { full: 3, quick: 1 },
  isLong: true,
  isNew: true,
  jobs: (mode) => {
    const isQuick = mode === 'quick'
    const jobs: Record<string, Job> = {}
    for (const kind of brokers) {
      const nodes: Omit<Job, 'load' | 'settings'> = { server: 'windhover', isStock: true, store: { kind }, nodes: 2 }
      const library: typeof nodes = { ...nodes, program: 'windhover-store' }
      const following = { perSecond: 4000, windowMs: isQuick ? 2000 : 5000 }
      jobs[`${kind}, following`] = { ...library, load: 'store-tail', settings: following }
      const away = { perSecond: 3000, awayMs: isQuick ? 3000 : 10_000 }
      jobs[`${kind}, away`] = { ...library, load: 'store-catch-up', settings: away }
      jobs[toKilledKey(kind)] = {
        ...nodes,
        load: 'node-killed',
        settings: { readers: 200, perSecond: 200, retryMs: 2000 },
      }
    }
    jobs['disk, start'] = {
      server: 'windhover',
      load: 'store-start',
      settings: {},
      isStock: true,
      store: { kind: 'disk', durability: 'always', keptMessages: isQuick ? 100_000 : 1_000_000 },
    }
    return jobs
  },
  claims: brokers.map((kind): Claim => ({
    what: `a node on ${kind} is killed: until its last reader is back at another one, beyond the wait of 2 s`,
    figure: 'afterRetryMs',
    unit: 'ms',
    ours: toKilledKey(kind),
    target: { atMost: 1000 },
  })),
  shown: [
    ['followerCpuUs', 'µs a message'],
    ['publisherCpuUs', 'µs a message'],
    ['brokerCpuUs', 'µs a message'],
    ['catchUpSeconds', 's'],
    ['missedMessages', 'messages'],
    ['lastBackMs', 'ms'],
    ['messages', 'messages'],
    ['toAnswerMs', 'ms'],
    ['cpuToAnswerMs', 'ms'],
    ['residentMb', 'MB'],
  ],
}

function toKilledKey(kind: string): string {
  return `${kind}, killed`
}
