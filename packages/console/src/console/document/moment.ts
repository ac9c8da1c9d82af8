/** Writes a moment (RFC 3339) as a field for the viewer's own time has it: `2030-01-31T13:00:00`; empty for what is none. */
export function toLocalMoment(text: unknown): string {
  const ms = typeof text === 'string' && /^\d{4}-\d\d-\d\d[Tt ]/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) return ''
  const date = new Date(ms)
  const local = new Date(ms - date.getTimezoneOffset() * 60_000).toISOString().slice(0, -1)
  return local.endsWith('.000') ? local.slice(0, -4) : local
}

/** Writes what stands in such a field as RFC 3339, in UTC; `undefined` for what is no moment. */
export function toMoment(local: string): string | undefined {
  const ms = Date.parse(local)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}
