import { formatPosition, type HistoryPage, parsePosition, WindhoverError } from 'windhover'

import type { DataCheck } from './data-check.ts'

/** A moment as RFC 3339 writes it (section 5.6), whose `T` may be a space in a query that a person typed. */
const momentPattern = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)$/

/**
 * Reads where a page of the history begins.
 *
 * @throws WindhoverError `invalid_request` for what is neither a position nor a moment.
 */
export function readFrom(text: string | undefined): string | Date | undefined {
  if (text === undefined || parsePosition(text) !== undefined) return text
  const moment = momentPattern.test(text) ? new Date(text) : undefined
  if (moment !== undefined && !Number.isNaN(moment.getTime())) return moment
  throw wrong('from', 'a position such as k3v9x2.42, or a time such as 2026-01-01T00:00:00Z', text)
}

/**
 * Reads where a page of the history ends.
 *
 * @throws WindhoverError `invalid_request` for what is no position.
 */
export function readBefore(text: string | undefined): string | undefined {
  if (text === undefined || parsePosition(text) !== undefined) return text
  throw wrong('before', 'a position such as k3v9x2.42', text)
}

function wrong(name: string, right: string, given: string): WindhoverError {
  return new WindhoverError('invalid_request', `${name}: expected ${right}, got ${JSON.stringify(given)}`)
}

/** Returns the answer for a page. */
export async function describeHistory(
  { messages, older, newer, gap }: HistoryPage,
  check: Pick<DataCheck, 'findIssues'>,
): Promise<object> {
  const described = messages.map(async ({ id, channel, event, key, timeMs, data, bytes }) => ({
    id,
    channel,
    event,
    key: key ?? null,
    time: new Date(timeMs).toISOString(),
    data,
    bytes,
    issues: await check.findIssues(event, data),
  }))
  return {
    messages: await Promise.all(described),
    older: older === undefined ? null : formatPosition(older),
    newer: newer === undefined ? null : formatPosition(newer),
    gap: gap === undefined ? null : { reason: gap.reason, resumedAt: formatPosition(gap.resumedAt) },
  }
}
