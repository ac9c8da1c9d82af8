import type { Asking } from '../support/exchange.ts'

/** One request that brings an operation to one of its documented answers. */
export interface Row {
  /** As in `POST /api/broadcast`. */
  readonly operation: string
  /** As the document has it: `200`, or `default` for what it does not name. */
  readonly status: string
  /** What else is asked for, from the `?` on. */
  readonly query?: string
  readonly asking?: Asking
  /** Asks a server whose hub is closed. */
  readonly closed?: boolean
  /** Asks a server whose store has not told its state yet. */
  readonly starting?: boolean
  /** Asks a server that has as many revocations as there may be. */
  readonly full?: boolean
  /** Asks a server that takes keys and tokens, and nobody without one. */
  readonly ruled?: boolean
  /** Asks a server whose configuration is wrong, or names what cannot be reached. */
  readonly configured?: 'wrong' | 'out of reach'
  /** Asks a process that is one of several behind one port. */
  readonly worker?: boolean
  /** Asks for a revocation that there is. */
  readonly revoked?: boolean
  /** Asks while the clock of the process says that its event loop is late. */
  readonly late?: boolean
  /** Asks the same until it is answered with the status: what is counted by time has more room on a slow machine. */
  readonly isAskedAgain?: boolean
}

/** The header of a body that is JSON. */
export const json = { 'Content-Type': 'application/json' }

/** What Node itself refuses before any route sees it. */
export const tooManyHeaders: Asking = { headers: { 'X-Long': 'x'.repeat(20_000) } }

/** What the server refuses whatever it is asked for: a page of another origin, and another name. */
const strangers: readonly Asking[] = [
  { headers: { Origin: 'https://evil.example' } },
  { headers: { Host: 'rebound.example' } },
]

/**
 * What a server answers to strangers.
 *
 * @param originStatus - what the document calls the answer to a page. Default: `default`.
 */
export function strangerRows(operation: string, method = 'GET', originStatus = 'default'): Row[] {
  return strangers.map((asking) => ({
    operation,
    status: 'Origin' in asking.headers! ? originStatus : 'default',
    asking: { method, ...asking },
  }))
}

/** Wrong keys of one id: those of a loopback address are counted by the key that they name alone. */
export const guessedKey = { 'X-API-Key': `wh_nobodys_${'a'.repeat(43)}` }
