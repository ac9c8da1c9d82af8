import fastify, { type FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createHub, positionHeader } from 'windhover'
import { positionIdSchema } from 'windhover/openapi'
import { createFakeStore, type FakeStore } from 'windhover/testing'
import { z } from 'zod'

import { createServer, windhoverPlugin } from '../src/index.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { type AppNodes, expectNothingLost, type Pause } from './support/load-then-follow.ts'
import { openStream } from './support/open-stream.ts'
import { startHost } from './support/start-host.ts'
import { type Running, startServer, stopServer, useServer } from './support/start-server.ts'

const header = 'windhover-position'

/** A node of a store that was not there yet. */
function createAwayNode(fake: FakeStore = createFakeStore()): ReturnType<FakeStore['createNode']> {
  const node = fake.createNode()
  node.goAway()
  return node
}

async function publish(url: string, data: number): Promise<string> {
  const { body } = await postJson(`${url}/api/broadcast`, JSON.stringify({ event: 'n', data }))
  return (JSON.parse(body) as { id: string }).id
}

describe('GET /api/position', () => {
  const running = useServer()

  test('tells the position of the newest message, after which a stream goes on', async () => {
    const { url } = running
    const id = await publish(url, 1)
    const { status, headers, body } = await exchange(`${url}/api/position`)
    expect([status, JSON.parse(body), headers[header]]).toEqual([200, { position: id }, id])
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    })
    await publish(url, 2)
    const stream = await openStream(`${url}/sse/broadcast`, { 'Last-Event-ID': id })
    expect(JSON.parse((await stream.next()).data)).toMatchObject({ resumed: true })
    expect(await stream.next()).toMatchObject({ event: 'n', data: '2' })
    stream.close()
    await stream.closed
  })

  test('has the header at HEAD, too', async () => {
    const { status, headers, body } = await exchange(`${running.url}/api/position`, { method: 'HEAD' })
    expect([status, headers[header], body]).toEqual([200, positionHeader(running.server.hub)['Windhover-Position'], ''])
  })

  test.each([
    ['channel=news', 'one position is for all channels and events'],
    ['event=n', 'one position is for all channels and events'],
    ['stream=/sse/broadcast', 'it is for all streams'],
  ])('refuses ?%s', async (query, hint) => {
    const { error } = expectProblem(await exchange(`${running.url}/api/position?${query}`), 400)
    expect(error).toContain(`is not a name of the query; ${hint}`)
  })

  test('can be read by pages of an origin that is allowed', async () => {
    const origin = 'https://app.example.com'
    const { url } = await startServer({ corsOrigins: [origin] })
    const { headers } = await exchange(`${url}/api/position`, { headers: { Origin: origin } })
    expect(headers['access-control-expose-headers']?.split(', ')).toContain('Windhover-Position')
  })

  test('is 503 until the store has told its state', async () => {
    const store = createAwayNode()
    const { url, server } = await startServer({ store })
    const answer = await exchange(`${url}/api/position`)
    expect(expectProblem(answer, 503)).toMatchObject({ code: 'unavailable' })
    expect(answer.headers).toMatchObject({ 'retry-after': '2' })
    expect(answer.headers).not.toHaveProperty(header)
    store.comeBack()
    await server.hub.ready()
    expect((await exchange(`${url}/api/position`)).status).toBe(200)
    // What a node knows stays known.
    store.goAway()
    expect((await exchange(`${url}/api/position`)).status).toBe(200)
    store.comeBack()
  })

  test('is under the prefix of the plugin, of its hub', async () => {
    const hub = createHub()
    const { url } = await startHost((app) => app.register(windhoverPlugin, { prefix: '/live', hub }))
    const { id } = await hub.publish('n', 1, { id: 'mine' })
    const { position } = JSON.parse((await exchange(`${url}/live/api/position`)).body) as { position: string }
    expect(`${position}.mine`).toBe(id)
    expect((await exchange(`${url}/api/position`)).status).toBe(404)
  })
})

