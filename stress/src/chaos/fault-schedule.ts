import { Random } from '../random.ts'
import type { Fault } from './chaos-world.ts'

/** A fault, and the numbers that it is to choose by. */
export interface ScheduledFault {
  readonly fault: Fault
  readonly random: Random
}

/** Which faults happen when: each of them once, in any order, before any comes again. Ruled by the seed alone. */
export class FaultSchedule {
  readonly #faults: readonly Fault[]
  readonly #random: Random
  #left: Fault[] = []

  constructor(faults: readonly Fault[], random: Random) {
    this.#faults = faults
    this.#random = random
  }

  /** Takes the next fault, and now and then another one that is to happen at the same time. */
  next(): ScheduledFault[] {
    const first = this.#take(() => true)!
    const other = this.#random.chance(0.2) ? this.#take(({ target }) => target !== first.target) : undefined
    const faults = other === undefined ? [first] : [first, other]
    return faults.map((fault) => ({ fault, random: new Random(this.#random.uint32()) }))
  }

  /** How long nothing happens before the next one, in milliseconds. */
  pauseMs(): number {
    return this.#random.between(50, 500)
  }

  #take(fits: (fault: Fault) => boolean): Fault | undefined {
    if (this.#left.length === 0) this.#left = shuffle(this.#faults, this.#random)
    const index = this.#left.findIndex(fits)
    return index === -1 ? undefined : this.#left.splice(index, 1)[0]
  }
}

function shuffle(faults: readonly Fault[], random: Random): Fault[] {
  return faults
    .map((fault) => ({ fault, rank: random.fraction() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ fault }) => fault)
}
