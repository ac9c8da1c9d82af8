import { Writable } from 'node:stream'

import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { createServer, windhoverPlugin, type ServerOptions, type WindhoverServer } from '../../src/index.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { expectProblem } from '../support/expect-problem.ts'
import { openStream } from '../support/open-stream.ts'
import { startHost } from '../support/start-host.ts'
import { stopServer } from '../support/start-server.ts'

async function startWith(
  addRoutes: (app: WindhoverServer['app']) => void,
  options: ServerOptions = {},
): Promise<{ url: string; server: WindhoverServer }> {
  const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, ...options })
  addRoutes(server.app)
  const url = await server.listen()
  onTestFinished(() => stopServer(server))
  return { url, server }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

function documentOf(server: WindhoverServer): Document {
  return server.openApiDocument('3.1') as unknown as Document
}

test('a text and nothing are answers by the schema too, and HEAD is that of GET', async () => {
  const { url } = await startWith((app) => {
    app.get('/text', { schema: { response: { 200: z.string().min(2) } } }, () => 'tea')
    app.get('/short', { schema: { response: { 200: z.string().min(2) } } }, () => 'x')
    app.get('/null', { schema: { response: { 200: z.null() } } }, () => null)
    app.get('/nothing', { schema: { response: { 200: z.object({}) } } }, async (_request, reply) => {
      await reply.send(undefined as never)
    })
    app.get('/gone', { schema: { response: { 204: z.null() } } }, async (_request, reply) => reply.code(204).send(null))
    app.get(
      '/csv',
      { schema: { response: { 200: { content: { 'text/csv': { schema: { type: 'string' } } } } } } },
      async (_request, reply) => reply.type('text/csv').send('a,b'),
    )
  })
  const text = await exchange(`${url}/text`)
  expect([text.status, text.headers['content-type'], text.body]).toEqual([
    200,
    'application/json; charset=utf-8',
    '"tea"',
  ])
  expectProblem(await exchange(`${url}/short`), 500)
  expect((await exchange(`${url}/null`)).body).toBe('null')
  expectProblem(await exchange(`${url}/nothing`), 500)
  expect(await exchange(`${url}/gone`)).toMatchObject({ status: 204, body: '' })
  expect(await exchange(`${url}/csv`)).toMatchObject({ status: 200, body: 'a,b' })
  expect(await exchange(`${url}/text`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
})

test('an answer is what its schema makes of it, and a mismatch is told to the log alone', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const answer = z.object({
    at: z
      .date()
      .transform((date) => date.toISOString())
      .pipe(z.string()),
    count: z.int().default(7),
  })
  const { url } = await startWith(
    (app) => {
      app.get('/made', { schema: { hide: true, response: { '2xx': answer } } }, async (_request, reply) =>
        reply.code(202).send({ at: new Date(0) }),
      )
      app.get(
        '/leaky',
        { schema: { response: { default: z.object({ a: z.int() }) } } },
        () => ({ a: 'secret' }) as never,
      )
    },
    { logger: pino({ level: 'error' }, stream) },
  )
  const made = await exchange(`${url}/made`)
  expect([made.status, made.body]).toEqual([202, '{"at":"1970-01-01T00:00:00.000Z","count":7}'])
  expect(lines).toEqual([])
  const leaky = await exchange(`${url}/leaky`)
  expectProblem(leaky, 500)
  expect(leaky.body).not.toMatch(/secret|\ba\b: /)
  expect(lines.join('')).toContain('the answer 200 of GET /leaky does not match its schema: a: ')
})

test('schemas may take their time, and what they make of a request is what the handler gets', async () => {
  const free = z.string().refine(async (text) => {
    await new Promise((resolve) => setImmediate(resolve))
    return text !== 'taken'
  }, 'is taken')
  const { url } = await startWith((app) => {
    app.put(
      '/names/:name',
      { schema: { params: z.object({ name: z.string() }), body: z.object({ name: free, size: z.int().default(3) }) } },
      ({ params, body }) => ({ params, body }),
    )
  })
  const put = (body: string) =>
    exchange(`${url}/names/one`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body })
  expect(JSON.parse((await put('{"name":"tea"}')).body)).toEqual({
    params: { name: 'one' },
    body: { name: 'tea', size: 3 },
  })
  expect(expectProblem(await put('{"name":"taken"}'), 422).issues).toEqual([
    { path: ['body', 'name'], message: 'is taken' },
  ])
})

