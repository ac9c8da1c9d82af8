import { onEach, type Scenario } from './scenario.ts'

/** Whether a server that is busy with replays still says in time that it is well. */
export const health: Scenario = {
  name: 'health',
  summary:
    'clients that replay 9,000 messages of 1 KB again and again (full: 10,000; quick: 2,000), and `GET /healthz` 20 times a second from a process of its own, on a new connection each and on kept ones',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'probed-replays',
      settings: {
        readers: mode === 'quick' ? 2000 : 10_000,
        messages: 9000,
        dataBytes: 1000,
        perSecond: 20,
        warmMs: 2000,
        windowMs: mode === 'quick' ? 5000 : 10_000,
      },
      isStock: true,
    }),
  claims: [
    {
      what: '10,000 clients replay: p99 of `GET /healthz` on a new connection',
      figure: 'getP99Ms',
      unit: 'ms',
      ours: 'windhover',
      target: { atMost: 100 },
    },
    {
      what: '10,000 clients replay: p99 of `GET /healthz` on a kept connection',
      figure: 'keptGetP99Ms',
      unit: 'ms',
      ours: 'windhover',
      target: { atMost: 100 },
    },
  ],
  shown: [
    ['getP50Ms', 'ms'],
    ['getP99Ms', 'ms'],
    ['getLongestMs', 'ms'],
    ['keptGetP99Ms', 'ms'],
    ['keptGetLongestMs', 'ms'],
    ['mbPerSecond', 'MB/s'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
