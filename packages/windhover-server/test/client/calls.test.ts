import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createClient, createPublisher, WindhoverClientError } from 'windhover/client'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { openStream } from '../support/open-stream.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { startServer } from '../support/start-server.ts'
import { eventually } from '../../../windhover/test/client/support/eventually.ts'

const events = { progress: z.object({ percent: z.number() }) }

function token(seconds: number, allow: readonly string[] = ['publish', 'read']): string {
  return signToken({ sub: 'ann', exp: inSeconds(seconds), windhover: [{ allow }] })
}

describe('publish', () => {
  test('resolves with what became of it', async () => {
    const { url, server } = await startServer({ events, channels: 'any' })
    const stream = await openStream(`${url}/sse/broadcast?channel=jobs`)
    await stream.next()
    const client = createClient({ url })
    const { id, connected } = await client.publish(
      'progress',
      { percent: 1 },
      { channel: 'jobs', id: 'mine', key: 'k' },
    )
    expect(connected).toBe(1)
    expect(await stream.next()).toMatchObject({ id, event: 'progress', data: '{"percent":1}' })
    expect(id).toBe(`${server.hub.position().epoch}.1.mine`)
    stream.close()
    await stream.closed
  })

  test('rejects with the problem of the server', async () => {
    const { url } = await startServer({ events })
    const error = await createClient({ url })
      .publish('progress', { percent: 'x' })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(WindhoverClientError)
    expect(error).toMatchObject({
      status: 422,
      code: 'invalid_data',
      problem: { status: 422, code: 'invalid_data', issues: [{ path: ['data', 'percent'] }] },
    })
    expect((error as Error).message).toBe((error as WindhoverClientError).problem!.detail)
  })

  test('of many publishes all of a request or none', async () => {
    const { url, server } = await startServer({ events })
    const client = createClient({ url })
    const published = await client.publishMany([
      { event: 'progress', data: { percent: 1 } },
      { event: 'progress', data: { percent: 2 }, id: 'two' },
    ])
    expect(published.map(({ id }) => id.replace(/^[^.]+/, 'e'))).toEqual(['e.1', 'e.2.two'])
    const items = [{ percent: 3 }, { percent: 'x' }, { percent: 5 }].map((data) => ({ event: 'progress', data }))
    await expect(client.publishMany(items)).rejects.toMatchObject({
      status: 422,
      problem: { issues: [{ path: ['events', 1, 'data', 'percent'] }] },
    })
    expect(server.hub.position().offset).toBe(2)
    const many = Array.from({ length: 2500 }, (_, n) => ({ event: 'progress', data: { percent: n % 100 } }))
    expect((await client.publishMany(many)).map(({ id }) => Number(id.split('.')[1]))).toEqual(
      many.map((_, n) => n + 3),
    )
    const large = Array.from({ length: 9 }, () => ({ event: 'note', data: 'é'.repeat(50_000) }))
    expect(await client.publishMany(large)).toHaveLength(9)
    expect(await client.publishMany([])).toEqual([])
  })

  test.each([
    ['of many channels each', 30, 100, 10],
    ['that are large on all of them', 4, 40, 50_000],
  ])('cuts events %s into requests that a server takes', async (_, count, perEvent, length) => {
    const { url, server } = await startServer({ events })
    const channels = Array.from({ length: perEvent }, (_each, n) => `c${n}`)
    const items = Array.from({ length: count }, () => ({ event: 'note', data: 'x'.repeat(length), channels }))
    expect(await createClient({ url }).publishMany(items)).toHaveLength(count)
    expect(server.hub.position().offset).toBe(count * perEvent)
  })

  test('renews a token that has ended, once', async () => {
    const { url } = await startServer({ events, access: { jwt: { secret, clockToleranceMs: 0 } } })
    const asked: boolean[] = []
    const client = createClient({
      url,
      token: ({ refresh }) => {
        asked.push(refresh)
        return token(refresh ? 600 : -600)
      },
    })
    await expect(client.publish('progress', { percent: 1 })).resolves.toMatchObject({ connected: 0 })
    expect(asked).toEqual([false, true])
    const ended = createClient({ url, token: () => token(-600) })
    await expect(ended.publish('progress', { percent: 1 })).rejects.toMatchObject({
      status: 401,
      code: 'token_expired',
    })
    const reader = createClient({ url, token: () => token(600, ['read']) })
    await expect(reader.publish('progress', { percent: 1 })).rejects.toMatchObject({ status: 403, code: 'forbidden' })
    const cause = new Error('issuer away')
    const nobody = createClient({ url, token: () => Promise.reject(cause) })
    await expect(nobody.publish('progress', { percent: 1 })).rejects.toMatchObject({ code: 'token', cause })
  })

  test('ends with its signal, and its reason', async () => {
    const silent = createServer(() => {})
    silent.listen(0, '127.0.0.1')
    await once(silent, 'listening')
    onTestFinished(() => silent.close().closeAllConnections())
    const client = createClient({ url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` })
    const abort = new AbortController()
    const reason = new Error('enough')
    const published = client.publish('note', 1, { signal: abort.signal })
    await once(silent, 'request')
    abort.abort(reason)
    await expect(published).rejects.toBe(reason)
    await expect(client.publishMany([{ event: 'note', data: 1 }], { signal: abort.signal })).rejects.toBe(reason)
    await expect(client.ticket(undefined, { signal: abort.signal })).rejects.toBe(reason)
  })

  test('without a server it rejects with network', async () => {
    const client = createClient({ url: 'http://127.0.0.1:9' })
    await expect(client.publish('note', 1)).rejects.toMatchObject({ code: 'network', status: undefined })
  })
})

test('a ticket opens a stream that has no header', async () => {
  const { url } = await startServer({ events, access: { jwt: { secret } } })
  const client = createClient({ url, token: () => token(600) })
  const ticket = await client.ticket('/sse/broadcast', { ttlMs: 60_000 })
  expect(ticket.url).toBe(`${url}/sse/broadcast?ticket=${encodeURIComponent(ticket.ticket)}`)
  expect(Date.parse(ticket.expiresAt)).toBeGreaterThan(Date.now())
  expect(Date.parse(ticket.openBefore)).toBeLessThanOrEqual(Date.parse(ticket.expiresAt))
  const stream = await openStream(ticket.url)
  expect((await stream.next()).event).toBe('connected')
  await client.publish('progress', { percent: 1 })
  expect((await stream.next()).data).toBe('{"percent":1}')
  stream.close()
  await stream.closed
  await expect(createClient({ url }).ticket()).rejects.toMatchObject({ status: 401 })
})

test('a state is loaded from the routes of an application, and followed', async () => {
  const { url, server } = await startServer({ events })
  const { epoch, offset } = server.hub.position()
  await server.hub.publish('progress', { percent: 10 })
  const client = createClient({ url })
  const follow = client.follow('/sse/broadcast', {
    events: ['progress'],
    load: () => Response.json([], { headers: { 'Windhover-Position': `${epoch}.${offset}` } }),
    apply: (state: number[], { data }) => [...state, (data as { percent: number }).percent],
  })
  const off = follow.subscribe(() => {})
  await eventually(() => expect(follow).toMatchObject({ status: 'following', state: [10] }))
  const publisher = createPublisher(client)
  await publisher.publish('progress', { percent: 20 })
  await eventually(() => expect(follow.state).toEqual([10, 20]))
  follow.close()
  off()
  await eventually(() => expect(server.hub.connectedCount()).toBe(0))
})
