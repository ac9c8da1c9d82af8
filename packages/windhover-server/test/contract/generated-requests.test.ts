import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import type { ServerOptions, WindhoverServer } from '../../src/index.ts'
import { createServer } from '../../src/index.ts'
import { type Answer, exchange } from '../support/exchange.ts'
import { type DocumentedOperation, type GeneratedRequest, generateRequests } from '../support/generate-requests.ts'
import { expectNoSockets, stopServer } from '../support/start-server.ts'
import { pointTo } from './operations.ts'
import { fetchDocument, type ServedDocument } from './served-document.ts'

/** Ends a stream that has begun. */
const until = /event: (connected|closing)\n.*\n\n/

function createPlain(options: ServerOptions = {}): WindhoverServer {
  return createServer({ port: 0, logLevel: 'silent', drainMs: 0, ...options })
}

function createSample(): WindhoverServer {
  const server = createPlain(sampleOptions)
  const { app } = server
  const Item = z.object({ id: z.int(), name: z.string(), tags: z.array(z.string()) }).meta({ title: 'Item' })
  const problem = z.object({ why: z.string() }).meta({ title: 'Refusal' })
  app.get(
    '/shops/:shop/items',
    {
      schema: {
        params: z.object({ shop: z.string().regex(/^[a-z]+$/) }),
        querystring: z.object({
          page: z.int().min(1).max(9).default(1),
          tag: z.array(z.string().min(1)).max(3).optional(),
          all: z.boolean().optional(),
          sort: z.enum(['up', 'down']).optional(),
        }),
        headers: z.object({ 'x-client': z.string().min(2).max(8) }),
        response: { 200: z.array(Item), 404: problem },
      },
    },
    async ({ params, query: { page, tag = [] } }, reply) =>
      params.shop === 'none'
        ? reply.code(404).send({ why: 'no such shop' })
        : [{ id: page, name: params.shop, tags: tag }],
  )
  app.put(
    '/items/:id',
    {
      schema: {
        params: { type: 'object', properties: { id: { type: 'integer', minimum: 1 } }, required: ['id'] },
        body: z.strictObject({
          name: z.string().min(1).max(20),
          price: z.number().positive().optional(),
          size: z.union([z.literal('s'), z.literal('m')]).nullable(),
          parts: z.array(z.object({ count: z.int().min(1) })).max(5),
        }),
        response: { 200: Item, 204: z.null() },
      },
    },
    async ({ params, body }, reply) =>
      body.parts.length === 0
        ? reply.code(204).send(null)
        : { id: (params as { id: number }).id, name: body.name, tags: [String(body.size)] },
  )
  app.delete(
    '/items/:id',
    { schema: { params: z.object({ id: z.coerce.number().int() }), response: { 204: z.null() } } },
    async (_request, reply) => reply.code(204).send(null),
  )
  return server
}

const sampleOptions: ServerOptions = {
  events: { price: z.object({ cents: z.int().min(0), note: z.string().max(10).optional() }).meta({ title: 'Price' }) },
  channels: ['broadcast', 'news'],
  streams: [
    { path: '/sse/rooms/{room}', channels: ['room:{room}'], parameters: { room: { pattern: '^[a-z]{1,8}$' } } },
  ],
}

describe.each([
  ['the default server', 'default', createPlain],
  ['a server with routes of its own', 'default', createSample],
  ['the default server, for its admins,', 'admin', createPlain],
] as const)('%s', (_which, name, create) => {
  let server: WindhoverServer
  let url: string
  let document: ServedDocument

  beforeAll(async () => {
    server = create()
    url = await server.listen()
    document = await fetchDocument(url, '3.1', { name })
  }, 30_000)
  afterAll(async () => {
    document.remove()
    await stopServer(server)
    await expectNoSockets()
  })

  test('answers requests made from its own document as documented, and never with 5xx', async () => {
    const { paths } = document.document as unknown as { paths: Record<string, Record<string, DocumentedOperation>> }
    const seen = new Map<string, number>()
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        for (const request of generateRequests(document.document, method, path, operation)) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
          const answer = await exchange(url + request.path, { ...request.asking, until })
          // oxlint-disable-next-line no-await-in-loop
          await expectDocumented(`${method.toUpperCase()} ${path}`, request, answer, operation)
          const key = `${method.toUpperCase()} ${path} ${answer.status}`
          seen.set(key, (seen.get(key) ?? 0) + 1)
        }
        // A generator that is always refused shows nothing. Nothing is there by an id that was made up.
        const expected = path.endsWith('/{id}') && name === 'admin' ? '404' : isLogin(method, path) ? '409' : '2'
        expect([...seen.keys()]).toContainEqual(
          expect.stringMatching(new RegExp(`^${escape(`${method.toUpperCase()} ${path}`)} ${expected}`)),
        )
      }
    }
    expect([...seen.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(150)
  }, 120_000)

  async function expectDocumented(
    name: string,
    request: GeneratedRequest,
    answer: Answer,
    operation: DocumentedOperation,
  ): Promise<void> {
    const where = `${name}, ${request.about}: ${request.path} ${String(request.asking.body)} gave ${answer.status} ${answer.body}`
    const { responses } = operation as { responses: Record<string, { content?: Record<string, unknown> }> }
    const status = String(answer.status)
    expect(answer.status, where).toBeLessThan(500)
    expect(Object.keys(responses), where).toContain(status)
    const content = responses[status]!.content ?? {}
    const type = answer.headers['content-type']?.split(';')[0]
    expect(Object.keys(content), where).toEqual(type === undefined ? [] : [type])
    if (type !== undefined && type !== 'text/event-stream') {
      const faults = await document.findValueFaults(
        pointTo(name, status, 'content', type, 'schema'),
        type === 'text/plain' ? answer.body : JSON.parse(answer.body),
      )
      expect(faults, where).toEqual([])
    }
    if (!('body' in request) || request.body === undefined) return
    const [method = '', path = ''] = name.split(' ')
    const steps = ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema']
    const pointer = steps.map((step) => `/${step.replaceAll('/', '~1')}`).join('')
    // What the document refuses, the server refuses, and what it permits to be published, is published.
    const sent: unknown = JSON.parse(JSON.stringify(request.body))
    if ((await document.findValueFaults(pointer, sent)).length > 0)
      expect([400, 413, 415, 422], where).toContain(answer.status)
    // The validator takes a format for a remark, as that of `ts` is one.
    else if (
      path.startsWith('/api/broadcast') &&
      request.asking.headers?.['Content-Type'] === 'application/json' &&
      !/\.ts: /.test(request.about) &&
      // For lines alone, which a document cannot say of a part of the query.
      !request.path.includes('/batch?atomic=')
    )
      expect(answer.status, where).toBe(200)
  }
})

/** A login where nobody has to log in. */
function isLogin(method: string, path: string): boolean {
  return method === 'post' && path === '/api/admin/session'
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
