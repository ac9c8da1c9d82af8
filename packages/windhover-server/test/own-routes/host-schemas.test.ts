import { Writable } from 'node:stream'

import fc from 'fast-check'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { windhoverPlugin, type WindhoverPluginOptions } from '../../src/index.ts'

interface Started {
  readonly app: FastifyInstance
  readonly warnings: readonly string[]
  readonly document: (version?: '3.0' | '3.1' | '3.2') => Tree
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any

/** Readies somebody's app with the plugin in it. */
async function ready(
  addRoutes: (app: FastifyInstance) => unknown,
  options: FastifyServerOptions = {},
  plugin: WindhoverPluginOptions = {},
): Promise<Started> {
  const warnings: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const { level, msg } = JSON.parse(chunk.toString()) as { level: number; msg: string }
      // Whether the pages are built is nothing to these tests.
      if (level === 40 && !msg.startsWith('the pages are not built')) warnings.push(msg)
      done()
    },
  })
  const app = Fastify({ logger: { level: 'warn', stream }, ...options })
  onTestFinished(async () => app.close())
  await app.register(windhoverPlugin, { prefix: '/live', drainMs: 0, ...plugin })
  await addRoutes(app)
  await app.ready()
  return { app, warnings, document: (version = '3.1') => app.windhover.openApiDocument(version) as Tree }
}

const handler = (): string => 'x'

