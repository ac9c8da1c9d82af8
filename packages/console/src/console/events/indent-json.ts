/** A string, a bare value, or a bracket, comma or colon; white space between them is passed over. */
const token = /"(?:[^"\\]|\\.)*"|[^\s"[\]{},:]+|[[\]{},:]/g

/**
 * Writes JSON text with indents of two spaces, as `JSON.stringify` does, but leaves every token as it came. Parsed and
 * written again, `9007199254740993` and `1.0` would be other numbers than were sent. The text must be JSON.
 */
export function indentJson(json: string): string {
  let text = ''
  let depth = 0
  let before = ''
  for (const [piece] of json.matchAll(token)) {
    const opens = before === '{' || before === '['
    const closes = piece === '}' || piece === ']'
    if (closes) depth -= 1
    if (opens ? !closes : closes || before === ',') text += `\n${'  '.repeat(depth)}`
    text += piece === ':' ? ': ' : piece
    if (piece === '{' || piece === '[') depth += 1
    before = piece
  }
  return text
}
