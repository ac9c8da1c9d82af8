import type { AccessRefusal, Authenticated, Via } from 'windhover'
import { isRefused } from 'windhover/adapter'

import { CountTable } from './count-table.ts'

/** How somebody showed who it is: as identities have it, or by two credentials that contradict each other. */
export type ShownVia = Via | 'several'

/**
 * What became of it. `invalid` is a credential that is none here or was revoked, `limited` somebody who has shown too many of those, and
 * `unavailable` a door that cannot judge now. `refused` is what the hook `access.authenticate` or the form of the request decided.
 */
export type AuthResult = 'ok' | 'invalid' | 'expired' | 'limited' | 'unavailable' | 'refused'

const ways: readonly ShownVia[] = ['key', 'token', 'cookie', 'ticket', 'hook', 'anonymous', 'several']
const results: readonly AuthResult[] = ['ok', 'invalid', 'expired', 'limited', 'unavailable', 'refused']

/** Counts who was asked who it is, by the way that it was shown and by what became of it. */
export class AuthCounts {
  readonly #table = new CountTable(ways.flatMap((via) => results.map((result) => `${via} ${result}` as const)))

  /** Counts one request, whose door has found out who sent it. */
  add(via: ShownVia, who: Authenticated): void {
    this.#table.add(`${via} ${isRefused(who) ? toResult(who) : 'ok'}`)
  }

  /** Returns the counts so far. */
  list(): readonly { readonly via: string; readonly result: string; readonly count: number }[] {
    return Array.from(this.#table.counts, ([name, count]) => {
      const [via = '', result = ''] = name.split(' ')
      return { via, result, count }
    })
  }
}

function toResult({ status, code }: AccessRefusal): AuthResult {
  if (code === 'invalid_token') return 'invalid'
  if (code === 'token_expired') return 'expired'
  if (status === 429) return 'limited'
  return status === 503 ? 'unavailable' : 'refused'
}
