/**
 * Line ends for readers with a wide idea of a line, such as Python's `splitlines()`, that JSON text may hold
 * unescaped.
 */
const separators = /[\u0085\u2028\u2029]/g
/** The same, to look for one: a search costs half as much as a replacement that replaces nothing. */
const separator = /[\u0085\u2028\u2029]/

/**
 * Escapes every line separator except CR and LF in JSON text, whose meaning stays the same. JSON itself
 * escapes the others (U+000B, U+000C, U+001C to U+001E), and has CR and LF only outside of its strings.
 */
export function escapeLineSeparators(json: string): string {
  if (!separator.test(json)) return json
  return json.replace(separators, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
