import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { openStream } from 'windhover/testing'

import { broadcast, hub, server as betterSse } from './from-better-sse.ts'
import { app as socketIo } from './from-socket-io.ts'

const json = { 'Content-Type': 'application/json' }

test('Kestrun: a route of its own broadcasts to a stream with options', async () => {
  vi.stubEnv('PORT', '0')
  const { server } = await import('./from-kestrun.ts')
  const url = await server.listen()
  const stream = await openStream(`${url}/sse/jobs`)
  expect((await stream.next('connected')).data).toMatchObject({ keepAliveMs: 10_000 })
  const answer = await fetch(`${url}/jobs`, { method: 'POST', headers: json, body: '{"taskId":"7"}' })
  expect(await answer.json()).toEqual({ connected: 1 })
  expect((await stream.next('progress')).data).toEqual({ taskId: '7', percent: 0 })
  expect(stream.retryMs).toBe(5000)
  expect(server.openApiDocument('3.1')).toMatchObject({
    paths: { '/sse/jobs': { get: { operationId: 'watchJobs', tags: ['Jobs'] } }, '/jobs': { post: {} } },
  })
  await stream.close()
  await server.close()
})

test('better-sse: a channel for many, a session for one', async () => {
  betterSse.listen(0, '127.0.0.1')
  await once(betterSse, 'listening')
  const url = `http://127.0.0.1:${(betterSse.address() as AddressInfo).port}`
  const tea = await openStream(`${url}/rooms/tea`)
  const mate = await openStream(`${url}/rooms/mate`)
  await Promise.all([tea.next('connected'), mate.next('connected')])
  await broadcast('tea', 'for tea')
  await broadcast('mate', 'for mate')
  expect((await tea.next('message')).data).toEqual({ text: 'for tea' })
  expect((await mate.next('message')).data).toEqual({ text: 'for mate' })
  const session = await openStream(`${url}/hello`)
  expect((await session.next('message')).data).toEqual({ text: 'Hello to you alone' })
  expect((await session.waitForClose()).reason).toBe('done')
  await hub.close()
  betterSse.close()
})

test('Mercure: an update with a token arrives at its topic', async () => {
  vi.stubEnv('PORT', '0')
  vi.stubEnv('PUBLISHER_TOKEN', 'secret')
  const { server, update } = await import('./from-mercure.ts')
  const url = await server.listen()
  const topic = 'https://shop.example/books/1'
  const stream = await openStream(`${url}/sse/broadcast?channel=${encodeURIComponent(topic)}`)
  await stream.next('connected')
  await expect(update(url, topic, { stock: 3 }, 'wrong')).rejects.toThrow('publishers need a token')
  vi.stubEnv('PUBLISHER_TOKEN', undefined)
  await expect(update(url, topic, { stock: 3 }, 'undefined')).rejects.toThrow('publishers need a token')
  vi.stubEnv('PUBLISHER_TOKEN', 'secret')
  const id = await update(url, topic, { stock: 2 }, 'secret')
  expect(await stream.next()).toMatchObject({ id, event: 'message', data: { stock: 2 } })
  await stream.close()
  await server.close()
})

test('Socket.IO: what is posted to a room goes to all in it', async () => {
  const url = await socketIo.listen({ host: '127.0.0.1', port: 0 })
  const tea = await openStream(`${url}/rooms/tea`)
  await tea.next('connected')
  const said = { who: 'Ann', text: 'Hello' }
  const answer = await fetch(`${url}/rooms/tea`, { method: 'POST', headers: json, body: JSON.stringify(said) })
  expect(await tea.next('said')).toMatchObject({ id: ((await answer.json()) as { id: string }).id, data: said })
  await socketIo.close()
})
