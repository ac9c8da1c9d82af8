import { once } from 'node:events'
import { connect } from 'node:net'

const inbox = '_INBOX.chaos'

/** Asks a NATS of loopback on a connection of its own, without a client; returns the JSON that it answers. */
export async function askNats(port: number, subject: string, body = ''): Promise<unknown> {
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close')
  let text = ''
  let answer: string | undefined
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1')
    const [head, size] = /MSG \S+ \d+ (\d+)\r\n/.exec(text) ?? []
    if (head === undefined) return
    const from = text.indexOf(head) + head.length
    if (text.length < from + Number(size)) return
    answer = text.slice(from, from + Number(size))
    socket.destroy()
  })
  const connecting = 'CONNECT {"verbose":false,"pedantic":false}\r\n'
  socket.write(`${connecting}SUB ${inbox} 1\r\nPUB ${subject} ${inbox} ${body.length}\r\n${body}\r\n`)
  await closed
  if (answer === undefined) throw new Error(`${subject} was not answered: ${text}`)
  return JSON.parse(answer)
}
