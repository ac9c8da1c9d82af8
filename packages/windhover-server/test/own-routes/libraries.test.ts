import type { FastifyInstance } from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'
import { validateOpenApiDocument } from 'windhover/openapi/validate'

import { createServer, windhoverPlugin, type WindhoverServer } from '../../src/index.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { expectProblem } from '../support/expect-problem.ts'
import { startHost } from '../support/start-host.ts'
import { stopServer } from '../support/start-server.ts'
import { libraries } from './orders.ts'

interface Operation {
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly required: boolean }[]
  readonly responses: object
}

type Library = (typeof libraries)[keyof typeof libraries]

function addOrders(app: FastifyInstance, { body, params, querystring, headers, order }: Library): void {
  app.post(
    '/shops/:shop/orders',
    {
      schema: {
        summary: 'Place an order',
        tags: ['Orders'],
        body,
        params,
        querystring,
        headers,
        response: { 201: order, 409: { description: 'Sold out.' } },
      },
    },
    async (request, reply) => {
      const { item } = request.body as { item: string }
      const { page, dry = false, tag } = request.query as { page: number; dry?: boolean; tag?: unknown }
      if (item === 'sold out') return reply.code(409).send()
      if (item === 'broken') return reply.code(201).send({ id: 'secret', item, dry })
      expect([typeof page, typeof dry, Array.isArray(tag ?? [])]).toEqual(['number', 'boolean', true])
      return reply.code(201).send({ id: page, item, dry, more: 'than declared' })
    },
  )
}

async function startOwn(library: Library): Promise<{ url: string; document: WindhoverServer['openApiDocument'] }> {
  const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
  addOrders(server.app as unknown as FastifyInstance, library)
  const url = await server.listen()
  onTestFinished(() => stopServer(server))
  return { url, document: (version) => server.openApiDocument(version) }
}

async function startHosted(library: Library): Promise<{ url: string; document: WindhoverServer['openApiDocument'] }> {
  const { url, app } = await startHost(async (host) => {
    await host.register(windhoverPlugin, { prefix: '/live', drainMs: 0 })
    addOrders(host, library)
  })
  return { url, document: (version) => app.windhover.openApiDocument(version) }
}

const good = '/shops/london/orders?page=2'
const headers = { 'X-Client': 'test' }

describe.each([
  ['a server', startOwn],
  ['a host', startHosted],
] as const)('own routes of %s', (where, startApp) => {
  const names = (Object.keys(libraries) as (keyof typeof libraries)[]).filter(
    // Those are the host's own validator's.
    (name) => where === 'a server' || (name !== 'typebox' && name !== 'JSON Schema'),
  )

  test.each(names)('are held to schemas of %s', async (name) => {
    const { url, document } = await startApp(libraries[name])
    const post = (path: string, body: unknown, more: Record<string, string> = headers) =>
      postJson(url + path, JSON.stringify(body), more)
    const placed = await post(`${good}&dry=true&tag=a`, { item: 'tea', count: 1 })
    expect([placed.status, placed.headers['content-type']]).toEqual([201, 'application/json; charset=utf-8'])
    expect(JSON.parse(placed.body)).toMatchObject({ id: 2, item: 'tea', dry: true })
    expect((await post(good, { item: 'sold out', count: 1 })).status).toBe(409)

    for (const [path, body, more, issue] of [
      [good, { item: 'tea', count: 0 }, headers, ['body', 'count']],
      [good, { item: 'tea', count: '1' }, headers, ['body', 'count']],
      [good, { count: 1 }, headers, ['body', 'item']],
      ['/shops/x/orders?page=2', { item: 'tea', count: 1 }, headers, ['params', 'shop']],
      ['/shops/london/orders', { item: 'tea', count: 1 }, headers, ['querystring', 'page']],
      ['/shops/london/orders?page=two', { item: 'tea', count: 1 }, headers, ['querystring', 'page']],
      [`${good}&dry=1`, { item: 'tea', count: 1 }, headers, ['querystring', 'dry']],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const problem = expectProblem(await post(path, body, more), 422)
      expect(problem.code).toBe('invalid_data')
      expect(problem.issues!.map((one) => one.path)).toEqual([issue])
    }
    const bare = expectProblem(await post(good, { item: 'tea', count: 1 }, {}), 422)
    expect(bare.issues![0]!.path.map((step) => String(step).toLowerCase())).toEqual(['headers', 'x-client'])
    expectProblem(await postJson(url + good, '{', headers), 400)
    expectProblem(await exchange(url + good, { method: 'POST', headers }), 415)
    const all = expectProblem(await post('/shops/x/orders?page=0', { item: '', count: 1 }, headers), 422)
    expect(all.issues!.map(({ path }) => path[0])).toEqual(['params', 'querystring', 'body'])

    const broken = await post(good, { item: 'broken', count: 1 })
    expectProblem(broken, 500)
    expect(broken.body).not.toContain('secret')

    for (const version of ['3.2', '3.1', '3.0'] as const) {
      const openApi = document(version)
      // oxlint-disable-next-line no-await-in-loop -- a failure names its version
      expect((await validateOpenApiDocument(openApi)).errors, version).toEqual([])
      const { paths } = openApi as unknown as { paths: Record<string, { post: Operation }> }
      const { post: operation } = paths['/shops/{shop}/orders']!
      expect(operation).toMatchObject({
        operationId: 'postShopsByShopOrders',
        summary: 'Place an order',
        tags: ['Orders'],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NewOrder' } } } },
        responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } } },
      })
      const parameters = operation.parameters.map((one) => `${one.in} ${one.name.toLowerCase()} ${one.required}`)
      expect(parameters.toSorted()).toEqual([
        'header x-client true',
        'path shop true',
        'query dry false',
        'query page true',
        'query tag false',
      ])
      const statuses = ['201', '400', '409', '413', '415', '422', '500']
      expect(Object.keys(operation.responses)).toEqual(where === 'a server' ? [...statuses, 'default'] : statuses)
    }
  })
})
