import { pacedFigures, type Scenario } from './scenario.ts'

/** What it saves to let messages gather for a second. */
export const gathering: Scenario = {
  name: 'gathering',
  summary: '2,000 readers, 10 messages a second, with `flushMs` of 1,000 and without',
  repeats: { full: 5, quick: 1 },
  isNew: true,
  jobs: (mode) => {
    const job = {
      server: 'windhover',
      load: 'paced',
      isStock: false,
      settings: { readers: 2000, perSecond: 10, warmMs: 2000, windowMs: mode === 'quick' ? 4000 : 8000 },
    } as const
    return { 'at once': job, gathered: { ...job, flags: ['--flush-ms', '1000'] } }
  },
  claims: [
    {
      what: 'paced, 2,000 readers: CPU a delivery, `flushMs` 1,000 over none',
      figure: 'cpuUsPerDelivery',
      unit: 'µs',
      ours: 'gathered',
      against: 'at once',
      target: { atMost: 0.2 },
      isPaired: true,
    },
  ],
  shown: pacedFigures,
}
