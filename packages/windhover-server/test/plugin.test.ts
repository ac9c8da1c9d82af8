import fastifyCors from '@fastify/cors'
import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { createHub, defineEvents } from 'windhover'
import { z } from 'zod'

import { windhoverPlugin, type WindhoverPluginOptions } from '../src/index.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startHost } from './support/start-host.ts'

const quick: WindhoverPluginOptions = { prefix: '/live', drainMs: 0 }

test('an app gets streams, publishing, counts, documents and pages under its prefix', async () => {
  const { url, app } = await startHost(async (host) => {
    host.get('/', () => 'mine')
    await host.register(windhoverPlugin, quick)
  })
  const stream = await openStream(`${url}/live/sse/broadcast`)
  expect((await stream.next()).event).toBe('connected')
  const { status, body } = await postJson(`${url}/live/api/broadcast`, '{"event":"news","data":1}')
  expect([status, JSON.parse(body)]).toMatchObject([200, { ok: true, connected: 1 }])
  expect(await stream.next()).toMatchObject({ event: 'news', data: '1' })
  await app.windhover.hub.publish('more', 2)
  expect(await stream.next()).toMatchObject({ event: 'more', data: '2' })
  const counts = JSON.parse((await exchange(`${url}/live/api/connected`)).body) as object
  expect(counts).toEqual({ connected: 1, streams: { '/live/sse/broadcast': 1 }, channels: { broadcast: 1 } })
  const document = JSON.parse((await exchange(`${url}/live/openapi/v3.1/openapi.json`)).body) as { paths: object }
  expect(document).toEqual(app.windhover.openApiDocument('3.1'))
  expect(Object.keys(document.paths)).toEqual([
    '/live/sse/broadcast',
    '/live/sse/broadcast/progress',
    '/live/api/broadcast',
    '/live/api/broadcast/batch',
    '/live/api/broadcast/progress',
    '/live/api/connected',
    '/live/api/position',
  ])
  for (const path of ['/live/', '/live/swagger', '/live/docs/redoc']) {
    expect((await exchange(url + path)).headers['content-type']).toBe('text/html; charset=utf-8')
  }
  expect((await exchange(`${url}/`)).body).toBe('mine')
  stream.close()
  await stream.closed
})

