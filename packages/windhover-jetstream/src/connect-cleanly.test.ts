import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { connectCleanly } from './connect-cleanly.ts'

const server = createServer()

beforeEach(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.close()
  await once(server, 'close')
})

test('a server that accepts and does not greet is left without a socket', async () => {
  const accepted = once(server, 'connection')
  const { port } = server.address() as AddressInfo
  const attempt = connectCleanly({ servers: `127.0.0.1:${port}`, timeout: 50, reconnect: false })
  const [socket] = (await accepted) as [Socket]
  socket.resume()
  const ended = once(socket, 'close')
  await expect(attempt).rejects.toThrow('timeout')
  await ended
})
