import type { Chunk } from '../chunk.ts'
import { toChunk } from '../wire/chunk.ts'

/** The head of a gzip stream without a name and a time (RFC 1952, section 2.3). */
export const gzipHead: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)

/**
 * The last block of a stream, which is empty (RFC 1951, section 3.2.6). No trailer follows it: its check sum would be
 * of what one reader got, for which each byte had to be summed once for each of them. Clients end there all the same,
 * while a wrong one makes some of them wait for ever.
 */
const lastBlock = Uint8Array.of(0x03, 0x00)

/**
 * An empty stored block, as `Z_SYNC_FLUSH` leaves one behind what it ends. It belongs behind each text that is stored. A
 * decoder of Go hands on what it has read at such a block, when 32 KiB are together, or at the end. Without it, programs
 * in Go saw no greeting and no keep-alive until the first batch. Nor did a client that takes no gzip behind Caddy.
 */
export const flushBlock: Uint8Array = Uint8Array.of(0, 0, 0, 0xff, 0xff)

/** The most bytes of a stored block. */
const maxStoredBytes = 0xffff

/**
 * Returns a text as stored blocks (RFC 1951, section 3.2.4), which are as long as the text and cost nothing to make. They
 * begin and end at a whole byte, so that they may stand wherever a block does.
 */
export function storeText(text: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < text.length; at += maxStoredBytes) {
    const part = text.subarray(at, at + maxStoredBytes)
    const { length } = part
    pieces.push(Uint8Array.of(0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff), part)
  }
  return pieces
}

/**
 * Returns the end of a gzip stream, with a last text.
 *
 * @param hasBegun - whether something stood before it.
 */
export function endGzip(text: Uint8Array, hasBegun: boolean): Chunk {
  return toChunk([...(hasBegun ? [] : [gzipHead]), ...storeText(text), lastBlock])
}
