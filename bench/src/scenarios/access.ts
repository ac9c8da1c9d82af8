import type { Job } from '../job.ts'
import type { DoorAlgorithm } from '../servers/door.ts'
import { connecting } from './connecting.ts'
import type { Claim, Scenario } from './scenario.ts'

const open = 'windhover, open'

/** What a door costs readers that connect. */
export const access: Scenario = {
  name: 'access',
  summary:
    'readers that connect, 256 at a time, each with a token of its own that was verified before, beside as many without (full: 10,000; quick: 4,000)',
  repeats: { full: 10, quick: 1 },
  isNew: true,
  jobs: (mode) => {
    const readers = mode === 'quick' ? 4000 : 10_000
    const job: Job = {
      server: 'windhover',
      load: 'connecting',
      settings: { readers, warmReaders: readers },
      isStock: true,
    }
    return {
      [open]: job,
      'windhover, HS256': { ...job, door: 'HS256' },
      'windhover, ES256': { ...job, door: 'ES256' },
    }
  },
  claims: [claim('HS256'), claim('ES256')],
  shown: connecting.shown,
}

function claim(algorithm: DoorAlgorithm): Claim {
  return {
    what: `connecting readers with tokens of ${algorithm}`,
    figure: 'readersPerSecond',
    unit: '/s',
    ours: `windhover, ${algorithm}`,
    against: open,
    target: { atLeast: 0.95 },
  }
}
