import { onEach, type Scenario } from './scenario.ts'

/** How late a message is on a server that had nothing to do before. */
export const lowLoad: Scenario = {
  name: 'low-load',
  summary: '100 readers, 1 message a second for 60 s (quick: 6 s)',
  repeats: { full: 3, quick: 1 },
  isLong: true,
  jobs: (mode) =>
    onEach(['windhover', 'writing-control', 'nchan'], {
      load: 'paced',
      settings: { readers: 100, sampled: 100, perSecond: 1, warmMs: 3000, windowMs: mode === 'quick' ? 6000 : 60_000 },
      isStock: true,
    }),
  claims: [],
  shown: [
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['cpuUsPerDelivery', 'µs'],
    ['serverCpuPercent', '%'],
  ],
}

/** What readers cost on the processor to whom nothing is published. */
export const idleCpu: Scenario = {
  name: 'idle-cpu',
  summary: '10,000 readers to whom nothing is published for 60 s, with a keep-alive each 15 s (quick: 4,000 for 20 s)',
  repeats: { full: 3, quick: 1 },
  isLong: true,
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'keep-alives',
      settings: mode === 'quick' ? { readers: 4000, windowMs: 20_000 } : { readers: 10_000, windowMs: 60_000 },
      isStock: true,
    }),
  claims: [],
  shown: [
    ['serverCpuPercent', '%'],
    ['cpuUsPerReaderAndSecond', 'µs'],
    ['bytesPerReader', 'B'],
    ['residentMb', 'MB'],
  ],
}
