const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const isoMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

/** Reads when something ends: a date, a moment of ISO 8601 with its offset, or after how long, such as `90d`. `undefined` for what is none, or is over. */
export function parseExpiry(text: string, now: Date): Date | undefined {
  const moment = parseDuration(text, now) ?? parseMoment(text)
  return moment !== undefined && moment > now ? moment : undefined
}

/** Reads the moment after a while, such as `90d` or `12h`; `undefined` for what is none. */
export function parseDuration(text: string, now: Date): Date | undefined {
  const [, amount, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? []
  return amount === undefined || unit === undefined ? undefined : toDate(now.getTime() + Number(amount) * units[unit]!)
}

/** Reads a date, or a moment of ISO 8601 with its offset; `undefined` for what is none. */
export function parseMoment(text: string): Date | undefined {
  return isoMoment.test(text) ? toDate(Date.parse(text)) : undefined
}

function toDate(timeMs: number): Date | undefined {
  // The furthest moment that a date can be (ECMA-262, section 21.4.1.1). A day that no month has is not a number.
  return timeMs <= 8.64e15 ? new Date(timeMs) : undefined
}
