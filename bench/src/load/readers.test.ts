import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { encodeData } from './message.ts'
import { Readers } from './readers.ts'

const dataBytes = 80
const server = createServer()
let sockets: Socket[]
let answer: string
let arrived: () => void

beforeEach(async () => {
  sockets = []
  answer = 'HTTP/1.1 200 OK\r\n\r\n: ok\n\n'
  server.removeAllListeners('connection')
  server.on('connection', (socket) => {
    sockets.push(socket)
    socket.on('data', () => socket.write(answer))
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.close()
  for (const socket of sockets) socket.destroy()
  await once(server, 'close')
})

function createReaders(expected: number): { readers: Readers; all: Promise<void> } {
  let left = expected
  const all = new Promise<void>((resolve) => (arrived = resolve))
  const { port } = server.address() as AddressInfo
  const readers = new Readers({
    port,
    dataBytes,
    onMessage: () => {
      left -= 1
      if (left === 0) arrived()
    },
  })
  return { readers, all }
}

function frame(sequence: number): string {
  return `event: message\ndata: ${encodeData({ publisher: 0, sequence, sentUs: 1 }, dataBytes)}\n\n`
}

describe('Readers', () => {
  it('counts what every reader got and finds nothing wrong', async () => {
    const { readers, all } = createReaders(6)
    await readers.open(3, 3)
    for (const socket of sockets) socket.write(frame(0) + frame(1))
    await all
    expect(readers.messages).toBe(6)
    expect(readers.counts()).toEqual([2, 2, 2])
    expect(readers.audit(2)).toEqual({ wrong: 0, faults: 0 })
    readers.close()
  })

  it('finds the reader that misses a message, and the sampled one that got another twice', async () => {
    const { readers, all } = createReaders(5)
    await readers.open(3, 3)
    sockets[0]!.write(frame(0) + frame(1))
    sockets[1]!.write(frame(0) + frame(0))
    sockets[2]!.write(frame(0))
    await all
    expect(readers.audit(2)).toEqual({ wrong: 1, faults: 2 })
    readers.close()
  })

  it('refuses a stream that tells that no reader is taken for now', async () => {
    answer = 'HTTP/1.1 200 OK\r\n\r\nretry: 2000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n'
    const { readers } = createReaders(1)
    await expect(readers.open(1, 0)).rejects.toThrow('A stream was refused: {"reason":"busy","reconnect":true}')
    readers.close()
  })

  it('refuses a stream that is not answered with 200', async () => {
    answer = 'HTTP/1.1 503 Service Unavailable\r\n\r\nno'
    const { readers } = createReaders(1)
    await expect(readers.open(1, 0)).rejects.toThrow('A stream answered HTTP/1.1 503 Service Unavailable')
    readers.close()
  })

  it('counts a connection that the server ends', async () => {
    const { port } = server.address() as AddressInfo
    let onLost!: () => void
    const isLost = new Promise<void>((resolve) => (onLost = resolve))
    const readers = new Readers({ port, dataBytes, onLost })
    await readers.open(2, 0)
    sockets[0]!.end()
    await isLost
    expect(readers.lost).toBe(1)
    expect(readers.size).toBe(1)
    readers.close()
  })
})
