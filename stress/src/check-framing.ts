import type { Chunk } from 'windhover/adapter'

import { demand } from './violation.ts'

/** Checks that a write is one whole chunk of HTTP/1.1, and its payload the view of it. */
export function checkFraming(reader: string, { bytes, payload }: Chunk): void {
  const head = `${payload.length.toString(16)}\r\n`
  const isFramed =
    payload.length > 0 &&
    bytes.length === head.length + payload.length + 2 &&
    Buffer.from(bytes.subarray(0, head.length)).toString('latin1') === head &&
    payload.byteOffset === bytes.byteOffset + head.length &&
    bytes.at(-2) === 13 &&
    bytes.at(-1) === 10
  demand(isFramed, 'framing', () => `no chunk of HTTP/1.1: ${Buffer.from(bytes).toString()}`, reader)
}
