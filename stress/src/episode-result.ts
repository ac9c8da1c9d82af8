import type { Violation } from './violation.ts'

/** What one episode came to. */
export interface EpisodeResult {
  /** Of everything that happened. */
  readonly digest: string
  readonly failure: Violation | undefined
  /** The last that happened to the reader of the failure, and to the hub. */
  readonly last: { readonly reader: readonly string[]; readonly hub: readonly string[] }
  readonly counts: EpisodeCounts
}

/** What happened how often, to see that an episode is not idle. */
export interface EpisodeCounts {
  messages: number
  refused: number
  joins: number
  resumed: number
  gaps: number
  deliveries: number
  closings: number
  stalled: number
  /** Exceptions that sinks threw on purpose. */
  faults: number
  /** How often the process was away. */
  pauses: number
  /** Readers that went on where a closed hub had left them. */
  succeeded: number
}