describe('a schema that Fastify takes is described', () => {
  test('with its nullable, its tuples, its dependencies and what ajv-keywords has', async () => {
    const { document, warnings } = await ready(
      (app) => {
        app.post(
          '/own',
          {
            schema: {
              body: {
                type: 'object',
                definitions: { Row: { type: 'string', nullable: true } },
                properties: {
                  row: { $ref: '#/definitions/Row' },
                  pair: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }], additionalItems: false },
                  at: { type: 'string', format: 'iri', 'x-order': 1 },
                },
                dependencies: { row: ['pair'] },
              },
            },
          },
          handler,
        )
      },
      { ajv: { customOptions: { strict: false } } },
    )
    expect(warnings).toEqual([])
    const { paths, components } = document()
    expect(components.schemas.Row).toEqual({ type: ['string', 'null'] })
    expect(paths['/own'].post.requestBody.content['application/json'].schema).toEqual({
      type: 'object',
      properties: {
        row: { $ref: '#/components/schemas/Row' },
        pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false },
        at: { type: 'string', format: 'iri', 'x-order': 1 },
      },
      dependentRequired: { row: ['pair'] },
    })
  })

  test('with schemas that the app shares, even later, and that refer to themselves and one another', async () => {
    const { document, warnings } = await ready((app) => {
      app.post('/own', { schema: { body: { $ref: 'node#' } } }, handler)
      app.get('/part', { schema: { querystring: { $ref: 'node#/definitions/page' } } }, handler)
      app.addSchema({
        $id: 'node',
        definitions: { page: { type: 'object', properties: { page: { type: 'integer' } }, required: ['page'] } },
        type: 'object',
        properties: { next: { $ref: 'node#' }, leaf: { $ref: 'leaf#' } },
      })
      app.addSchema({ $id: 'leaf', type: 'string' })
    })
    expect(warnings).toEqual([])
    const { paths, components } = document()
    expect(components.schemas.node).toEqual({
      type: 'object',
      properties: { next: { $ref: '#/components/schemas/node' }, leaf: { $ref: '#/components/schemas/leaf' } },
    })
    expect(paths['/own'].post.requestBody.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/node',
    })
    expect(paths['/part'].get.parameters).toMatchObject([
      { name: 'page', in: 'query', required: true, schema: { type: 'integer' } },
    ])
  })

  test('with a definition that has the name of a shared schema', async () => {
    const { document, warnings } = await ready((app) => {
      app.addSchema({ $id: 'order', type: 'integer' })
      const properties = { own: { $ref: '#/$defs/order' }, shared: { $ref: 'order#' } }
      app.post(
        '/own',
        { schema: { body: { type: 'object', properties, $defs: { order: { type: 'string' } } } } },
        handler,
      )
    })
    expect(warnings).toEqual([])
    const { paths, components } = document()
    const { properties } = paths['/own'].post.requestBody.content['application/json'].schema
    const read = ({ $ref }: Tree): Tree => components.schemas[$ref.split('/').at(-1)]
    expect([read(properties.own), read(properties.shared)]).toEqual([{ type: 'string' }, { type: 'integer' }])
  })

  test('with headers and callbacks whose schemas are shared, of older drafts or of a library', async () => {
    const { document, warnings } = await ready((app) => {
      app.addSchema({ $id: 'order', type: 'integer' })
      const schema = {
        callbacks: {
          told: {
            '{$request.body#/url}': {
              post: {
                requestBody: { content: { 'application/json': { schema: { $ref: 'order#' } } } },
                responses: { 204: { description: 'Taken.' } },
              },
            },
          },
        },
        response: {
          201: {
            description: 'There.',
            headers: {
              'x-a': { description: 'Shared.', schema: { $ref: 'order#' } },
              'x-b': { type: 'string', nullable: true, description: 'Nullable.' },
              'x-c': { description: 'Of zod.', schema: z.int().min(0) },
            },
            content: { 'application/json': { schema: { type: 'integer' }, example: 7 } },
          },
          202: { type: 'object', headers: { 'x-d': { type: 'string' } } },
        },
      } as object
      const compilers = { validatorCompiler: () => () => true, serializerCompiler: () => () => '' }
      app.post('/own', { schema, ...compilers }, handler)
    })
    expect(warnings).toEqual([])
    const { responses, callbacks } = document().paths['/own'].post
    const shared = { $ref: '#/components/schemas/order' }
    const { headers, content } = responses['201']
    expect(headers['x-a'].schema).toEqual(shared)
    expect(headers['x-b']).toEqual({
      description: 'Nullable.',
      schema: { type: ['string', 'null'], description: 'Nullable.' },
    })
    expect(headers['x-c'].schema).toMatchObject({ type: 'integer', minimum: 0 })
    expect(responses['202'].headers['x-d'].schema).toEqual({ type: 'string' })
    expect(content['application/json'].examples).toEqual({ example: { value: 7 } })
    expect(callbacks.told['{$request.body#/url}'].post.requestBody.content['application/json'].schema).toEqual(shared)
  })

  test('with parameters that refer to one another', async () => {
    const { document, warnings } = await ready((app) => {
      const querystring = {
        type: 'object',
        properties: { from: { type: 'integer', minimum: 1 }, to: { $ref: '#/properties/from' } },
      }
      app.get('/own', { schema: { querystring } }, handler)
    })
    expect(warnings).toEqual([])
    const { paths, components } = document()
    const [from, to] = paths['/own'].get.parameters
    expect(JSON.stringify([from.schema, to.schema])).not.toContain('"#/properties')
    expect(JSON.stringify(components.schemas)).toContain('"minimum":1')
  })
})