test('the documents hold each own route once, with the components of events, in the order of their declaration', async () => {
  const price = z.object({ cents: z.int() }).meta({ title: 'Price' })
  const { server, url } = await startWith(
    (app) => {
      app.get('/prices', { schema: { operationId: 'listPrices', deprecated: true, response: { 200: price } } }, () => ({
        cents: 1,
      }))
      app.post('/prices/:id', { schema: { body: price, 'x-mine': 1, security: [] } as object }, () => 'ok')
      app.get('/secret', { schema: { hide: true } }, () => 'x')
      app.get('/plain', () => 'x')
      void app.register(
        async (scope) => {
          scope.delete('/:id', { schema: { tags: ['Shop'] } }, () => 'x')
          scope.get('/files/*', { schema: {} }, () => 'x')
        },
        { prefix: '/shop' },
      )
    },
    { events: { price } },
  )
  const { paths, components } = documentOf(server)
  expect(Object.keys(paths).filter((path) => !/^\/((sse|api)\/|healthz$|readyz$)/.test(path))).toEqual([
    '/prices',
    '/prices/{id}',
    '/shop/{id}',
    '/shop/files/{wildcard}',
  ])
  expect(Object.keys(components.schemas).filter((name) => name.startsWith('Price'))).toEqual([
    'Price',
    'PriceStreamEvent',
  ])
  expect(paths['/prices']!['get']).toMatchObject({ operationId: 'listPrices', deprecated: true })
  expect(Object.keys(paths['/prices']!)).toEqual(['get'])
  expect(paths['/prices/{id}']!['post']).toMatchObject({
    operationId: 'postPricesById',
    'x-mine': 1,
    security: [],
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  })
  expect(paths['/shop/{id}']!['delete']).toMatchObject({ operationId: 'deleteShopById', tags: ['Shop'] })
  expect((await exchange(`${url}/shop/files/a`)).status).toBe(200)
})

test('a schema that cannot be used is refused where the route is declared, or before the server listens', async () => {
  const server = createServer({ port: 0, logLevel: 'silent' })
  const { app } = server
  const handler = (): string => 'x'
  expect(() => app.get('/a', { schema: { querystring: z.string() } }, handler)).toThrow(
    'the querystring of GET /a: expected a schema of an object with properties',
  )
  expect(() => app.get('/b', { schema: { response: { 200: { type: 'nonsense' } } } }, handler)).toThrow(
    'the answer 200 of GET /b: the JSON Schema cannot be used',
  )
  expect(() => app.get('/sse/broadcast', handler)).toThrow('GET /sse/broadcast is a path of Windhover')
  app.post('/c', { schema: { operationId: 'getConnected', body: z.object({}) } }, handler)
  await expect(server.listen()).rejects.toThrow(
    'operationId "getConnected": GET /api/connected and POST /c both have it; give one of them another operationId',
  )
  await server.close()
})

test('a host keeps its validator, its error handler and its answers for routes of its own', async () => {
  const { url, app } = await startHost(async (host) => {
    await host.register(windhoverPlugin, { prefix: '/live', drainMs: 0 })
    host.setErrorHandler((error: Error, _request, reply) => reply.code(418).send({ mine: error.message }))
    host.post(
      '/plain',
      { schema: { body: { type: 'object', properties: { a: { type: 'integer' } } } } },
      ({ body }) => body,
    )
    host.post('/ours', { schema: { body: z.object({ a: z.int() }) } }, ({ body }) => {
      if ((body as { a: number }).a === 7) throw new Error('seven')
      return body
    })
    host.post(
      '/theirs',
      { schema: { body: z.object({ a: z.int() }) }, validatorCompiler: () => () => ({ value: 'theirs' }) },
      ({ body }) => ({ body }),
    )
  })
  // Fastify's own validator turns texts into numbers.
  expect((await postJson(`${url}/plain`, '{"a":"5"}')).body).toBe('{"a":5}')
  expect(await postJson(`${url}/plain`, '{"a":"x"}')).toMatchObject({ status: 418 })
  expect((await postJson(`${url}/ours`, '{"a":5}')).body).toBe('{"a":5}')
  expectProblem(await postJson(`${url}/ours`, '{"a":"5"}'), 422)
  expectProblem(await postJson(`${url}/ours`, '{'), 400)
  expect(await postJson(`${url}/ours`, '{"a":7}')).toMatchObject({ status: 418, body: '{"mine":"seven"}' })
  expect((await postJson(`${url}/theirs`, '{}')).body).toBe('{"body":"theirs"}')
  const { paths } = app.windhover.openApiDocument('3.1') as unknown as Document
  expect(Object.keys(paths).slice(-3)).toEqual(['/plain', '/ours', '/theirs'])
  const statuses = (path: string): string[] => Object.keys(paths[path]!['post']!['responses'] as object)
  expect(statuses('/plain')).toEqual(['200'])
  expect(statuses('/ours')).toEqual(['200', '400', '413', '415', '422'])
})

