import type { AccessRefusal } from 'windhover'

import type { RateJudgement } from '../limits/rate-limit.ts'
import { toRateHeaders } from '../limits/to-rate-headers.ts'

/** Returns the refusal of a caller that is over a rate; `undefined` for one that is not. */
export function refuseOver(judgement: RateJudgement): AccessRefusal | undefined {
  if (judgement.allowed) return undefined
  const { detail = 'too many requests' } = judgement
  return { status: 429, code: 'unavailable', detail, headers: toRateHeaders(judgement) }
}
