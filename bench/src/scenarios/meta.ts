import type { LoadSettings } from '../load/load.ts'
import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

/** Whether readers slow a server down that ask when and where each message was published. */
export const meta: Scenario = {
  name: 'meta',
  summary: '1,000 readers, 16 publishers in a closed loop; all readers with `meta=1`, half of them, or none',
  repeats: { full: 7, quick: 1 },
  isNew: true,
  jobs: () => {
    const job = (who: LoadSettings['meta']): Job => ({
      server: 'windhover',
      load: 'saturated',
      settings: { readers: 1000, publishers: 16, warmMs: 1000, windowMs: 2000, meta: who! },
      isStock: false,
    })
    return { 'windhover, plain': job('none'), 'windhover, half meta': job('half'), 'windhover, all meta': job('all') }
  },
  claims: [claim('half of them'), claim('all')],
  shown: [
    ['deliveriesPerSecond', '/s'],
    ['publishesPerSecond', '/s'],
    ['mbPerSecond', 'MB/s'],
    ['deliveryP99Ms', 'ms'],
    ['cpuUsPerDelivery', 'µs'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}

/** What a message costs that is kept, once readers have got it with and without. */
export const metaMemory: Scenario = {
  name: 'meta-memory',
  summary:
    'memory of a kept message: slope between 20,000 and 120,000 messages that 8 readers got (quick: 10,000 and 60,000), all with `meta=1` or none',
  repeats: { full: 3, quick: 1 },
  isNew: true,
  jobs: (mode) => {
    const job = (who: LoadSettings['meta']): Job => ({
      server: 'windhover',
      load: 'kept',
      settings: { readers: 8, publishers: 16, messages: mode === 'quick' ? 60_000 : 120_000, meta: who! },
      isStock: false,
    })
    return { 'windhover, plain': job('none'), 'windhover, all meta': job('all') }
  },
  claims: [
    {
      what: 'a kept message that readers got with time and channel: memory',
      figure: 'bytesPerMessage',
      unit: 'B',
      ours: 'windhover, all meta',
      against: 'windhover, plain',
      target: { atMost: 1.2 },
    },
  ],
  shown: [
    ['bytesPerMessage', 'B'],
    ['fewerMb', 'MB'],
    ['fullMb', 'MB'],
  ],
}

function claim(who: 'all' | 'half of them'): Claim {
  return {
    what: `saturated, 1,000 readers, ${who} with time and channel: deliveries`,
    figure: 'deliveriesPerSecond',
    unit: '/s',
    ours: who === 'all' ? 'windhover, all meta' : 'windhover, half meta',
    against: 'windhover, plain',
    target: { atLeast: 0.95 },
  }
}
