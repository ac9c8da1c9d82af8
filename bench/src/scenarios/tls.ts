import type { Job } from '../job.ts'
import { onEach, pacedFigures, type Scenario } from './scenario.ts'

/** What TLS costs beside the encryption itself, which every server of Node pays alike. */
export const tls: Scenario = {
  name: 'tls',
  summary: '1,000 readers over TLS and HTTP/1.1, 16 publishers in a closed loop',
  repeats: { full: 5, quick: 1 },
  isNew: true,
  jobs: () =>
    onEach(['windhover', 'coalescing-control'], {
      load: 'saturated',
      settings: { readers: 1000, publishers: 16, warmMs: 3000, windowMs: 3000, isCost: true },
      isSecure: true,
    }),
  cost: 'cpuUsPerDelivery',
  claims: [
    {
      what: 'saturated, 1,000 readers over TLS: CPU per delivery',
      figure: 'cpuUsPerDelivery',
      unit: 'µs',
      ours: 'windhover',
      against: 'coalescing-control',
      target: { atMost: 1.15 },
    },
  ],
  shown: [
    ['cpuUsPerDelivery', 'µs'],
    ['deliveriesPerSecond', '/s'],
    ['publishesPerSecond', '/s'],
    ['mbPerSecond', 'MB/s'],
    ['deliveryP99Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}

/** What a delivery costs over HTTP/2, whose frames Node makes. */
export const http2: Scenario = {
  name: 'http2',
  summary: '100 connections of HTTP/2 with 100 streams each, 2 messages a second (quick: 20 connections, 10 a second)',
  repeats: { full: 5, quick: 1 },
  isNew: true,
  jobs: (mode) =>
    onEach(['windhover', 'http2-control'], {
      load: 'paced',
      settings: {
        transport: 'http2',
        readers: mode === 'quick' ? 2000 : 10_000,
        streams: 100,
        perSecond: mode === 'quick' ? 10 : 2,
        // Until what runs is compiled.
        warmMs: 8000,
        windowMs: mode === 'quick' ? 3000 : 5000,
      },
      isSecure: true,
    }),
  cost: 'cpuUsPerDelivery',
  claims: [
    {
      what: '100 connections of HTTP/2 with 100 streams each: CPU per delivery',
      figure: 'cpuUsPerDelivery',
      unit: 'µs',
      ours: 'windhover',
      against: 'http2-control',
      target: { atMost: 1.2 },
    },
  ],
  shown: pacedFigures,
}

/** What one more reader over HTTP/2 costs in memory that only waits. */
export const idleHttp2: Scenario = {
  name: 'idle-http2',
  summary:
    'memory of an idle stream of HTTP/2, 100 on a connection: slope between 5,000 and 10,000, 20 s after they came (quick: 2,000 and 4,000, 5 s)',
  repeats: { full: 3, quick: 1 },
  isNew: true,
  parallel: 'all',
  jobs: (mode) => {
    const job: Omit<Job, 'server'> = {
      load: 'idle',
      settings: {
        transport: 'http2',
        streams: 100,
        ...(mode === 'quick' ? { readers: 4000, settleMs: 5000 } : { readers: 10_000, settleMs: 20_000 }),
      },
      isStock: true,
      isSecure: true,
    }
    return onEach(['windhover', 'http2-control'], job)
  },
  claims: (['bytesPerReader', 'collectedBytesPerReader'] as const).map((figure) => ({
    what: `memory of one more idle stream of HTTP/2${figure === 'bytesPerReader' ? '' : ', garbage collected'}`,
    figure,
    unit: 'B',
    ours: 'windhover',
    against: 'http2-control',
    target: { atMost: 2 },
  })),
  shown: [
    ['bytesPerReader', 'B'],
    ['collectedBytesPerReader', 'B'],
    ['emptyMb', 'MB'],
    ['fullMb', 'MB'],
    ['fullCollectedMb', 'MB'],
  ],
}
