import { once } from 'node:events'
import { connect } from 'node:net'

import { within } from './within.ts'

/** How bytes are sent, and what the client does after them. */
export interface Sending {
  readonly bytes: Uint8Array
  /** Where the bytes are cut into writes, each in a turn of its own: parts of the whole, from 0 to 1. */
  readonly cuts: readonly number[]
  readonly end: 'waits' | 'half-closes' | 'resets' | 'reads nothing'
}

/**
 * Sends bytes over a connection of its own, and returns what was answered, one character a byte, by the time that `meanwhile` is over.
 * Then the connection is dropped.
 */
export async function exchange(port: number, sending: Sending, meanwhile: () => Promise<void>): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' })
  let answered = ''
  socket.on('error', () => {})
  await within('a connection', once(socket, 'connect'))
  if (sending.end === 'reads nothing') socket.pause()
  else socket.setEncoding('latin1').on('data', (text: string) => (answered += answered.length < 200_000 ? text : ''))
  for (const piece of cut(sending)) {
    if (socket.destroyed) break
    socket.write(piece)
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (sending.end === 'half-closes') socket.end()
  else if (sending.end === 'resets') socket.resetAndDestroy()
  try {
    await meanwhile()
  } finally {
    socket.destroy()
  }
  return answered
}

function cut({ bytes, cuts }: Sending): Uint8Array[] {
  const places = cuts.map((part) => Math.floor(part * bytes.length)).toSorted((a, b) => a - b)
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length))
}
