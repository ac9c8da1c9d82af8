import { assert } from '../assert.ts'
import type { Batch } from './batch.ts'

/** The fields that a cohort needs of its members. */
export interface CohortMember<Self extends CohortMember<Self>> {
  /** The cohort that it stands in; `undefined` while it stands in none. */
  cohort: Cohort<Self> | undefined
  indexInCohort: number
}

/** Readers that stand at the same place, and so get the same bytes. Adding and removing one is O(1). */
export class Cohort<Member extends CohortMember<Member>> {
  /** The place up to which each of these readers has been given everything of its interest. */
  cursor: number
  /**
   * Whether a message that a newer one replaces is left out for these readers, until they reach the end of their
   * overrun.
   */
  readonly isConflating: boolean
  readonly readers: Member[] = []
  /** The batch of these readers, while they are given it. */
  batch: Batch | undefined = undefined
  /** The lowest `replayUntil` of those that were never parked on their way here; Infinity if there is none. */
  replayUntil: number = Infinity

  constructor(cursor: number, isConflating = false) {
    this.cursor = cursor
    this.isConflating = isConflating
  }

  add(reader: Member): void {
    assert(reader.cohort === undefined, 'a reader stands in one cohort at a time')
    reader.cohort = this
    reader.indexInCohort = this.readers.length
    this.readers.push(reader)
  }

  /** Takes out the last reader; returns `undefined` if none is left. */
  pop(): Member | undefined {
    const reader = this.readers.pop()
    if (reader !== undefined) reader.cohort = undefined
    return reader
  }

  /**
   * Takes out one reader. The last one moves into its place. This is safe while the pump walks the cohort: it pops from
   * the end, so no reader moves to where the pump has already been.
   */
  remove(reader: Member): void {
    assert(this.readers[reader.indexInCohort] === reader, 'a reader stands in its cohort where it says')
    const last = this.readers.pop()!
    if (last !== reader) {
      this.readers[reader.indexInCohort] = last
      last.indexInCohort = reader.indexInCohort
    }
    reader.cohort = undefined
  }
}
