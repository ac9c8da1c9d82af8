import { stdSerializers } from 'pino'

/** The most characters of text in the details of one line. */
const maxLineChars = 16_384

/** The most characters of one text. */
const maxTextChars = 4_096

/** How deep details are looked into, and how many fields of one object and entries of one list are kept. */
const most = { depth: 4, entries: 50 }

/**
 * Cuts the details of a line that a client has a part in: an error may name a whole body. Details that are short enough stay as
 * they are; in others, errors become plain objects, and each text that was cut ends in `…`.
 */
export function cutDetails(details: object): object {
  if (isShort(details)) return details
  let left = maxLineChars
  return cut(details, 0) as object

  function cut(value: unknown, depth: number): unknown {
    if (typeof value === 'string') {
      const kept = Math.min(maxTextChars, left)
      left -= Math.min(value.length, kept)
      return value.length > kept ? `${value.slice(0, kept)}…` : value
    }
    if (typeof value !== 'object' || value === null) return value
    if (depth === most.depth || left === 0) return '…'
    if (Array.isArray(value)) return value.slice(0, most.entries).map((entry) => cut(entry, depth + 1))
    const fields = Object.entries(toPlain(value)).slice(0, most.entries)
    return Object.fromEntries(fields.map(([name, field]) => [name.slice(0, 100), cut(field, depth + 1)]))
  }
}

function isShort(details: object): boolean {
  try {
    return (JSON.stringify(details, (_name, value: unknown) => toPlain(value))?.length ?? 0) <= maxLineChars
  } catch {
    // Cyclic, or with a field that JSON does not hold.
    return false
  }
}

/** Fields of errors are not listed, since most belong to the class. */
function toPlain<Value>(value: Value): Value {
  if (!(value instanceof Error)) return value
  return { ...stdSerializers.err(value) } as Value
}
