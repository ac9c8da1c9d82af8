import type { Job } from '../job.ts'
import { countMostReaders } from '../machine.ts'
import type { Claim, Scenario } from './scenario.ts'

const few = 10_000

const many = countMostReaders()

const fewName = `${few}`
const manyName = many === 100_000 ? `${many}` : `${many}, the most with this limit of open files`

/**
 * Whether a reader costs the same where there are ten times as many. No keep-alive is sent meanwhile. What those of so many readers leave to
 * be collected keeps V8's young generation at its full size, 32 MB a process. The readers that came last would seem to cost that.
 */
export const manyReadersIdle: Scenario = {
  name: 'many-readers-idle',
  summary:
    'memory of an idle reader: slope between 5,000 and 10,000, and between 10,000 and 100,000 or as many as there can be',
  repeats: { full: 2, quick: 1 },
  isLong: true,
  jobs: (mode) => {
    const idle = (fromReaders: number, readers: number): Job => ({
      server: 'windhover',
      load: 'idle',
      settings: { readers, fromReaders, settleMs: mode === 'quick' ? 5000 : 20_000 },
      isStock: true,
      flags: ['--max-readers', String(many), '--keep-alive-ms', '600000'],
    })
    return { [fewName]: idle(few / 2, few), [manyName]: idle(few, many) }
  },
  claims: [claim('memory of one more idle reader, garbage collected', 'collectedBytesPerReader', 'B')],
  shown: [
    ['bytesPerReader', 'B'],
    ['collectedBytesPerReader', 'B'],
    ['fewerCollectedMb', 'MB'],
    ['fullCollectedMb', 'MB'],
  ],
}

/** Whether a delivery costs the same where there are ten times as many readers. */
export const manyReadersPaced: Scenario = {
  name: 'many-readers-paced',
  summary: '10,000 readers, and 100,000 or as many as there can be; 2 messages a second',
  repeats: { full: 3, quick: 1 },
  isLong: true,
  jobs: (mode) => {
    const paced = (readers: number): Job => ({
      server: 'windhover',
      load: 'paced',
      settings: { readers, perSecond: 2, warmMs: 3000, windowMs: mode === 'quick' ? 4000 : 10_000 },
      isStock: true,
      flags: ['--max-readers', String(many)],
    })
    return { [fewName]: paced(few), [manyName]: paced(many) }
  },
  claims: [claim('CPU a delivery', 'cpuUsPerDelivery', 'µs')],
  shown: [
    ['cpuUsPerDelivery', 'µs'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}

function claim(what: string, figure: string, unit: string): Claim {
  return {
    what: `many readers over 10,000: ${what}`,
    figure,
    unit,
    ours: manyName,
    against: fewName,
    target: { atMost: 1.1 },
  }
}
