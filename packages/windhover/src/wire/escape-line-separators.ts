/** What readers with a wide idea of a line take for its end, such as Python's `splitlines()`, and JSON text may hold as it is. */
const separators = /[\u0085\u2028\u2029]/g

/**
 * Escapes every line separator but CR and LF in JSON text, which says the same with them. JSON itself has the others (U+000B,
 * U+000C, U+001C to U+001E) escaped, and CR and LF outside of its strings alone.
 */
export function escapeLineSeparators(json: string): string {
  return json.replace(separators, (separator) => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
