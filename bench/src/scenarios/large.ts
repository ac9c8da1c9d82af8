import { onEach, type Scenario } from './scenario.ts'

/** What is published in all. It fits into the default history, so that slow readers are late and not lost. */
const publishedBytes = 48e6

/** Large messages, and readers among the others that take them slowly. */
export const large: Scenario = {
  name: 'large',
  summary:
    '48 MB in messages of 64 and 256 KB to 100 and 1,000 readers, one of ten of which takes 1.3 MB/s (quick: 12 MB)',
  repeats: { full: 3, quick: 1 },
  isLong: true,
  jobs: (mode) =>
    Object.fromEntries(
      [64, 256].flatMap((kb) =>
        ['100', '1,000'].flatMap((readers) => {
          const count = Number(readers.replace(',', ''))
          const each = onEach(['windhover', 'nchan'], {
            load: 'stalled',
            settings: {
              readers: count * 0.9,
              slow: count * 0.1,
              dataBytes: kb * 1000,
              messages: Math.floor((mode === 'quick' ? publishedBytes / 4 : publishedBytes) / (kb * 1000)),
            },
            isStock: true,
          })
          return Object.entries(each).map(([server, job]) => [`${server}, ${kb} KB, ${readers} readers`, job] as const)
        }),
      ),
    ),
  cost: 'cpuUsPerDelivery',
  claims: [],
  shown: [
    ['mbPerSecond', 'MB/s'],
    ['peakRssMb', 'MB'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['cpuUsPerDelivery', 'µs'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}
