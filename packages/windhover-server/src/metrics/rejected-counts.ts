import type { ErrorCode } from 'windhover'

import { CountTable } from './count-table.ts'

/** Why a publish was refused: the code of its error, or `internal` for one without. */
export type RejectionCode = ErrorCode | 'internal'

/** The codes with which a publish is refused before its hub sees it. */
const httpCodes: readonly ErrorCode[] = [
  'forbidden',
  'invalid_request',
  'invalid_token',
  'token_expired',
  'unauthorized',
]

/** The most of a sentence that is kept. */
const maxLength = 500

/** Counts publishes that are refused before their hub sees them, and knows what was said last of each code, to whomever. */
export class RejectedCounts extends CountTable<RejectionCode> {
  readonly #last = new Map<RejectionCode, string>()

  constructor() {
    super(httpCodes)
  }

  /** Notes what a publisher was told, whoever counts it. */
  note(code: RejectionCode, sentence: string): void {
    this.#last.set(code, sentence.slice(0, maxLength))
  }

  /** Returns what the last one was told that was refused with a code; `undefined` if nobody was. */
  lastOf(code: string): string | undefined {
    return this.#last.get(code as RejectionCode)
  }
}
