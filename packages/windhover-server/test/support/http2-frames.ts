import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type TLSSocket } from 'node:tls'

import { onTestFinished } from 'vitest'

import type { RunningTls } from './tls-server.ts'

/** The first bytes of a connection of HTTP/2 (RFC 9113, section 3.4), and settings that change nothing. */
export const preface = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame(4)])

/** A frame of the connection itself (RFC 9113, section 4.1). */
export function frame(type: number, payload: Buffer = Buffer.alloc(0), flags = 0, stream = 0): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = type
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

/** The head of GET /sse/broadcast: of the static table of HPACK, and literals (RFC 7541). */
export const askForStream = Buffer.concat([
  Buffer.from([0x82, 0x87, 0x04, '/sse/broadcast'.length]),
  Buffer.from('/sse/broadcast'),
  Buffer.from([0x01, 'localhost'.length]),
  Buffer.from('localhost'),
])

/** Opens a connection that speaks HTTP/2 by the hand of the test. */
export async function openRaw({ port, ca }: RunningTls, allowHalfOpen = false): Promise<TLSSocket> {
  const options = { port, host: '127.0.0.1', ca: readFileSync(ca), ALPNProtocols: ['h2'], allowHalfOpen }
  const socket = connect(options)
  onTestFinished(() => void socket.destroy())
  // One that the server resets; 'close' follows.
  socket.on('error', () => {})
  await once(socket, 'secureConnect')
  return socket
}