describe('a schema that the documents cannot tell is any value, with one warning', () => {
  const anything = { validatorCompiler: () => () => true, serializerCompiler: () => () => '' }

  test.each<[string, object, RegExp]>([
    [
      'a keyword that no JSON Schema has words for',
      { type: 'object', properties: { a: { instanceof: 'Date' } } },
      /#\/properties\/a\/instanceof/,
    ],
    ['a type that is none', { type: 'file' }, /#\/type: expected one or more of/],
    ['a reference to elsewhere', { $ref: 'https://example.com/a.json' }, /leads out of the schema/],
    [
      'a schema of Joi',
      Object.assign(Object.create({ validate: handler }) as object, { type: 'any', $_root: {} }),
      /#\/type/,
    ],
    ['a list', [{ type: 'string' }], /expected a JSON Schema, got a list/],
    ['a text', 'string' as never, /expected a JSON Schema, got a string/],
    ['what JSON cannot hold', { default: 1n }, /is not JSON/],
  ])('%s', async (_, body, reason) => {
    const { document, warnings } = await ready((app) => {
      app.post('/own', { schema: { body }, ...anything }, handler)
    })
    expect(warnings).toEqual([expect.stringMatching(reason)])
    expect(warnings[0]).toMatch(/^the body of POST \/own/)
    for (const version of ['3.0', '3.1', '3.2'] as const) {
      expect(document(version).paths['/own'].post.requestBody.content['application/json'].schema).toEqual({})
    }
  })

  test('one that many routes have is warned of once', async () => {
    const schema = { querystring: { type: 'object', properties: { a: { type: 'file' } } } }
    const { document, warnings } = await ready((app) => {
      for (const path of ['/a', '/b']) app.route({ method: ['GET', 'POST'], url: path, schema, ...anything, handler })
    })
    expect(warnings).toHaveLength(1)
    expect(document().paths['/b'].post).not.toHaveProperty('parameters')
  })

  test('one of a library that gives no JSON Schema is still validated', async () => {
    const { app, document, warnings } = await ready((host) => {
      host.get('/own', { schema: { querystring: z.object({ at: z.coerce.date() }) } }, ({ query }) => query)
    })
    expect(warnings).toEqual([expect.stringMatching(/^the querystring of GET \/own: .*no parameters are described/)])
    expect((await app.inject('/own?at=2025-01-01')).json()).toEqual({ at: '2025-01-01T00:00:00.000Z' })
    expect((await app.inject('/own?at=x')).statusCode).toBe(422)
    expect(document().paths['/own'].get).not.toHaveProperty('parameters')
  })
})

describe('what would make a document invalid keeps no host from starting', () => {
  test('a schema of the name of an event', async () => {
    const events = { price: z.object({ cents: z.int() }).meta({ title: 'Price' }) }
    const { document, warnings } = await ready(
      (app) => {
        const of = (type: string) => ({ schema: { body: { title: 'Price', type } } })
        app.post('/a', of('object'), handler)
        app.post('/b', { schema: { body: { title: 'Fine', type: 'object' } } }, handler)
      },
      {},
      { events },
    )
    expect(warnings).toEqual([
      expect.stringMatching(
        /^the body of POST \/a would make the documents invalid \(.*schema "Price".*\); it is described as any value$/,
      ),
    ])
    const schemaOf = (path: string) => document().paths[path].post.requestBody.content['application/json'].schema
    expect(schemaOf('/a')).toEqual({})
    expect(schemaOf('/b')).toEqual({ $ref: '#/components/schemas/Fine' })
  })

  test('an operationId that is taken, and two routes in one place', async () => {
    const { document, warnings } = await ready((app) => {
      app.get('/a', { schema: { operationId: 'getConnected' } }, handler)
      app.get('/b', { schema: {}, constraints: { version: '1.0.0' } }, handler)
      app.get('/b', { schema: {}, constraints: { version: '2.0.0' } }, handler)
    })
    expect(document().paths['/a'].get.operationId).toBe('getConnected2')
    expect(warnings).toEqual([
      'GET /a: another route has the operationId "getConnected"; the documents call it getConnected2',
      'GET /b is there more than once; the documents tell of the first',
    ])
  })

  test('an operationId that an operation of ours is given, which keeps it, and links follow the other', async () => {
    const link = { read: { operationId: 'streamLiveSseBroadcast' } }
    const { document, warnings } = await ready((app) => {
      app.get('/a', { schema: { operationId: 'streamLiveSseBroadcast' } }, handler)
      app.post('/b', { schema: { response: { 201: { description: 'There.', links: link } } } }, handler)
    })
    const { paths } = document()
    expect(paths['/live/sse/broadcast'].get.operationId).toBe('streamLiveSseBroadcast')
    expect(paths['/a'].get.operationId).toBe('streamLiveSseBroadcast2')
    expect(paths['/b'].post.responses['201'].links.read.operationId).toBe('streamLiveSseBroadcast2')
    expect(warnings).toHaveLength(1)
  })

  const circular: Record<string, unknown> = { url: 'https://a.example', description: 'Round.' }
  circular['self'] = circular
  const odd = { url: 'https://a.example', description: 'Large.', schema: { default: 1n }, a: 1n }
  test.each([
    ['circular', circular],
    ['circular, in what seems to be of a library', { '~standard': 0, circular }],
    ['a BigInt', odd],
  ])('extras with what JSON cannot hold: %s', async (_, value) => {
    const { document } = await ready((app) => {
      const schema = {
        externalDocs: value,
        servers: [value],
        callbacks: { a: value },
        examples: { a: { value } },
        'x-a': value,
        querystring: { type: 'object', properties: { page: { type: 'integer' } } },
        response: {
          201: {
            description: 'There.',
            headers: { 'x-a': value, 'x-b': { description: 'b', schema: value }, 'x-c': { type: 'string' } },
            links: { a: value },
          },
        },
      } as object
      const compilers = { validatorCompiler: () => () => true, serializerCompiler: () => () => '' }
      app.post('/own', { schema, ...compilers, links: { 201: { a: value } } } as object, handler)
    })
    const { post } = document().paths['/own']
    expect(post.parameters).toMatchObject([{ name: 'page', schema: { type: 'integer' } }])
    expect(post.responses['201'].headers['x-c'].schema).toEqual({ type: 'string' })
    for (const name of ['externalDocs', 'servers', 'callbacks', 'x-a']) expect(post).not.toHaveProperty(name)
    expect(post.responses['201']).not.toHaveProperty('links')
  })

  test('extras that documents do not take are left out alone, each with its reason', async () => {
    const { document, warnings } = await ready((app) => {
      const schema = {
        tags: ['Own'],
        security: [{ nobodyKnows: [] }],
        callbacks: { a: { '{$request.body#/url}': { get: 'nonsense' } } },
        externalDocs: { url: 'https://a.example' },
        querystring: { type: 'object', properties: { page: { type: 'integer' } } },
        response: { 200: { title: 'Own', type: 'object' } },
      } as object
      app.get('/own', { schema }, handler)
    })
    const { get } = document().paths['/own']
    expect(get).toMatchObject({ tags: ['Own'], externalDocs: { url: 'https://a.example' } })
    expect(get.parameters).toMatchObject([{ name: 'page', schema: { type: 'integer' } }])
    expect(get.responses['200'].content['application/json'].schema).toEqual({ $ref: '#/components/schemas/Own' })
    expect(get).not.toHaveProperty('security')
    expect(get).not.toHaveProperty('callbacks')
    expect(warnings).toEqual([
      expect.stringMatching(/^security of GET \/own .*\(#\/paths.*nobodyKnows.*\); they leave that out$/),
      expect.stringMatching(/^callbacks of GET \/own .*\(#\/paths.*\); they leave that out$/),
    ])
  })

  test('a parameter that is not in the path', async () => {
    const params = { type: 'object', properties: { id: { type: 'integer' }, other: { type: 'string' } } }
    const { document, warnings } = await ready((app) => app.get('/own/:id', { schema: { params } }, handler))
    expect(warnings).toEqual([])
    expect(document().paths['/own/{id}'].get.parameters).toMatchObject([{ name: 'id', schema: { type: 'integer' } }])
  })
})

test('whatever a host says of a route, it starts when it starts without the plugin', async () => {
  const keyword = fc.constantFrom(
    'type',
    '$ref',
    '$id',
    '$schema',
    '$defs',
    'definitions',
    'properties',
    'items',
    'required',
    'enum',
    'const',
    'allOf',
    'anyOf',
    'not',
    'if',
    'then',
    'nullable',
    'format',
    'pattern',
    'title',
    'description',
    'discriminator',
    'dependencies',
    'url',
    'value',
    'operationId',
    'x-a',
    'content',
    'schema',
    'headers',
    'examples',
    '~standard',
    '__proto__',
    'instanceof',
    'minimum',
    'exclusiveMinimum',
    '$dynamicRef',
    'xml',
  )
  const circular: Record<string, unknown> = { url: 'https://a.example', description: 'Round.' }
  circular['self'] = circular
  const leaf = fc.constantFrom<unknown>(
    circular,
    'object',
    'string',
    'file',
    '#',
    '#/definitions/a',
    'a#',
    'Price',
    '(',
    '',
    0,
    -1,
    7.5,
    NaN,
    true,
    false,
    null,
    undefined,
    1n,
    Symbol('a'),
    handler,
    'http://json-schema.org/draft-07/schema#',
    'http://json-schema.org/draft-03/schema#',
  )
  const { junk } = fc.letrec<{ junk: unknown }>((tie) => ({
    junk: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.dictionary(keyword, tie('junk'), { maxKeys: 5 }),
      fc.array(tie('junk'), { maxLength: 3 }),
      fc.constantFrom(z.date(), z.object({ a: z.string() }), z.string().meta({ title: 'Price' })),
    ),
  }))
  const named = fc.dictionary(fc.constantFrom('a', 'b'), junk)
  const details = fc.record(
    { description: fc.constant('There.'), schema: junk, headers: named, links: named, examples: junk, content: named },
    { requiredKeys: [] },
  )
  const statuses = fc.constantFrom('200', '2xx', '4XX', 'default', '204', 'abc')
  const route = fc.record(
    {
      querystring: junk,
      params: junk,
      headers: junk,
      body: junk,
      response: fc.oneof(junk, fc.dictionary(statuses, fc.oneof(junk, details))),
      tags: junk,
      security: fc.oneof(junk, fc.constant([{ nobodyKnows: [] }])),
      servers: fc.oneof(junk, fc.array(junk, { maxLength: 2 })),
      callbacks: fc.oneof(junk, named),
      links: fc.oneof(junk, fc.dictionary(statuses, named)),
      operationId: fc.oneof(junk, fc.constant('getConnected')),
      externalDocs: junk,
      description: junk,
      examples: junk,
      'x-a': junk,
    },
    { requiredKeys: [] },
  )
  const start = async (routes: readonly (readonly [schema: object, isFree: boolean])[], hasPlugin: boolean) => {
    const app = Fastify()
    try {
      if (hasPlugin) await app.register(windhoverPlugin, { prefix: '/live', drainMs: 0 })
      for (const [index, [schema, isFree]] of routes.entries()) {
        const compilers = isFree ? { validatorCompiler: () => () => true, serializerCompiler: () => () => '' } : {}
        // A copy, for Fastify writes into what it is given.
        const { links, ...rest } = schema as { readonly links?: unknown }
        app.post(`/own${index}/:id`, { schema: { ...rest }, ...compilers, links } as object, handler)
      }
      await app.ready()
      return undefined
    } catch (error) {
      return error ?? 'nothing'
    } finally {
      await app.close().catch(() => {})
    }
  }
  let compared = 0
  const isFree = fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, fc.constant(false))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(route, isFree), { minLength: 10, maxLength: 20 }), async (all) => {
      const alone = await Promise.all(all.map((one) => start([one], false)))
      const fine = all.filter((_, index) => alone[index] === undefined)
      compared += fine.length
      expect(await start(fine, true)).toBeUndefined()
    }),
    { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
  )
  expect(compared).toBeGreaterThan(0)
}, 120_000)
