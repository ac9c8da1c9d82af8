const encoder = new TextEncoder()
const crlf = encoder.encode('\r\n')

/** Bytes that many readers share, laid out so that both kinds of sinks can write them without a copy. */
export interface Chunk {
  /** Chunk head, payload and chunk end: one whole chunk of HTTP/1.1 (RFC 9112, section 7.1). */
  readonly bytes: Uint8Array
  /** The part of {@link bytes} that is the event stream itself. Never empty: an empty chunk would end the body. */
  readonly payload: Uint8Array
}

/** The bytes of a text in UTF-8, the one encoding of an event stream (HTML, section 9.2.5). */
export function toBytes(text: string): Uint8Array {
  return encoder.encode(text)
}

/**
 * Joins frames into one chunk, which holds a copy of them.
 *
 * @throws RangeError when the frames hold no byte, since an empty chunk would end the body (RFC 9112, section 7.1).
 */
export function toChunk(frames: readonly Uint8Array[]): Chunk {
  let size = 0
  for (const frame of frames) size += frame.length
  if (size === 0) throw new RangeError('toChunk: the frames hold no byte, and an empty chunk would end the body')
  const head = encoder.encode(`${size.toString(16)}\r\n`)
  const bytes = new Uint8Array(head.length + size + crlf.length)
  bytes.set(head)
  let at = head.length
  for (const frame of frames) {
    bytes.set(frame, at)
    at += frame.length
  }
  bytes.set(crlf, at)
  return { bytes, payload: bytes.subarray(head.length, at) }
}
