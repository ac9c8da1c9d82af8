import type { SequenceChecker } from './sequence-checker.ts'

/** The state of a connection, as far as checks of its times and its end look at it. */
export interface ConnectionState {
  readonly name: string
  readonly checker: SequenceChecker
  readonly joinedAtMs: number
  readonly isParked: boolean
  /** Whether the client reads nothing any more. */
  readonly isStalled: boolean
  /** Whether the client is gone, and the hub may not know yet. */
  readonly isDead: boolean
  readonly isGone: boolean
  readonly isClosing: boolean
  /** Whether the hub must let it be. */
  readonly isOver: boolean
  /** Whether a member of the sink threw. */
  readonly hasThrown: boolean
  readonly closeAtMs: number
  readonly wroteAtMs: number
  /** When it could last take more again. */
  readonly unparkedAtMs: number
  readonly lastProgressMs: number
  readonly parkedInCloseMs: number | undefined
}
