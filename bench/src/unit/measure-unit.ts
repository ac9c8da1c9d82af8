import { type PairedRatio, pairedRatio } from '../report/paired-ratio.ts'
import { median } from '../report/median.ts'
import type { Side, UnitCase } from './unit-case.ts'

/** Nanoseconds of one operation on both sides, and their ratio. */
export interface UnitFigures {
  readonly ours: number
  readonly control: number
  readonly ratio: PairedRatio
}

/** How long one measurement of one side takes at least, in milliseconds: ten thousand times what the clock can tell apart. */
const windowMs = 20

/** Measures both sides in turn, every second round the other way round, so that what else the machine does meets both. */
export async function measureUnit({ runOurs, runControl }: UnitCase, rounds: number): Promise<UnitFigures> {
  // The first two rounds are those in which the code is compiled.
  const warmUp = 2
  const pairs: [ours: number, control: number][] = []
  /* oxlint-disable no-await-in-loop -- one after the other, or they would measure each other */
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const control = round % 2 === 0 ? await measureSide(runControl) : undefined
    const ours = await measureSide(runOurs)
    pairs.push([ours, control ?? (await measureSide(runControl))])
  }
  /* oxlint-enable no-await-in-loop */
  const counted = pairs.slice(warmUp)
  return {
    ours: median(counted.map(([ours]) => ours)),
    control: median(counted.map(([, control]) => control)),
    ratio: pairedRatio(counted),
  }
}

/** Returns the nanoseconds of one operation. */
async function measureSide(run: Side): Promise<number> {
  const startMs = readCpuMs()
  let operations = 0
  let usedMs = 0
  while (usedMs < windowMs) {
    const done = run()
    // oxlint-disable-next-line no-await-in-loop -- as above; a side that never waits is not made to
    operations += typeof done === 'number' ? done : await done
    usedMs = readCpuMs() - startMs
  }
  return (usedMs * 1e6) / operations
}

/** Returns the time on a core that this process has had, which another process that takes turns with it does not change. */
function readCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
