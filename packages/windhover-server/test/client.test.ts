import { createServer as createHttpServer, type Server } from 'node:http'

import { describe, expect, onTestFinished, test } from 'vitest'
import { createRequestStream, defineEvents } from 'windhover'
import { type Client, type ClientOptions, type ClientStream, createClient, type Untyped } from 'windhover/client'
import { z } from 'zod'

import { cuttableProxy } from './support/cuttable-proxy.ts'
import { postJson } from './support/exchange.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { start, startServer, stopServer } from './support/start-server.ts'

const quick = { retry: { minMs: 20, maxMs: 200 } }

/** A client that is closed after the test. */
function useClient(options: ClientOptions): Client<Untyped> {
  const client = createClient({ ...quick, onError: () => {}, lingerMs: 50, ...options })
  onTestFinished(() => client.close())
  return client
}

/** Notes all that a stream tells. */
function note(stream: ClientStream<never> | ClientStream): { data: unknown[]; gaps: string[]; states: string[] } {
  const given = stream as ClientStream
  const noted = { data: [] as unknown[], gaps: [] as string[], states: [] as string[] }
  given.onState(({ is }) => noted.states.push(is))
  given.onMessage(({ data }) => noted.data.push(data))
  given.onGap(({ reason }) => noted.gaps.push(reason))
  return noted
}

/** Listens on a port that is known before, as a server that starts again does. */
async function listenAgain(port: number, server: Server): Promise<void> {
  server.listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
}

describe('a client and a real server', () => {
  test('publish, and read it with its details', async () => {
    const { url } = await startServer({ channels: 'any' })
    const client = useClient({ url })
    const stream = client.stream('/sse/broadcast', { channels: ['room:7'] })
    const seen: unknown[] = []
    stream.on('note', (data, meta) => seen.push([data, meta]))
    await stream.opened()
    const before = Date.now()
    const { id, connected } = await client.publish('note', { text: 'ä' }, { channel: 'room:7', id: 'mine' })
    await client.publishMany([
      { event: 'note', data: 2, channel: 'room:7' },
      { event: 'note', data: 3, channel: 'room:7' },
    ])
    await expect.poll(() => seen.length).toBe(3)
    expect(connected).toBe(1)
    expect(seen[0]).toEqual([
      { text: 'ä' },
      expect.objectContaining({ id, position: id.replace('.mine', ''), channel: 'room:7' }),
    ])
    expect((seen[0] as [unknown, { time: number }])[1].time).toBeGreaterThanOrEqual(before - 1)
    await expect(client.publish('$no', 1)).rejects.toMatchObject({ status: 422 })
  })

  test('each message once and in order while the connection is cut again and again', async () => {
    const { url } = await startServer()
    const proxy = await cuttableProxy(url)
    const client = useClient({ url: proxy.url })
    const stream = client.stream('/sse/broadcast')
    const noted = note(stream)
    await stream.opened()
    const publisher = useClient({ url })
    for (let n = 0; n < 100; n += 1) {
      await publisher.publish('n', n)
      if (n % 10 === 5) {
        proxy.cut()
        proxy.restore()
      }
    }
    await expect.poll(() => noted.data.length).toBeGreaterThanOrEqual(100)
    expect(noted.data).toEqual(Array.from({ length: 100 }, (_, n) => n))
    expect(noted.gaps).toEqual([])
  })

  test('a restart without a store is a gap, after a proxy that answered 502 and 404 meanwhile', async () => {
    const first = await start()
    const stream = useClient({ url: first.url }).stream('/sse/broadcast')
    const noted = note(stream)
    await stream.opened()
    await useClient({ url: first.url }).publish('n', 1)
    await expect.poll(() => noted.data).toEqual([1])
    await stopServer(first.server)
    let answers = 0
    const proxy = createHttpServer((_request, response) => {
      answers += 1
      response.writeHead(answers % 2 === 0 ? 404 : 502, { 'content-type': 'text/html', connection: 'close' })
      response.end('<h1>Bad Gateway</h1>')
    })
    await listenAgain(first.port, proxy)
    await expect.poll(() => answers).toBeGreaterThan(2)
    const error = { status: expect.any(Number) as number }
    await expect.poll(() => stream.state).toMatchObject({ is: 'waiting', error })
    await new Promise((resolve) => proxy.close(resolve))
    await startServer({ port: first.port })
    await expect.poll(() => stream.state.is).toBe('open')
    await useClient({ url: first.url }).publish('n', 2)
    await expect.poll(() => noted.data).toEqual([1, 2])
    expect(noted.gaps).toEqual(['epoch'])
  })

  test('a server that drains says `shutdown`, and the client comes back to the next', async () => {
    const first = await start({ retryMs: 10 })
    const stream = useClient({ url: first.url }).stream('/sse/broadcast')
    const noted = note(stream)
    await stream.opened()
    const waits = new Promise<unknown>((resolve) =>
      stream.onState(({ is, error }) => is === 'waiting' && resolve(error)),
    )
    await stopServer(first.server)
    expect(await waits).toMatchObject({ code: 'shutdown' })
    await startServer({ port: first.port })
    await expect.poll(() => stream.state.is).toBe('open')
    expect(noted.states).not.toContain('failed')
  })

  test('what is no longer kept is a gap', async () => {
    const { url } = await startServer({ history: { maxMessages: 2 } })
    const client = useClient({ url })
    const stream = client.stream('/sse/broadcast')
    const off = stream.onMessage(() => {})
    await stream.opened()
    const { id } = await client.publish('n', 0)
    for (let n = 1; n <= 5; n += 1) await client.publish('n', n)
    off()
    const noted = note(client.stream('/sse/broadcast', { lastEventId: id }))
    await expect.poll(() => noted.data).toEqual([4, 5])
    expect(noted.gaps).toEqual(['evicted'])
  })

  test('more channels lose nothing of the old ones', async () => {
    const { url } = await startServer({ channels: 'any' })
    const client = useClient({ url })
    const stream = client.stream('/sse/broadcast', { channels: ['a'] })
    const noted = note(stream)
    await stream.opened()
    for (let n = 0; n < 60; n += 1) {
      if (n % 20 === 10) stream.channels.add(`b${n}`)
      await client.publish('n', n, { channel: 'a' })
    }
    await expect.poll(() => noted.data.length).toBeGreaterThanOrEqual(60)
    expect(noted.data).toEqual(Array.from({ length: 60 }, (_, n) => n))
  })

  test('a stream that is made for one request resumes by its own ids, and is closed when it is done', async () => {
    let runs = 0
    const jobs = createRequestStream({
      path: '/jobs',
      events: defineEvents({ step: z.object({ n: z.int() }) }),
      query: z.object({}),
      async *run({ lastEventId }) {
        runs += 1
        for (let n = Number(lastEventId?.slice(4) ?? 0) + 1; n <= 4; n += 1) {
          yield { event: 'step', data: { n }, id: `row-${n}` }
          if (n === 2 && runs === 1) throw new Error('it broke')
        }
      },
    })
    const { url } = await startServer({ requestStreams: [jobs] })
    const stream = useClient({ url }).stream('/jobs')
    const noted = note(stream)
    await expect.poll(() => stream.state.is).toBe('closed')
    expect(noted.data).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }])
    expect(stream.state.error?.code).toBe('done')
  })
})

