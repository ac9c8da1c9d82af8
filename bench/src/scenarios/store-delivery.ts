import type { Job } from '../job.ts'
import type { Scenario } from './scenario.ts'

const ours = 'windhover, redis'
const socketIo = 'socket-io, redis'

/** How late messages are at the readers of another node. */
export const storeDelivery: Scenario = {
  name: 'store-delivery',
  summary:
    '1,000 messages a second, published inside of one node to 10 readers of another one, through Redis and JetStream, beside socket.io with its adapter of Redis Streams',
  repeats: { full: 7, quick: 1 },
  isLong: true,
  isNew: true,
  jobs: (mode) => {
    const times = mode === 'quick' ? { warmMs: 1000, windowMs: 2000 } : { warmMs: 2000, windowMs: 5000 }
    const job: Job = {
      server: 'windhover',
      load: 'store-delivery',
      settings: { readers: 10, perSecond: 1000, ...times },
      isStock: true,
      program: 'windhover-store',
      store: { kind: 'redis' },
      nodes: 2,
    }
    const { program: _, ...peer } = job
    return {
      [ours]: job,
      'windhover, jetstream': { ...job, store: { kind: 'jetstream' } },
      [socketIo]: { ...peer, server: 'socket-io', settings: { ...job.settings, transport: 'socket.io' } },
    }
  },
  claims: (['deliveryP50Ms', 'deliveryP99Ms'] as const).map((figure) => ({
    what: `through Redis to another node: ${figure === 'deliveryP50Ms' ? 'p50' : 'p99'} of delivery`,
    figure,
    unit: 'ms',
    ours,
    against: socketIo,
    target: { atMost: 1 },
    isMoonshot: true,
  })),
  shown: [
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['publisherCpuUs', 'µs a message'],
    ['readerCpuUs', 'µs a message'],
    ['brokerCpuUs', 'µs a message'],
  ],
}
