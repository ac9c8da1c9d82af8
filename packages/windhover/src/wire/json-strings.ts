/** Returns where a string of JSON text ends: the index after its closing quote. The text must be JSON. */
export function findStringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end + 1
}

/** Reads a string of JSON text, given from quote to quote. Only one with a backslash costs a parse. */
export function readString(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
}

/** Returns whether a quote is part of its string: an odd number of backslashes stands before it. */
function isEscaped(json: string, quote: number): boolean {
  let first = quote
  while (json[first - 1] === '\\') first -= 1
  return (quote - first) % 2 === 1
}
