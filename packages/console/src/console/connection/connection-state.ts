import type { Problem } from '../problem.ts'

/** Not connected, and staying so. */
export interface ClosedState {
  readonly phase: 'closed'
  readonly why: string
  readonly problem?: Problem
}

/** Where a connection stands. `closed` is both the beginning and the end: nothing happens there until it is opened. */
export type ConnectionState =
  | ClosedState
  /** Other tabs hold all the streams that they may hold together. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'connecting' }
  | { readonly phase: 'connected'; readonly resumed: boolean }
  | {
      readonly phase: 'reconnecting'
      readonly why: string
      /** When the next attempt starts (ms since 1970), or `undefined` while one is under way. */
      readonly retryAt: number | undefined
    }

/** The state before the first connection. */
export const notConnectedYet: ConnectionState = { phase: 'closed', why: 'Not connected yet.' }
