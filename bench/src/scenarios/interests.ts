import type { Interest } from '../load/ask-for-interest.ts'
import type { LoadSettings } from '../load/load.ts'
import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

/** Whether readers of one message cost more because each also reads something of its own. */
export const interests: Scenario = {
  name: 'interests',
  summary:
    'readers of `broadcast` that each also read a channel of their own, beside as many that read the same two: saturated by 16 publishers, at 10 messages a second, and 200 messages of 60 KB (quick: 50) to 900, with 100 more that take 1.3 MB/s',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) => {
    const isQuick = mode === 'quick'
    const saturated = { publishers: 16, warmMs: 1000, windowMs: 1500 }
    // A round of as many writes as readers takes longer than that.
    const slowly = isQuick ? { warmMs: 2000, windowMs: 2000 } : { warmMs: 3000, windowMs: 3000 }
    return {
      ...both('1,000 readers', 'saturated', false, { readers: 1000, ...saturated }),
      ...both('10,000 readers', 'saturated', false, { readers: 10_000, ...saturated, ...slowly }),
      ...both('2,000 paced', 'paced', false, {
        readers: 2000,
        perSecond: 10,
        warmMs: 1500,
        windowMs: isQuick ? 2000 : 4000,
      }),
      // A given number of messages, as both sides must keep the same history for their memory to be compared. What is held for slow
      // readers would be a copy for each.
      ...both('60 KB', 'stalled', true, { readers: 900, slow: 100, dataBytes: 60_000, messages: isQuick ? 50 : 200 }),
    }
  },
  cost: 'cpuUsPerDelivery',
  claims: [
    claim('saturated, 1,000 readers, an interest each: deliveries', '1,000 readers', 'deliveriesPerSecond', '/s', {
      target: { atLeast: 0.85 },
    }),
    claim('saturated, 10,000 readers, an interest each: deliveries', '10,000 readers', 'deliveriesPerSecond', '/s', {
      target: { atLeast: 0.7 },
    }),
    claim('paced, 2,000 readers, an interest each: CPU per delivery', '2,000 paced', 'cpuUsPerDelivery', 'µs', {
      target: { atMost: 1.15 },
    }),
    claim('60 KB to 1,000 readers, an interest each: deliveries', '60 KB', 'deliveriesPerSecond', '/s', {
      target: { atLeast: 0.5 },
    }),
    // One copy for each reader would be 60 MB a message.
    claim('60 KB to 1,000 readers, an interest each: peak memory over one interest', '60 KB', 'peakRssMb', 'MB', {
      isDifference: true,
      target: { atMost: 64 },
    }),
  ],
  shown: [
    ['deliveriesPerSecond', '/s'],
    ['cpuUsPerDelivery', 'µs'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['peakRssMb', 'MB'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}

/** The same load with an interest for each reader, and with one for all. */
function both(what: string, load: Job['load'], isStock: boolean, settings: LoadSettings): Record<string, Job> {
  const job = (interest: Interest): Job => ({ server: 'windhover', load, settings: { ...settings, interest }, isStock })
  return { [`windhover, ${what}, own`]: job('own'), [`windhover, ${what}, shared`]: job('shared') }
}

function claim(
  what: string,
  jobs: string,
  figure: string,
  unit: string,
  rest: Pick<Claim, 'target' | 'isDifference'>,
): Claim {
  return { what, figure, unit, ours: `windhover, ${jobs}, own`, against: `windhover, ${jobs}, shared`, ...rest }
}