describe('what the app has of its own', () => {
  test.each(['onRequest', 'preParsing', 'preValidation', 'preHandler'] as const)(
    'a hook of %s refuses all of it',
    async (name) => {
      const { url, app } = await startHost(async (host) => {
        host.addHook(name as 'preHandler', async (request, reply) => {
          await new Promise((resolve) => setImmediate(resolve))
          if (request.headers.authorization !== 'Bearer good') return reply.code(401).send({ mine: 'refused' })
        })
        await host.register(windhoverPlugin, quick)
      })
      for (const path of ['/live/sse/broadcast', '/live/api/connected', '/live/', '/live/openapi/v3.1/openapi.json']) {
        const { status, body } = await exchange(url + path)
        expect([status, body], path).toEqual([401, '{"mine":"refused"}'])
      }
      expect((await postJson(`${url}/live/api/broadcast`, '{}')).status).toBe(401)
      const headers = { Authorization: 'Bearer good' }
      const stream = await openStream(`${url}/live/sse/broadcast`, headers)
      expect((await stream.next()).event).toBe('connected')
      expect(app.windhover.hub.connectedCount()).toBe(1)
      expect((await postJson(`${url}/live/api/broadcast`, '{}', headers)).status).toBe(200)
      expect((await stream.next()).event).toBe('message')
      stream.close()
      await stream.closed
    },
  )

  test('CORS headers and others that hooks set are sent with streams, publishes and refusals', async () => {
    const { url } = await startHost(async (host) => {
      await host.register(fastifyCors, { origin: 'https://shop.example', exposedHeaders: ['X-Mine'] })
      host.addHook('onRequest', async (_request, reply) => void reply.header('X-Mine', 'yes'))
      await host.register(windhoverPlugin, quick)
    })
    const headers = { Origin: 'https://shop.example' }
    const stream = await openStream(`${url}/live/sse/broadcast`, headers)
    const answers = [
      stream,
      await exchange(`${url}/live/sse/broadcast?channel=`, { headers }),
      await postJson(`${url}/live/api/broadcast`, '{}', headers),
      await postJson(`${url}/live/api/broadcast`, '{', headers),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 400])
    for (const answer of answers) {
      expect(answer.headers).toMatchObject({ 'access-control-allow-origin': 'https://shop.example', 'x-mine': 'yes' })
    }
    const asked = { ...headers, 'Access-Control-Request-Method': 'POST' }
    const preflight = await exchange(`${url}/live/api/broadcast`, { method: 'OPTIONS', headers: asked })
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, 'https://shop.example'])
    stream.close()
    await stream.closed
  })

  test('its error handler gets what its hooks throw, and none of what is wrong with a publish', async () => {
    class Unwelcome extends Error {}
    const seen: unknown[] = []
    const { url } = await startHost(async (host) => {
      host.setErrorHandler((error, _request, reply) => {
        seen.push(error)
        return reply.code(error instanceof Unwelcome ? 403 : 500).send({ mine: true })
      })
      host.addHook('onRequest', async ({ headers }) => {
        if (headers['x-guest'] !== undefined) throw new Unwelcome()
      })
      host.get('/own', () => {
        throw new Error('mine')
      })
      await host.register(windhoverPlugin, quick)
    })
    const guest = { 'X-Guest': '1' }
    for (const path of ['/live/sse/broadcast', '/live/api/connected', '/live/nothing']) {
      const { status, body } = await exchange(url + path, { headers: guest })
      expect([status, body], path).toEqual([403, '{"mine":true}'])
    }
    expect(seen).toHaveLength(3)
    expect((await exchange(`${url}/own`)).status).toBe(500)
    expect(seen).toHaveLength(4)
    expectProblem(await postJson(`${url}/live/api/broadcast`, '{'), 400)
    expectProblem(await postJson(`${url}/live/api/broadcast`, '{"id":""}'), 422)
    expectProblem(await exchange(`${url}/live/nothing`), 404)
    const refused = await exchange(`${url}/live/api/broadcast`, { method: 'PUT' })
    expectProblem(refused, 405)
    expect(refused.headers['allow']).toBe('POST')
    expect(seen).toHaveLength(4)
  })

  test('its onResponse hook runs once the head of a stream is out', async () => {
    let told = (_status: number): void => {}
    const responded = new Promise<number>((resolve) => (told = resolve))
    const { url, app } = await startHost(async (host) => {
      host.addHook('onResponse', async (_request, reply) => told(reply.statusCode))
      await host.register(windhoverPlugin, quick)
    })
    const stream = await openStream(`${url}/live/sse/broadcast`)
    await stream.next()
    expect(await responded).toBe(200)
    await app.windhover.hub.publish('later', 1)
    expect((await stream.next()).event).toBe('later')
    stream.close()
    await stream.closed
  })

  test('its body parsers, not-found handler and body limit are neither changed nor used', async () => {
    const { url } = await startHost(
      async (host) => {
        host.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, text, done) => done(null, text))
        host.setNotFoundHandler((_request, reply) => reply.code(404).send('not mine'))
        await host.register(windhoverPlugin, { ...quick, maxBodyBytes: 200 })
        host.post('/echo', ({ body }) => ({ body }))
      },
      { bodyLimit: 100 },
    )
    const echo = await exchange(`${url}/echo`, { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' })
    expect(echo.body).toBe('{"body":"x"}')
    expect((await postJson(`${url}/echo`, '{"a":1}')).body).toBe('{"body":{"a":1}}')
    expect((await postJson(`${url}/echo`, JSON.stringify('x'.repeat(150)))).status).toBe(413)
    expect((await exchange(`${url}/nothing`)).body).toBe('not mine')
    const long = (size: number): string => JSON.stringify({ data: 'x'.repeat(size) })
    expect((await postJson(`${url}/live/api/broadcast`, long(150))).status).toBe(200)
    expectProblem(await postJson(`${url}/live/api/broadcast`, long(250)), 413)
    const plain = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' }
    expectProblem(await exchange(`${url}/live/api/broadcast`, plain), 415)
  })
})

test('the documents leave what the app refuses to the app', async () => {
  const app = Fastify()
  await app.register(windhoverPlugin, quick)
  const { paths } = app.windhover.openApiDocument('3.1') as unknown as {
    paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>
  }
  for (const [path, operations] of Object.entries(paths)) {
    for (const { responses } of Object.values(operations)) {
      expect(responses['default'], path).toEqual({ description: expect.stringContaining('(401, 403)') as string })
    }
  }
  await app.close()
})

test('two plugins in one app have each their hub, documents and streams', async () => {
  const { url, app } = await startHost(async (host) => {
    await host.register(windhoverPlugin, { ...quick, prefix: '/a' })
    await host.register(
      async (scope) => {
        await scope.register(windhoverPlugin, { ...quick, prefix: 'b/', info: { title: 'The second' } })
        expect(scope.windhover.prefix).toBe('/v1/b')
      },
      { prefix: '/v1' },
    )
  })
  const streams = [await openStream(`${url}/a/sse/broadcast`), await openStream(`${url}/v1/b/sse/broadcast`)]
  for (const stream of streams) await stream.next()
  await postJson(`${url}/v1/b/api/broadcast`, '{"event":"to-b"}')
  await app.windhover.hub.publish('to-a', 1)
  expect((await streams[0]!.next()).event).toBe('to-a')
  expect((await streams[1]!.next()).event).toBe('to-b')
  const second = app.windhover.at('/v1/b')
  expect(second.hub).not.toBe(app.windhover.hub)
  expect(JSON.parse((await exchange(`${url}/v1/b/openapi/3.2/openapi.json`)).body)).toEqual(
    second.openApiDocument('3.2'),
  )
  expect(second.openApiDocument('3.2')).toMatchObject({ info: { title: 'The second' } })
  expect(() => app.windhover.at('/c')).toThrow('nothing is at "/c"; there is "/a", "/v1/b"')
  for (const stream of streams) {
    stream.close()
    await stream.closed
  }
})

