import { assert } from '../assert.ts'
import type { Batch } from './batch.ts'

/** What a cohort needs of its members. */
export interface CohortMember<Self extends CohortMember<Self>> {
  /** The one it stands in; `undefined` while it stands in none. */
  cohort: Cohort<Self> | undefined
  indexInCohort: number
}

/** Readers that stand at the same place, and so get the same bytes. Adding and removing one is O(1). */
export class Cohort<Member extends CohortMember<Member>> {
  /** Each of these readers has been given everything of its interest up to this place. */
  cursor: number
  /** Whether these readers get only what nothing newer replaces, until they reach the end of their overrun. */
  readonly isConflating: boolean
  readonly readers: Member[] = []
  /** What these readers get, while they are given it. */
  batch: Batch | undefined = undefined
  /** The lowest `replayUntil` of those that were never parked on their way here; Infinity where there is none. */
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

  /** Takes out the last reader; `undefined` when none is left. */
  pop(): Member | undefined {
    const reader = this.readers.pop()
    if (reader !== undefined) reader.cohort = undefined
    return reader
  }

  /**
   * Takes out one reader. The last one moves into its place, which is safe while the pump walks the cohort: it pops from the end, so
   * nobody moves to where it has already been.
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
