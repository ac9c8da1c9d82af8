import { formatRequest, type ReaderRequest } from './format-request.ts'
import { SocketIoParser } from './socket-io-parser.ts'
import { StreamParser, type WireEvent } from './stream-parser.ts'

/** How a reader asks for a stream of one kind, and how it is read. */
export interface StreamKind {
  readonly formatRequest: (port: number, request: ReaderRequest) => string
  /** Judges all that came so far. */
  readonly judge: (received: string) => Beginning
  readonly createParser: (onEvent: (event: WireEvent) => void) => AnswerParser
}

/** Reads a whole answer, as latin1 text. */
export interface AnswerParser {
  push(text: string): void
}

/** How far a stream has begun: what the reader has to say next, that it is there, or why it never will be. */
type Beginning = 'waiting' | 'begun' | Error | { readonly say: Buffer }

/** An event stream: begun with the first byte of its body. */
export const eventStream: StreamKind = {
  formatRequest,
  judge: (received) => {
    const end = received.indexOf('\r\n\r\n')
    if (end < 0 || received.length === end + 4) return 'waiting'
    if (!received.startsWith('HTTP/1.1 200')) return refuse(received.slice(0, end))
    const refusal = /event: closing\ndata: (.*)/.exec(received.slice(end))
    return refusal === null ? 'begun' : new Error(`A stream was refused: ${refusal[1]}`)
  },
  createParser: (onEvent) => new StreamParser(onEvent),
}

/** socket.io over WebSocket: begun once the server has said that the reader is in. */
export const socketIo: StreamKind = {
  formatRequest: (port, { path }) =>
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n',
  judge: (received) => {
    const end = received.indexOf('\r\n\r\n')
    if (end < 0) return 'waiting'
    if (!received.startsWith('HTTP/1.1 101')) return refuse(received.slice(0, end))
    if (received.includes('40{"sid"', end)) return 'begun'
    return received.includes('0{"sid"', end) ? { say: joinNamespace } : 'waiting'
  },
  createParser: (onEvent) => new SocketIoParser(onEvent),
}

/** "40", with a mask of zeros. */
const joinNamespace = Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30])

function refuse(head: string): Error {
  return new Error(`A stream answered ${head}`)
}
