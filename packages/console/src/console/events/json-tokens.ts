/** A piece of JSON text: the name of a member, a bare value (number, true, false, null), or all else. */
export interface JsonToken {
  readonly kind: 'name' | 'value' | 'other'
  readonly text: string
}

/** A string, with the colon of a member's name, or a bare value. */
const pattern = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g

/**
 * Splits JSON text; put together again, the pieces are the same text. Not for megabytes: a string of that length throws a
 * `RangeError`.
 */
export function splitJson(text: string): JsonToken[] {
  const tokens: JsonToken[] = []
  let end = 0
  for (const { 0: found, 1: colon, index } of text.matchAll(pattern)) {
    if (found.startsWith('"') && colon === undefined) continue
    if (index > end) tokens.push({ kind: 'other', text: text.slice(end, index) })
    const shown = colon === undefined ? found : found.slice(0, -colon.length)
    tokens.push({ kind: colon === undefined ? 'value' : 'name', text: shown })
    end = index + shown.length
  }
  if (end < text.length) tokens.push({ kind: 'other', text: text.slice(end) })
  return tokens
}
