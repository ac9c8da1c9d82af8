import type { Random } from './random.ts'

/** How a simulated connection behaves. */
export interface ConnectionHabits {
  /** How many bytes the system takes off this process at once. */
  readonly systemBytes: number
  /** How many bytes wait in this process before it can take no more. */
  readonly capacity: number
  /** How fast the client reads. */
  bytesPerMs: number
  /** Which write throws; 0 for none. */
  readonly throwingWrite: number
  readonly closeThrows: boolean
  readonly destroyThrows: boolean
  /** Whether it says that it is closed while it is being destroyed, or a turn later. */
  readonly tellsAtOnce: boolean
}

/** How fast a client reads that takes all at once; not Infinity, which makes nothing of no time. */
export const atOnce: number = 2 ** 40

/** Chooses how a connection behaves. */
export function chooseHabits(random: Random, trouble: number): ConnectionHabits {
  const isSlow = random.chance(trouble)
  return {
    systemBytes: isSlow ? random.pick([1, 300, 5000]) : Infinity,
    capacity: isSlow ? random.pick([1, 200, 16_384]) : 16_384,
    bytesPerMs: isSlow ? random.pick([0.05, 1, 50, atOnce]) : atOnce,
    throwingWrite: random.chance(trouble * 0.1) ? random.whole(1, 6) : 0,
    closeThrows: random.chance(trouble * 0.05),
    destroyThrows: random.chance(trouble * 0.1),
    tellsAtOnce: random.chance(0.5),
  }
}
