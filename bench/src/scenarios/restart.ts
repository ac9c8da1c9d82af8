import type { LoadSettings } from '../load/load.ts'
import { countMostReaders } from '../machine.ts'
import type { Mode, Scenario } from './scenario.ts'

const many = countMostReaders()

/** What a restart of a server with a disk store is to its readers and to it. */
export const restart: Scenario = createRestart('restart', '10,000', (mode) => ({
  readers: mode === 'quick' ? 2000 : 10_000,
}))

/** The same with as many readers as a process can have, and fewer messages: of 2 a second, deliveries alone could take all of a core. */
export const manyReadersRestart: Scenario = {
  ...createRestart('many-readers-restart', `${many}`, () => ({ readers: many, perSecond: 0.5, windowMs: 60_000 })),
  isLong: true,
}

function createRestart(name: string, count: string, choose: (mode: Mode) => LoadSettings): Scenario {
  return {
    name,
    summary: `${count} readers (quick: 2,000) of a server with a disk store that is ended by SIGTERM and started again, while ${choose('full').perSecond ?? 2} messages a second are published`,
    repeats: { full: 3, quick: 1 },
    isNew: true,
    jobs: (mode) => ({
      windhover: {
        server: 'windhover',
        load: 'restart',
        settings: { perSecond: 2, ...choose(mode) },
        isStock: true,
        store: { kind: 'disk', durability: 'always' },
        flags: ['--max-readers', String(many)],
      },
    }),
    claims: [
      {
        what: `restart with ${count} readers: connects in the busiest second over the mean`,
        figure: 'busiestOverMean',
        unit: '×',
        ours: 'windhover',
        target: { atMost: 2 },
      },
      {
        what: `restart with ${count} readers: p99 of a GET while they come back`,
        figure: 'getP99Ms',
        unit: 'ms',
        ours: 'windhover',
        target: { atMost: 200 },
      },
    ],
    shown: [
      ['drainedMs', 'ms'],
      ['startedMs', 'ms'],
      ['mostBackMs', 'ms'],
      ['lastBackMs', 'ms'],
      ['busiestSecond', 'readers'],
      ['busiestOverMean', '×'],
      ['getP99Ms', 'ms'],
      ['keptGetP99Ms', 'ms'],
    ],
  }
}
