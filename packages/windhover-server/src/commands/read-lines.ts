import type { Readable } from 'node:stream'

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Splits bytes into lines at each LF, as a server splits NDJSON. A CR at the end of a line is no part of it.
 *
 * @param input - gives bytes, in chunks that may end anywhere.
 * @returns the lines, also those that are empty. There is none after the last LF.
 */
export async function* readLines(input: Readable): AsyncGenerator<Uint8Array> {
  let parts: Buffer[] = []
  for await (const chunk of input) {
    const bytes = chunk as Buffer
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      parts.push(bytes.subarray(start, end))
      yield joinLine(parts)
      parts = []
      start = end + 1
    }
    if (start < bytes.length) parts.push(bytes.subarray(start))
  }
  if (parts.length > 0) yield joinLine(parts)
}

function joinLine(parts: readonly Buffer[]): Uint8Array {
  const line = Buffer.concat(parts)
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
