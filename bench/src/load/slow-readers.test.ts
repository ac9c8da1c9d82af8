import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { SlowReaders } from './slow-readers.ts'

const head = 'HTTP/1.1 200 OK\r\n\r\n'
let server: Server
let readers: SlowReaders

/** Listens, and answers each connection in this way. */
async function answer(onRequest: (socket: Socket) => void): Promise<void> {
  server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => onRequest(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  readers = new SlowReaders((server.address() as AddressInfo).port)
}

afterEach(async () => {
  readers.close()
  server.close()
  await once(server, 'close')
})

it('stops after each read, and reads all in the end', async () => {
  const rest = Buffer.alloc(300_000)
  const ended = new Promise<void>((resolve) => {
    void answer((socket) => {
      socket.write(head)
      socket.end(rest)
      socket.on('close', () => resolve())
    }).then(() => readers.open(1, () => ({})))
  })
  await ended
  expect(readers.bytes).toBe(head.length + rest.length)
})

it('does not take a refusal for a stream', async () => {
  await answer((socket) => socket.write('HTTP/1.1 503 Service Unavailable\r\n\r\n'))
  await expect(readers.open(1, () => ({}))).rejects.toThrow('A slow reader was answered HTTP/1.1 503')
})
