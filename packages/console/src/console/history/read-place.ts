/** Where a page of the history begins, as the API takes it; or what is wrong with what was typed. */
export type Place = { readonly from: string } | { readonly fault: string }

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Reads a place that somebody typed: an id or position, how long ago (`90s`, `15m`, `2h`, `3d`), a time of today (`14:05`) or
 * of another day (`2030-01-02 14:05`), both of the viewer's time zone, or a time as RFC 3339 has it.
 *
 * @param nowMs - the time now.
 */
export function readPlace(typed: string, nowMs: number): Place {
  const text = typed.trim()
  const ago = /^(\d{1,6})\s*([smhd])$/.exec(text)
  if (ago !== null) return at(nowMs - Number(ago[1]) * units[ago[2]!]!)
  const clock = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text)
  if (clock !== null) {
    const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)]
    if (hours > 23 || minutes > 59 || seconds > 59) return wrong
    return at(new Date(nowMs).setHours(hours, minutes, seconds, 0))
  }
  const day = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(text)
  if (day !== null) return at(Date.parse(`${day[1]}T${day[2] ?? '00:00'}${(day[3] ?? '').toUpperCase()}`))
  // A position, and perhaps the id of its publisher behind it.
  return /^[0-9A-Za-z_-]{1,64}\.\d{1,16}(?:\.[\x21-\x7e]{1,128})?$/.test(text) ? { from: text } : wrong
}

const wrong: Place = { fault: 'Use an id, a time such as 14:05 or 2030-01-02 14:05, or how long ago: 15m, 2h, 3d.' }

function at(ms: number): Place {
  return Number.isNaN(ms) || Math.abs(ms) > 8.64e15 ? wrong : { from: new Date(ms).toISOString() }
}
