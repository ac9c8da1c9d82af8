/** Ends of lines in an event stream: CRLF, CR or LF. A CR at the very end may be half of a CRLF, which the rule spares. */
const LINE_END = /\r\n|\n|\r(?!$)/g

/**
 * Cuts the text of an event stream after its first `count` whole events; `undefined` if it does not hold that many.
 *
 * An event is a block with a `data` field, up to and with its blank line. Blocks of comments or of `retry` alone do not
 * count, since no client is told of them. The parser of `windhover/client` tells of events and not of where they end, so it
 * cannot cut a text that is then read again by others.
 */
export function cutEvents(text: string, count: number): string | undefined {
  let found = 0
  let hasData = false
  let start = 0
  for (const end of text.matchAll(LINE_END)) {
    const line = text.slice(start, end.index)
    start = end.index + end[0].length
    if (line !== '') hasData ||= /^data(:|$)/.test(line)
    else if (hasData) {
      hasData = false
      found += 1
      if (found === count) return text.slice(0, start)
    }
  }
  return undefined
}
