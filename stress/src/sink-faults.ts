import type { Random } from './random.ts'

/** What of a sink can throw. */
export const sinkMembers = ['attach', 'write', 'pendingBytes', 'close', 'destroy'] as const

/** One of {@link sinkMembers}. */
export type SinkMember = (typeof sinkMembers)[number]

/** A member of a sink that throws. */
export interface PlannedFault {
  readonly member: SinkMember
  /** Which of its calls throws, counted from 1. */
  readonly call: number
  /** Whether it does its work before it throws. */
  readonly isLate: boolean
}

/** Thrown by a sink on purpose. */
export class SinkFault extends Error {
  override readonly name = 'SinkFault'
  readonly reader: string

  constructor(reader: string, member: SinkMember) {
    super(`${reader} throws in ${member}, on purpose`)
    this.reader = reader
  }
}

/** Which calls of one sink throw. */
export class SinkFaults {
  readonly #planned: readonly PlannedFault[]
  readonly #calls = new Map<SinkMember, number>()

  constructor(planned: readonly PlannedFault[]) {
    this.#planned = planned
  }

  /** Counts a call of a member; returns the fault that it is to make. */
  count(member: SinkMember): PlannedFault | undefined {
    const call = (this.#calls.get(member) ?? 0) + 1
    this.#calls.set(member, call)
    return this.#planned.find((fault) => fault.member === member && fault.call === call)
  }
}

/** Chooses what of a sink throws, and when: one member or several, each at a call of its own. */
export function planFaults(random: Random): readonly PlannedFault[] {
  const chosen = random.some(sinkMembers)
  return chosen.map((member) => ({
    member,
    call: member === 'write' || member === 'pendingBytes' ? random.whole(1, 6) : 1,
    isLate: random.chance(0.5),
  }))
}
