import type { Chunk } from 'windhover/adapter'

import type { Frame } from './frame.ts'
import type { LogState } from './log-state.ts'
import type { SinkFault } from './sink-faults.ts'

/** What surrounds a connection. */
export interface ConnectionContext {
  readonly now: () => number
  readonly logState: () => LogState
  readonly maxWriteBytes: number
  readonly closeTimeoutMs: number
  readonly stallTimeoutMs: number
  readonly maxAgeMs: number
  /** A block that the client has read. */
  readonly onReceived: (frame: Frame) => void
  readonly onWrite: (chunk: Chunk) => void
  readonly onGone: () => void
  readonly note: (what: string) => void
  readonly fail: (error: unknown) => void
  /** The sink is about to throw this. */
  readonly onFault: (fault: SinkFault) => void
  /** Runs a task in a turn of its own. */
  readonly later: (task: () => void) => void
  /** Since when nothing was scheduled. */
  readonly restingSinceMs: () => number
  /** How old the time may be that the hub goes by within one turn. */
  readonly staleMs: number
  /** Room for the clock: what it may jump within one turn, and what timers round. */
  readonly slackMs: number
  /** When the hub was told to close. */
  readonly closedAtMs: () => number | undefined
  /** When the process last went on after a pause; 0 before the first. */
  readonly wokeAtMs: () => number
  /** Whether the process goes on after a pause in which every reader's time ran out, and nobody could take anything yet. */
  readonly isWaking: () => boolean
}
