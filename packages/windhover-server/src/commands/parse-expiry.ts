const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const isoMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

/** Reads when something ends: a date, a moment of ISO 8601 with its offset, or after how long, such as `90d`. `undefined` for what is none, or is over. */
export function parseExpiry(text: string, now: Date): Date | undefined {
  const [, amount, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? []
  const end =
    amount !== undefined && unit !== undefined
      ? now.getTime() + Number(amount) * units[unit]!
      : isoMoment.test(text)
        ? Date.parse(text)
        : NaN
  // The furthest moment that a date can be (ECMA-262, section 21.4.1.1).
  return end > now.getTime() && end <= 8.64e15 ? new Date(end) : undefined
}