test('two plugins in one app both tell of its routes, which are held to their schemas once', async () => {
  let validated = 0
  const body = z.object({ a: z.int() }).refine(() => (validated += 1) > 0)
  const { url, app } = await startHost(async (host) => {
    await host.register(windhoverPlugin, { prefix: '/a', drainMs: 0 })
    await host.register(windhoverPlugin, { prefix: '/b', drainMs: 0 })
    host.post('/own', { schema: { body } }, () => 'x')
  })
  expect((await postJson(`${url}/own`, '{"a":1}')).status).toBe(200)
  expect(validated).toBe(1)
  for (const prefix of ['/a', '/b']) {
    const { paths } = app.windhover.at(prefix).openApiDocument('3.1') as unknown as Document
    expect(Object.keys(paths).filter((path) => !path.startsWith(prefix))).toEqual(['/own'])
  }
})

test('security, tags and extensions of the options and of a route stand in its documents', async () => {
  const { server } = await startWith(
    (app) => {
      app.get('/mine', { schema: { security: [{ key: [] }], tags: ['Mine'] } }, async () => 'x')
      app.get('/open', { schema: { security: [] } }, async () => 'x')
    },
    {
      servers: [{ url: 'https://api.example', description: 'Live' }],
      tags: [{ name: 'Mine', externalDocs: { url: 'https://docs.example' } }],
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        login: { type: 'http', scheme: 'bearer' },
      },
      security: [{ login: [] }],
      extensions: { 'x-team': 'birds' },
      info: { contact: { name: 'Birds', email: 'birds@example.com' }, license: { name: 'MIT', identifier: 'MIT' } },
    },
  )
  const document = documentOf(server)
  expect(document).toMatchObject({
    servers: [{ url: 'https://api.example', description: 'Live' }],
    tags: [{ name: 'Mine', externalDocs: { url: 'https://docs.example' } }],
    components: { securitySchemes: { key: { type: 'apiKey' }, login: { type: 'http' } } },
    security: [{ login: [] }],
    'x-team': 'birds',
    info: { contact: { name: 'Birds' }, license: { identifier: 'MIT' } },
  })
  expect(document.paths['/mine']!['get']!['security']).toEqual([{ key: [] }])
  expect(document.paths['/open']!['get']!['security']).toEqual([])
})

test('schemas that an app shares are components, whoever validates by them', async () => {
  const order = { $id: 'Order', type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] }
  const schema = { body: { $ref: 'Order#' }, response: { 200: { type: 'array', items: { $ref: 'Order#' } } } }
  const { server, url } = await startWith((app) => {
    app.addSchema(order)
    app.post('/orders', { schema }, async ({ body }) => [body] as never)
  })
  expect((await postJson(`${url}/orders`, '{"id":1}')).body).toBe('[{"id":1}]')
  expectProblem(await postJson(`${url}/orders`, '{"id":"1"}'), 422)
  const host = await startHost(async (app) => {
    await app.register(windhoverPlugin, { prefix: '/live', drainMs: 0 })
    app.addSchema(order)
    app.post('/orders', { schema }, async ({ body }) => [body])
  })
  expect((await postJson(`${host.url}/orders`, '{"id":"1"}')).body).toBe('[{"id":1}]')
  const hosted = host.app.windhover.openApiDocument('3.1') as unknown as Document
  for (const { paths, components } of [documentOf(server), hosted]) {
    expect(components.schemas['Order']).toMatchObject({ type: 'object', required: ['id'] })
    expect(JSON.stringify(paths['/orders']!['post']!['requestBody'])).toContain('"#/components/schemas/Order"')
  }
})

test('a hook that server.app gets refuses streams, publishing and own routes, and app.close ends the streams', async () => {
  const { server, url } = await startWith((app) => {
    app.addHook('preHandler', async ({ headers: { authorization } }) => {
      if (authorization !== 'Bearer good') throw Object.assign(new Error('say who you are'), { statusCode: 401 })
    })
    app.get('/own', { schema: {} }, async () => 'x')
  })
  for (const path of ['/sse/broadcast', '/own', '/api/connected']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its path
    expectProblem(await exchange(url + path), 401)
  }
  expectProblem(await postJson(`${url}/api/broadcast`, '{}'), 401)
  const stream = await openStream(`${url}/sse/broadcast`, { Authorization: 'Bearer good' })
  expect((await stream.next()).event).toBe('connected')
  await server.app.close()
  expect((await stream.next()).event).toBe('closing')
  expect(await stream.closed).toBe(true)
})

test('hooks that see a refusal read the request as it came', async () => {
  const seen: unknown[] = []
  const { url } = await startWith((app) => {
    app.addHook('onSend', async ({ query, params, body }) => void seen.push({ query, params, body }))
    const schema = {
      params: z.object({ shop: z.string() }),
      querystring: z.object({ page: z.int().min(1) }),
      body: z.object({ item: z.string() }),
    }
    app.post('/shops/:shop/orders', { schema }, () => 'never')
  })
  expectProblem(await postJson(`${url}/shops/tea/orders?page=0`, '{"item":1}'), 422)
  expect(seen).toEqual([{ query: { page: '0' }, params: { shop: 'tea' }, body: { item: 1 } }])
})
