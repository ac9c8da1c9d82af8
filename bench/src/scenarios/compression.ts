import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

/** Events of about 164 bytes on the wire. */
const dataBytes = 112

/** Readers that take gzip, and as many that do not, on a server that compresses for all who take it. */
function bothWays(job: Omit<Job, 'server' | 'isStock' | 'flags'>): Record<string, Job> {
  const ours = { ...job, server: 'windhover', isStock: false, flags: ['--compress', 'on'] }
  const { settings } = job
  return { plain: ours, gzip: { ...ours, settings: { ...settings, gzip: true } } }
}

function claimBytes(what: string): Claim {
  return {
    what: `${what}: bytes a message and reader, gzip`,
    figure: 'bytesPerDelivery',
    unit: 'B',
    ours: 'gzip',
    target: { atMost: 40 },
  }
}

function claimCost(what: string, atMost: number): Claim {
  return {
    what: `${what}: CPU a delivery, gzip over plain`,
    figure: 'cpuUsPerDelivery',
    unit: 'µs',
    ours: 'gzip',
    against: 'plain',
    target: { atMost },
    isPaired: true,
  }
}

const shown: Scenario['shown'] = [
  ['bytesPerDelivery', 'B'],
  ['cpuUsPerDelivery', 'µs'],
  ['deliveriesPerSecond', '/s'],
  ['deliveryP50Ms', 'ms'],
  ['deliveryP99Ms', 'ms'],
  ['serverCpuPercent', '%'],
  ['clientCpuPercent', '%'],
]

/** What compression costs and saves where a message is a write. */
export const compressionPaced: Scenario = {
  name: 'compression-paced',
  summary: '1,000 readers, 10 orders a second, plain and gzip',
  repeats: { full: 5, quick: 1 },
  isNew: true,
  jobs: (mode) =>
    bothWays({
      load: 'paced',
      settings: {
        readers: 1000,
        perSecond: 10,
        dataBytes,
        filling: 'orders',
        sampled: 20,
        warmMs: 1500,
        windowMs: mode === 'quick' ? 2000 : 5000,
      },
    }),
  claims: [claimBytes('paced, 1,000 readers'), claimCost('paced, 1,000 readers', 1.1)],
  shown,
}

/** What it costs where many messages are a write. */
export const compressionSaturated: Scenario = {
  name: 'compression-saturated',
  summary: '1,000 readers, 16 publishers of orders in a closed loop, plain and gzip',
  repeats: { full: 5, quick: 1 },
  isNew: true,
  jobs: () =>
    bothWays({
      load: 'saturated',
      settings: {
        readers: 1000,
        publishers: 16,
        dataBytes,
        filling: 'orders',
        sampled: 20,
        warmMs: 1000,
        windowMs: 2000,
      },
    }),
  claims: [claimBytes('saturated, 1,000 readers'), claimCost('saturated, 1,000 readers', 1.3)],
  shown,
}

/** What comes out beside peers that compress for each reader apart. */
export const compressionPeers: Scenario = {
  ...compressionSaturated,
  name: 'compression-peers',
  summary: '1,000 readers that take gzip, 16 publishers of orders in a closed loop (quick: 100 readers)',
  repeats: { full: 3, quick: 1 },
  isLong: true,
  jobs: (mode) => {
    const { gzip, plain } = compressionSaturated.jobs(mode) as { gzip: Job; plain: Job }
    const settings = mode === 'quick' ? { ...gzip.settings, readers: 100 } : gzip.settings
    const peer = { ...plain, flags: [], settings }
    return {
      windhover: { ...gzip, settings },
      'express-gzip': { ...peer, server: 'express-gzip' },
      'better-sse-gzip': { ...peer, server: 'better-sse-gzip' },
    }
  },
  claims: ['express-gzip', 'better-sse-gzip'].flatMap((against): Claim[] => [
    {
      what: 'saturated, 1,000 readers of gzip: deliveries',
      figure: 'deliveriesPerSecond',
      unit: '/s',
      ours: 'windhover',
      against,
      target: { atLeast: 20 },
    },
    {
      what: 'saturated, 1,000 readers of gzip: bytes a message and reader',
      figure: 'bytesPerDelivery',
      unit: 'B',
      ours: 'windhover',
      against,
      target: { atMost: 1 },
    },
  ]),
}
