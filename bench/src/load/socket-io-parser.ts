import type { WireEvent } from './stream-parser.ts'

/** Reads a whole answer of socket.io over WebSocket: head, frames, events. As {@link StreamParser}, it is plain rather than fast. */
export class SocketIoParser {
  readonly #onEvent: (event: WireEvent) => void
  #isHeadRead = false
  #raw = ''

  constructor(onEvent: (event: WireEvent) => void) {
    this.#onEvent = onEvent
  }

  /** Takes what arrived, as latin1 text. */
  push(text: string): void {
    this.#raw += text
    if (!this.#isHeadRead) {
      const end = this.#raw.indexOf('\r\n\r\n')
      if (end < 0) return
      this.#raw = this.#raw.slice(end + 4)
      this.#isHeadRead = true
    }
    let from = 0
    for (;;) {
      const frame = findFrame(this.#raw, from)
      if (frame === undefined) break
      this.#readPacket(this.#raw.slice(frame.start, frame.end))
      from = frame.end
    }
    this.#raw = this.#raw.slice(from)
  }

  /** An event is `42["name",data]`; everything else is of the connection. */
  #readPacket(packet: string): void {
    if (!packet.startsWith('42')) return
    const [event, data] = JSON.parse(packet.slice(2)) as [string, unknown]
    this.#onEvent({ id: '', event, data: JSON.stringify(data), hasMeta: false, retryMs: undefined })
  }
}

/** Where the payload of a frame lies, once all of it is there. A server masks none, and sends short messages whole (RFC 6455, section 5.2). */
function findFrame(bytes: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const short = bytes.charCodeAt(from + 1)
  const lengthBytes = short === 127 ? 8 : short === 126 ? 2 : 0
  const start = from + 2 + lengthBytes
  if (Number.isNaN(short) || bytes.length < start) return undefined
  let length = lengthBytes === 0 ? short : 0
  for (let at = from + 2; at < start; at += 1) length = length * 256 + bytes.charCodeAt(at)
  return bytes.length < start + length ? undefined : { start, end: start + length }
}
