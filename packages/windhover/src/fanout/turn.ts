import type { ReaderCohort, ReaderFeed } from './reader.ts'

/** A cohort that waits for its turn, with its feed. */
export interface Turn {
  readonly feed: ReaderFeed
  readonly cohort: ReaderCohort
}

/**
 * Returns the place up to which every reader in line was offered everything. Readers older than the window do not
 * block it: a parked reader holds nothing back, and a replay holds back only what was published after it started.
 * Otherwise a few slow readers, or back-to-back replays, would stop all publishing.
 *
 * @param released - the place before the window.
 */
export function findOffered(turns: readonly Turn[], released: number, head: number): number {
  let offered = head
  for (const { cohort } of turns) {
    if (cohort.readers.length === 0) continue
    const from = cohort.cursor >= released ? cohort.cursor : cohort.replayUntil
    if (from < offered) offered = from
  }
  return offered
}
