import type { LimitName } from '../limits/rate-limits.ts'
import { AuthCounts } from './auth-counts.ts'
import { CountTable } from './count-table.ts'
import { RejectedCounts } from './rejected-counts.ts'

const limitNames: readonly LimitName[] = ['publish', 'connect', 'tickets', 'logins']

/** What a server counts that its hub cannot see. */
export class ServerCounts {
  readonly auth: AuthCounts = new AuthCounts()
  /** Requests over a rate, by what is limited. */
  readonly rateLimited: CountTable<LimitName> = new CountTable(limitNames)
  /** Reloads of the configuration, by what became of them. */
  readonly reloads: CountTable<'ok' | 'refused'> = new CountTable(['ok', 'refused'])
  /** Publishes that were refused before the hub saw them, by code. */
  readonly rejected: RejectedCounts = new RejectedCounts()
}