describe('reply.position()', () => {
  test('sets the position of the time of the call, whatever is published after it', async () => {
    const hub = createHub()
    const { url } = await startHost(async (app) => {
      await app.register(windhoverPlugin, { prefix: '/live', hub })
      app.get('/state', async (_request, reply) =>
        reply
          .code(203)
          .position()
          .send(await readState()),
      )
    })
    async function readState(): Promise<object> {
      await hub.publish('n', 2)
      await new Promise((resolve) => setImmediate(resolve))
      return { read: true }
    }
    const { id } = await hub.publish('n', 1)
    const { status, headers, body } = await exchange(`${url}/state`)
    expect([status, headers[header], body]).toEqual([203, id, '{"read":true}'])
  })

  test('keeps the header of an answer that has it: the position before the first of several states', async () => {
    const hub = createHub()
    const { url } = await startHost(async (app) => {
      await app.register(windhoverPlugin, { prefix: '/live', hub })
      app.get('/twice', async (_request, reply) => {
        void reply.position()
        await hub.publish('n', 2)
        return reply.position().send({})
      })
      app.get('/own', async (_request, reply) => reply.header('windhover-position', 'e.7').position().send({}))
    })
    const { id } = await hub.publish('n', 1)
    expect((await exchange(`${url}/twice`)).headers[header]).toBe(id)
    expect((await exchange(`${url}/own`)).headers[header]).toBe('e.7')
  })

  test('is there on the app of the ready server, and in its documents where a route says so', async () => {
    const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
    onTestFinished(() => stopServer(server))
    const response = { schema: z.array(z.int()), headers: { 'Windhover-Position': positionIdSchema } }
    server.app.get('/state', { schema: { response: { 200: response } } }, async (_request, reply) =>
      reply.code(200).position().send([1]),
    )
    const url = await server.listen()
    const id = await publish(url, 1)
    expect((await exchange(`${url}/state`)).headers[header]).toBe(id)
    const { paths } = server.openApiDocument('3.2') as unknown as { paths: Record<string, object> }
    expect(paths['/state']).toMatchObject({
      get: { responses: { 200: { headers: { 'Windhover-Position': { schema: positionIdSchema } } } } },
    })
  })

  test('is of the nearest hub: of the first plugin, and in a part of the app of its own one', async () => {
    const [outer, second, inner] = [createHub(), createHub(), createHub()]
    const { app, url } = await startHost(async (host) => {
      await host.register(windhoverPlugin, { prefix: '/one', hub: outer })
      await host.register(windhoverPlugin, { prefix: '/two', hub: second })
      host.get('/outer', (_request, reply) => reply.position().send({}))
      host.get('/second', (_request, reply) =>
        reply
          .headers(positionHeader(host.windhover.at('/two').hub))
          .position()
          .send({}),
      )
      await host.register(async (part: FastifyInstance) => {
        await part.register(windhoverPlugin, { prefix: '/live', hub: inner })
        part.get('/inner', (_request, reply) => reply.position().send({}))
      })
      await host.register(async (part: FastifyInstance) => {
        part.get('/other', (_request, reply) => reply.position().send({}))
      })
    })
    for (const [path, hub] of [
      ['/outer', outer],
      ['/second', second],
      ['/inner', inner],
      ['/other', outer],
    ] as const) {
      const { headers } = await exchange(url + path)
      expect(headers[header], path).toBe(positionHeader(hub)['Windhover-Position'])
    }
    expect(app.windhover.hub).toBe(outer)
  })

  test('of parts that know nothing of each other is of the hub of each', async () => {
    const hubs = [createHub(), createHub()]
    const { url } = await startHost(async (host) => {
      for (const [index, hub] of hubs.entries()) {
        await host.register(async (part: FastifyInstance) => {
          await part.register(windhoverPlugin, { prefix: `/live${index}`, hub })
          part.get(`/state${index}`, (_request, reply) => reply.position().send({}))
        })
      }
    })
    for (const [index, hub] of hubs.entries()) {
      const { headers } = await exchange(`${url}/state${index}`)
      expect(headers[header]).toBe(positionHeader(hub)['Windhover-Position'])
    }
  })

  test('leaves alone what an app has under this name, and says so', async () => {
    const lines: string[] = []
    const app = fastify({ logger: { level: 'warn', stream: { write: (line: string) => void lines.push(line) } } })
    onTestFinished(() => app.close())
    app.decorateReply('position', function () {
      return this.header('X-Mine', 'yes')
    })
    await app.register(windhoverPlugin, { prefix: '/live' })
    app.get('/state', (_request, reply) => reply.position().send({}))
    const { headers } = await app.inject('/state')
    expect([headers['x-mine'], headers[header]]).toEqual(['yes', undefined])
    const told = lines.filter((line) => line.includes('reply.position()'))
    expect(told).toEqual([expect.stringContaining('reply.headers(positionHeader(app.windhover.hub))')])
  })

  test('is a 503 while the position is not known, in an app of somebody else as in the ready server', async () => {
    const store = createAwayNode()
    const host = await startHost(async (app) => {
      await app.register(windhoverPlugin, { prefix: '/live', store })
      app.get('/state', async (_request, reply) => reply.position().send({}))
    })
    const own = createAwayNode()
    const ready = await startWithState(own, async () => [])
    const answers: Answer[] = [await exchange(`${host.url}/state`), await exchange(`${ready.url}/state`)]
    for (const { status, headers } of answers) expect([status, headers[header]]).toEqual([503, undefined])
    expect(JSON.parse(answers[0]!.body)).toMatchObject({ message: 'the store has not told its first state yet' })
    expect(expectProblem(answers[1]!, 503)).toMatchObject({ code: 'unavailable' })
    for (const node of [store, own]) node.comeBack()
    await Promise.all([host.app.windhover.hub.ready(), ready.server.hub.ready()])
    for (const { url } of [host, ready]) expect((await exchange(`${url}/state`)).headers).toHaveProperty(header)
    await stopServer(ready.server)
  })
})

