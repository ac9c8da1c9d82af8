import type { Job } from '../job.ts'
import type { Claim, Scenario } from './scenario.ts'

/** What the most expensive reader costs that a request may ask for: 1,000 pairs of a channel and an event that nobody else asks for. */
export const dearReader: Scenario = {
  name: 'dear-reader',
  summary:
    'memory of a reader of 1,000 pairs of names of its own: slope between 200 and 1,000 readers, 10 s after they came (quick: 3 s)',
  repeats: { full: 3, quick: 1 },
  parallel: 'all',
  jobs: (mode) => {
    const job = (channels: number, events: number): Job => ({
      server: 'windhover',
      load: 'idle',
      settings: { readers: 1000, fromReaders: 200, settleMs: mode === 'quick' ? 3000 : 10_000, channels, events },
      isStock: true,
    })
    return {
      'windhover, 100 channels × 10 events': job(100, 10),
      'windhover, 10 channels × 100 events': job(10, 100),
      'windhover, no names': job(0, 0),
    }
  },
  claims: [
    claim('100 channels × 10 events', 'memory', 'kbPerReader'),
    claim('100 channels × 10 events', 'memory, garbage collected', 'collectedKbPerReader'),
    claim('10 channels × 100 events', 'memory', 'kbPerReader'),
    claim('10 channels × 100 events', 'memory, garbage collected', 'collectedKbPerReader'),
  ],
  shown: [
    ['kbPerReader', 'KB'],
    ['collectedKbPerReader', 'KB'],
    ['emptyMb', 'MB'],
    ['fewerMb', 'MB'],
    ['fewerCollectedMb', 'MB'],
    ['fullMb', 'MB'],
    ['fullCollectedMb', 'MB'],
  ],
}

function claim(names: string, what: string, figure: string): Claim {
  return {
    what: `a reader of ${names} of its own: ${what}`,
    figure,
    unit: 'KB',
    ours: `windhover, ${names}`,
    target: { atMost: 60 },
  }
}
