import type { Random } from './random.ts'
import { type PlannedFault, planFaults } from './sink-faults.ts'

/** How a simulated connection behaves. */
export interface ConnectionHabits {
  /** How many bytes the system takes off this process at once. */
  readonly systemBytes: number
  /** How many bytes wait in this process before it can take no more. */
  readonly capacity: number
  /** How fast the client reads. */
  bytesPerMs: number
  /** Which calls of its sink throw. */
  readonly faults: readonly PlannedFault[]
  /** Whether it says that it is closed while it is being destroyed, or a turn later. */
  readonly tellsAtOnce: boolean
}

/** How fast a client reads that takes all at once; not Infinity, which makes nothing of no time. */
export const atOnce: number = 2 ** 40

/** A connection that takes everything at once. */
export const healthy: ConnectionHabits = {
  systemBytes: Infinity,
  capacity: 16_384,
  bytesPerMs: atOnce,
  faults: [],
  tellsAtOnce: true,
}

/** Chooses how a connection behaves: how likely it is slow, and how likely it throws. */
export function chooseHabits(random: Random, trouble: number, faultyShare: number): ConnectionHabits {
  const isSlow = random.chance(trouble)
  return {
    systemBytes: isSlow ? random.pick([1, 300, 5000]) : Infinity,
    capacity: isSlow ? random.pick([1, 200, 16_384]) : 16_384,
    bytesPerMs: isSlow ? random.pick([0.05, 1, 50, atOnce]) : atOnce,
    faults: random.chance(faultyShare) ? planFaults(random) : [],
    tellsAtOnce: random.chance(0.5),
  }
}
