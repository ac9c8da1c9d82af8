/** What was measured, by name; the name tells the unit. */
export type Figures = Readonly<Record<string, number>>

/** What one run of a job gave. */
export interface Outcome {
  readonly figures: Figures
  /** What went wrong, in sentences: lost messages, closed connections, answers other than 2xx. */
  readonly problems: readonly string[]
}
