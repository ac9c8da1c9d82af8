import type { ErrorCode } from 'windhover'

import type { LimitName } from '../limits/rate-limits.ts'
import { AuthCounts } from './auth-counts.ts'
import { CountTable } from './count-table.ts'

/** The codes with which a publish is refused before its hub sees it. */
const httpCodes: readonly ErrorCode[] = [
  'forbidden',
  'invalid_request',
  'invalid_token',
  'token_expired',
  'unauthorized',
]

const limitNames: readonly LimitName[] = ['publish', 'connect', 'tickets', 'logins']

/** What a server counts that its hub cannot see. */
export class ServerCounts {
  readonly auth: AuthCounts = new AuthCounts()
  /** Requests over a rate, by what is limited. */
  readonly rateLimited: CountTable<LimitName> = new CountTable(limitNames)
  /** Reloads of the configuration, by what became of them. */
  readonly reloads: CountTable<'ok' | 'refused'> = new CountTable(['ok', 'refused'])
  /** Publishes that were refused before the hub saw them, by code. */
  readonly rejected: CountTable<ErrorCode | 'internal'> = new CountTable(httpCodes)
}