/** Starts a server with a state at `/state`, which the caller has to stop. */
async function startWithState(
  store: ReturnType<FakeStore['createNode']>,
  read: () => Promise<readonly number[]>,
): Promise<Running> {
  const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, store })
  server.app.get('/state', async (_request, reply) => reply.position().send(await read()))
  const url = await server.listen()
  return { server, url, port: Number(new URL(url).port) }
}

describe('two nodes on one store', () => {
  const fake = createFakeStore()
  const database: number[] = []
  let running: readonly Running[] = []
  let pauseOfState: Pause = async () => {}

  beforeAll(async () => {
    fake.delayUpTo(4)
    const read = async (): Promise<readonly number[]> => {
      await pauseOfState()
      const state = [...database]
      await pauseOfState()
      return state
    }
    running = await Promise.all([1, 2].map(() => startWithState(fake.createNode(), read)))
    await Promise.all(running.map(({ server }) => server.hub.ready()))
  })
  afterAll(async () => {
    fake.delayUpTo(0)
    for (const { server } of running) await stopServer(server)
  })

  function nodesOf(loadsBy: 'reply.position()' | 'GET /api/position'): AppNodes {
    return {
      urls: running.map(({ url }) => url),
      async write(url, number, pause) {
        database.push(number)
        await pause()
        const body = JSON.stringify({ event: 'number', data: number })
        expect((await postJson(`${url}/api/broadcast`, body)).status).toBe(200)
      },
      async load(url, pause) {
        pauseOfState = pause
        if (loadsBy === 'reply.position()') {
          const { headers, body } = await exchange(`${url}/state`)
          return { position: String(headers[header]), state: JSON.parse(body) as number[] }
        }
        const { position } = JSON.parse((await exchange(`${url}/api/position`)).body) as { position: string }
        await pause()
        return { position, state: [...database] }
      },
    }
  }

  test.each(['reply.position()', 'GET /api/position'] as const)(
    'a state that is loaded from one and followed on the other, by %s: nothing is lost',
    async (loadsBy) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(25), { minLength: 40, maxLength: 80, size: 'max' }), async (draws) => {
          await expectNothingLost(nodesOf(loadsBy), draws, database.length)
        }),
        { numRuns: 15 },
      )
    },
  )
})
