/** How the log stood when bytes were written. */
export interface LogState {
  readonly head: number
  readonly oldest: number
  /** Up to here the log cannot tell what was replaced. */
  readonly subjectsSince: number
  readonly mayHaveForgotten: boolean
}
