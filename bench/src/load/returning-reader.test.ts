import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, it, onTestFinished } from 'vitest'

import { encodeData } from './message.ts'
import { ReturningReader } from './returning-reader.ts'

async function serve(handle: RequestListener): Promise<number> {
  const server = createServer(handle).listen(0, '127.0.0.1')
  onTestFinished(() => server.close().closeAllConnections())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function formatMessage(sequence: number): string {
  return `id: e.${sequence + 1}\nevent: message\ndata: ${encodeData({ publisher: 0, sequence, sentUs: 0 }, 100)}\n\n`
}

it('comes back at the other place with its last id, and checks on from there', async () => {
  const first = await serve((request, response) => {
    response.write(formatMessage(0), () => request.socket.destroy())
  })
  let reader: ReturningReader | undefined
  const lastEventId = new Promise((resolve) => {
    void serve((request, response) => {
      // The gap and the message that was seen before are faults of this server.
      response.write(`id: e.1\nevent: gap\ndata: {}\n\n${formatMessage(0)}`)
      resolve(request.headers['last-event-id'])
    }).then((then) => {
      reader = new ReturningReader({ ports: [first, then], retryMs: 0 })
      onTestFinished(() => reader!.close())
      return reader.open()
    })
  })
  expect(await lastEventId).toBe('e.1')
  await expect.poll(() => reader!.check).toMatchObject({ seen: 2, faults: 1 })
  expect(reader!.gaps).toBe(1)
  expect(reader!.backUs).toBeGreaterThanOrEqual(reader!.lostUs!)
})
