import { once } from 'node:events'
import { connect } from 'node:net'

/** Sends a command to a Redis or a sentinel of loopback on a connection of its own; returns the answer as it is on the wire. */
export async function commandRedis(port: number, ...words: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (bytes) => (answer += bytes.toString('latin1')))
  const closed = once(socket, 'close')
  socket.end(`${words.join(' ')}\r\n`)
  await closed
  return answer
}
