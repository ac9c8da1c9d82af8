import { onEach, type Scenario } from './scenario.ts'

/** Many peers, few readers: how much a server delivers when publishers never rest. */
export const saturated1000: Scenario = {
  name: 'saturated-1000',
  summary: '1,000 readers, 16 publishers in a closed loop',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) =>
    onEach(
      mode === 'quick'
        ? ['windhover', 'nchan', 'better-sse', 'coalescing-control']
        : [
            'windhover',
            'nchan',
            'better-sse',
            'fastify-sse',
            'hono',
            'sse-channel',
            'writing-control',
            'coalescing-control',
          ],
      { load: 'saturated', settings: { readers: 1000, publishers: 16, warmMs: 1000, windowMs: 1500 } },
    ),
  cost: 'cpuUsPerDelivery',
  claims: [
    {
      what: 'saturated, 1,000 readers: deliveries',
      figure: 'deliveriesPerSecond',
      unit: '/s',
      ours: 'windhover',
      against: 'nchan',
      target: { atLeast: 10 },
    },
    {
      what: 'saturated, 1,000 readers: deliveries',
      figure: 'deliveriesPerSecond',
      unit: '/s',
      ours: 'windhover',
      against: 'better-sse',
      target: { atLeast: 25 },
    },
    {
      what: 'saturated, 1,000 readers: p99 of delivery',
      figure: 'deliveryP99Ms',
      unit: 'ms',
      ours: 'windhover',
      target: { atMost: 1000 },
    },
  ],
  shown: [
    ['deliveriesPerSecond', '/s'],
    ['publishesPerSecond', '/s'],
    ['mbPerSecond', 'MB/s'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['answerP99Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
