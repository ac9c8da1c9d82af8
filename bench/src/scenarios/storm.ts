import { onEach, type Scenario } from './scenario.ts'

/** Whether new connections and requests get their share of a server that is busy with replays. */
export const storm: Scenario = {
  name: 'storm',
  summary:
    '400 clients that replay 9,000 messages of 1 KB again and again, new readers 64 at a time, and `GET /api/connected` 20 times a second on a new connection each, and as often on kept ones',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'storm',
      settings: {
        readers: 400,
        messages: 9000,
        dataBytes: 1000,
        atOnce: 64,
        perSecond: 20,
        warmMs: 2000,
        windowMs: mode === 'quick' ? 5000 : 10_000,
      },
      isStock: true,
    }),
  claims: [
    {
      what: '400 clients replay: new readers that get their first event',
      figure: 'newReadersPerSecond',
      unit: '/s',
      ours: 'windhover',
      target: { atLeast: 1000 },
    },
    {
      what: '400 clients replay: p99 of a GET on a new connection',
      figure: 'getP99Ms',
      unit: 'ms',
      ours: 'windhover',
      target: { atMost: 200 },
    },
  ],
  shown: [
    ['newReadersPerSecond', '/s'],
    ['firstEventP99Ms', 'ms'],
    ['getP50Ms', 'ms'],
    ['getP99Ms', 'ms'],
    ['keptGetP99Ms', 'ms'],
    ['replaysPerSecond', '/s'],
    ['mbPerSecond', 'MB/s'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
