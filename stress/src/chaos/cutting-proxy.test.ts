import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { type Cut, CuttingProxy } from './cutting-proxy.ts'

/** A store that answers `+` and what it was asked, and keeps what that was. */
let store: Server
let asked: string[]
let proxy: CuttingProxy

beforeEach(async () => {
  asked = []
  store = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      asked.push(bytes.toString())
      socket.write(`+${bytes.toString()}`)
    })
  }).listen(0, '127.0.0.1')
  await once(store, 'listening')
  proxy = new CuttingProxy(
    () => (store.address() as AddressInfo).port,
    (bytes) => bytes.includes('PUT'),
  )
  await proxy.listen()
})

afterEach(async () => {
  await proxy.close()
  store.close()
})

function join(): Socket {
  return connect(proxy.port, '127.0.0.1').on('error', () => {})
}

async function ask(socket: Socket, what: string): Promise<string> {
  socket.write(what)
  const [bytes] = (await once(socket, 'data')) as [Buffer]
  return bytes.toString()
}

test('passes everything on as long as nothing is to be cut', async () => {
  const socket = join()
  expect(await ask(socket, 'PUT 1')).toBe('+PUT 1')
  expect(await ask(socket, 'GET 1')).toBe('+GET 1')
  socket.destroy()
})

test.each<[Cut, string[], string]>([
  ['before', ['GET 1'], ''],
  ['after', ['GET 1', 'PUT 1'], ''],
  ['within', ['GET 1', 'PUT 1'], '+PU'],
])('cuts %s', async (cut, stored, answer) => {
  const socket = join()
  proxy.cutNext(cut, 1)
  expect(await ask(socket, 'GET 1')).toBe('+GET 1')
  let heard = ''
  socket.on('data', (bytes) => (heard += bytes.toString()))
  socket.write('PUT 1')
  await once(socket, 'close')
  expect(heard).toBe(answer)
  await vi.waitFor(() => expect(asked).toEqual(stored))
  expect(proxy.left).toBe(0)
})

test('takes nobody while it is shut', async () => {
  const socket = join()
  await ask(socket, 'GET 1')
  const cut = once(socket, 'close')
  proxy.shut()
  await cut
  await once(join(), 'close')
  proxy.open()
  const other = join()
  expect(await ask(other, 'PUT 2')).toBe('+PUT 2')
  other.destroy()
})