test('a hub of one’s own is served, typed by its catalog, and closed with the app', async () => {
  const catalog = defineEvents({ price: z.object({ cents: z.int() }) })
  const hub = createHub({ catalog, open: false })
  const { url, app } = await startHost((host) => host.register(windhoverPlugin, { ...quick, hub }))
  const stream = await openStream(`${url}/live/sse/broadcast/price`)
  await stream.next()
  await hub.publish('price', { cents: 5 })
  expect((await stream.next()).data).toBe('{"cents":5}')
  expect((await postJson(`${url}/live/api/broadcast/price`, '{"cents":"5"}')).status).toBe(422)
  expect((await postJson(`${url}/live/api/broadcast`, '{"event":"other"}')).status).toBe(422)
  await app.close()
  expect(await stream.closed).toBe(true)
  await expect(hub.publish('price', { cents: 6 })).rejects.toMatchObject({ code: 'closed' })
})

test('the stats of a hub of one’s own count what it did itself, before it was served too', async () => {
  const hub = createHub()
  await hub.publish('early', 1)
  const access = { jwt: { secret } }
  const { url } = await startHost((host) => host.register(windhoverPlugin, { ...quick, hub, access }))
  const headers = {
    Authorization: `Bearer ${signToken({ sub: 'root', exp: inSeconds(600), windhover: { admin: true } })}`,
  }
  await hub.publish('late', 2)
  const { status, body } = await exchange(`${url}/live/api/admin/stats`, { headers })
  expect([status, JSON.parse(body)]).toMatchObject([200, { published: 2, deliveries: 0, gaps: 0 }])
})

test('closing the app ends the streams with closing, before its onClose hooks, and keeps nothing waiting', async () => {
  const order: string[] = []
  const { url, app } = await startHost(async (host) => {
    host.addHook('onClose', async () => void order.push(`onClose, ${host.windhover.hub.connectedCount()} readers`))
    await host.register(windhoverPlugin, { ...quick, drainMs: 50 })
  })
  const streams = await Promise.all(['', '/progress'].map((path) => openStream(`${url}/live/sse/broadcast${path}`)))
  for (const stream of streams) await stream.next()
  const ended = streams.map(async (stream) => {
    expect(await stream.next()).toMatchObject({ event: 'closing', data: '{"reason":"shutdown","reconnect":true}' })
    expect(await stream.closed).toBe(true)
    order.push('ended')
  })
  await Promise.all([app.close(), ...ended])
  expect(order.toSorted()).toEqual(['ended', 'ended', 'onClose, 0 readers'])
})

test('an app that never listens can be closed', async () => {
  const app = Fastify()
  await app.register(windhoverPlugin, quick)
  expect((await app.inject('/live/api/connected')).json()).toMatchObject({ connected: 0 })
  await app.close()
  const unready = Fastify()
  void unready.register(windhoverPlugin, quick)
  await unready.close()
})

test.each([
  [{ port: 5000 }, 'port: is for createServer; the app that the plugin is registered in has its own'],
  [{ keepAlive: 1 }, 'keepAlive'],
  [{ drainMs: -1 }, 'drainMs: expected'],
  [{ hub: {} }, 'hub: expected a hub of createHub'],
  [{ hub: createHub(), keepAliveMs: 5 }, 'keepAliveMs: the hub that was given has its own; leave one of them out'],
  [{ streams: [{ path: '/api/connected' }] }, 'something else is served at this path'],
  [{ streams: [{ path: '/api/position' }] }, 'something else is served at this path'],
  [
    { prefix: '/live', streams: [{ path: '/api/broadcast/batch' }] },
    'stream /live/api/broadcast/batch: something else is served at this path',
  ],
  [
    { prefix: '/live', streams: [{ path: '/api/tickets' }] },
    'stream /live/api/tickets: something else is served at this path',
  ],
  [
    { prefix: '/live', streams: [{ path: '/api/admin/x' }] },
    'stream /live/api/admin/x: /live/api/admin/ is for administration; choose another path',
  ],
])('options %j are refused', async (options, reason) => {
  const app = Fastify()
  await expect(app.register(windhoverPlugin, options as unknown as WindhoverPluginOptions)).rejects.toThrow(reason)
  await app.close()
})

test('a document that is not valid keeps the app from getting ready', async () => {
  const app = Fastify()
  await app.register(windhoverPlugin, { ...quick, servers: [{ url: 'http://{host}/' }] })
  await expect(app.ready()).rejects.toMatchObject({ code: 'invalid_schema' })
  await app.close()
})
