/** The longest text of a value in a message. */
const maxLength = 80

/**
 * Writes a refused value for a message, after "got". It is written as JSON, cut after 80 characters. A value
 * that JSON cannot express is named for what it is.
 */
export function describeGiven(value: unknown): string {
  const text = toText(value)
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

function toText(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  // JSON would write null for these.
  if (typeof value === 'number' || typeof value === 'symbol') return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return typeof value === 'bigint' ? 'a bigint' : 'an object'
  }
}