describe('access', () => {
  const grant = { windhover: [{ allow: ['read', 'publish', 'admin'] }] }
  const tokenFor = (seconds: number): string => signToken({ sub: 'ann', exp: inSeconds(seconds), ...grant })

  test('a token is renewed before it ends: no state but `open`, no message lost or twice', async () => {
    const { url } = await startServer({ access: { jwt: { secret } } })
    const refreshes: boolean[] = []
    const client = useClient({
      url,
      renewBeforeMs: 3000,
      token: ({ refresh }) => {
        refreshes.push(refresh)
        return tokenFor(5)
      },
    })
    const stream = client.stream('/sse/broadcast')
    await stream.opened()
    const noted = note(stream)
    const publisher = useClient({ url, token: () => tokenFor(600) })
    let n = 0
    while (refreshes.filter(Boolean).length < 3) {
      await publisher.publish('n', n)
      n += 1
      await expect.poll(() => noted.data.length).toBe(n)
    }
    await publisher.publish('n', n)
    await expect.poll(() => noted.data.length).toBeGreaterThanOrEqual(n + 1)
    expect(noted.data).toEqual(Array.from({ length: n + 1 }, (_, index) => index))
    expect(noted.states).toEqual([])
    expect(noted.gaps).toEqual([])
  })

  test('a token that has ended is asked for anew, and one that is refused ends it', async () => {
    const { url } = await startServer({ access: { jwt: { secret, clockToleranceMs: 0 } } })
    const asked: boolean[] = []
    const stream = useClient({
      url,
      token: ({ refresh }) => {
        asked.push(refresh)
        return tokenFor(refresh ? 600 : -3600)
      },
    }).stream('/sse/broadcast')
    await stream.opened()
    expect(asked).toEqual([false, true])
    await expect(
      useClient({ url, token: () => 'wrong' })
        .stream('/sse/broadcast')
        .opened(),
    ).rejects.toMatchObject({
      status: 401,
    })
    await expect(useClient({ url }).stream('/sse/broadcast').opened()).rejects.toMatchObject({ status: 401 })
    const nobody = signToken({ sub: 'ann', exp: inSeconds(600), windhover: [] })
    await expect(
      useClient({ url, token: () => nobody })
        .stream('/sse/broadcast')
        .opened(),
    ).rejects.toMatchObject({
      status: 403,
    })
  })

  test('a ticket opens a stream, and its renewal takes another one', async () => {
    const { url } = await startServer({ access: { jwt: { secret } } })
    const holder = useClient({ url, token: () => tokenFor(600) })
    const tickets: string[] = []
    const client = useClient({
      url,
      renewBeforeMs: 2000,
      ticket: async ({ refresh }) => {
        if (refresh || tickets.length === 0) tickets.push((await holder.ticket(undefined, { ttlMs: 4000 })).ticket)
        return tickets.at(-1)!
      },
    })
    const stream = client.stream('/sse/broadcast')
    await stream.opened()
    const noted = note(stream)
    await expect.poll(() => tickets.length).toBeGreaterThan(2)
    await holder.publish('n', 1)
    await expect.poll(() => noted.data).toEqual([1])
    expect(noted.states).toEqual([])
    const { url: address } = await holder.ticket()
    expect(address.startsWith(`${url}/sse/broadcast?`)).toBe(true)
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200)
  })

  test('who is kicked stays away, or comes back, as was said', async () => {
    const { url } = await startServer({ access: { jwt: { secret } } })
    const token = tokenFor(600)
    const stream = useClient({ url, token: () => token }).stream('/sse/broadcast')
    const noted = note(stream)
    await stream.opened()
    const kick = (reconnect: boolean): Promise<unknown> =>
      postJson(`${url}/api/admin/kick`, JSON.stringify({ subject: 'ann', reconnect }), {
        Authorization: `Bearer ${token}`,
      })
    await kick(true)
    await expect.poll(() => noted.states).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open'])
    await kick(false)
    await expect.poll(() => stream.state).toMatchObject({ is: 'closed', error: { code: 'kicked' } })
    expect(noted.states.at(-1)).toBe('closed')
  })
})
