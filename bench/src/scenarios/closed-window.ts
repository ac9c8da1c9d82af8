import { onEach, type Scenario } from './scenario.ts'

/** What a client may make a server hold with one connection, none of whose streams it reads. */
export const closedWindow: Scenario = {
  name: 'closed-window',
  summary:
    '1,000 streams of one connection of HTTP/2 with a window of 0, each asking for 40 MB of history; the library on `node:http2`',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'closed-window',
      settings: { streams: 1000, windowMs: mode === 'quick' ? 3000 : 10_000 },
      isStock: true,
      program: 'windhover-http2',
    }),
  claims: [
    {
      what: '1,000 HTTP/2 streams that are not read: held for them, garbage collected',
      figure: 'heldMb',
      unit: 'MB',
      ours: 'windhover',
      target: { atMost: 32 },
    },
  ],
  shown: [
    ['heldMb', 'MB'],
    ['peakMb', 'MB'],
    ['emptyMb', 'MB'],
  ],
}
