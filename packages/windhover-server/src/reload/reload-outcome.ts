/** What a reload has done. Names alone, as a config file has them: values may be secrets. */
export interface ReloadOutcome {
  /** What holds since then, with another value than before. */
  readonly changed: readonly string[]
  /** What has another value in the configuration, and holds only after a restart. */
  readonly needsRestart: readonly string[]
}
