import { onEach, pacedFigures, type Scenario } from './scenario.ts'

/** The everyday case: many readers, few messages, a server that is mostly at rest. */
export const paced: Scenario = {
  name: 'paced',
  summary: '2,000 readers, 10 messages a second',
  repeats: { full: 5, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover', 'writing-control', 'nchan'], {
      load: 'paced',
      settings: { readers: 2000, perSecond: 10, warmMs: 1500, windowMs: mode === 'quick' ? 2000 : 3000 },
    }),
  cost: 'cpuUsPerDelivery',
  claims: [
    claim('CPU per delivery', 'cpuUsPerDelivery', 'µs', 'writing-control', 1.15),
    claim('p99 of delivery', 'deliveryP99Ms', 'ms', 'writing-control', 1.2),
    { ...claim('CPU per delivery', 'cpuUsPerDelivery', 'µs', 'nchan', 1), isMoonshot: true },
    { ...claim('p99 of delivery', 'deliveryP99Ms', 'ms', 'nchan', 1), isMoonshot: true },
  ],
  shown: pacedFigures,
}

function claim(
  what: string,
  figure: string,
  unit: string,
  against: string,
  atMost: number,
): Scenario['claims'][number] {
  return { what: `paced, 2,000 readers: ${what}`, figure, unit, ours: 'windhover', against, target: { atMost } }
}
