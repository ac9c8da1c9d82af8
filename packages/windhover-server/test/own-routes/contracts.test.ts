import type { FastifyInstance } from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'
import { validateOpenApiDocument } from 'windhover/openapi/validate'
import { z } from 'zod'

import { createServer, windhoverPlugin, type WindhoverPluginOptions } from '../../src/index.ts'
import { startHost } from '../support/start-host.ts'
import { stopServer } from '../support/start-server.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any
type Version = '3.2' | '3.1' | '3.0'

const handler = (): string => 'x'
const event = z.object({ event: z.literal('tick'), data: z.string() }).meta({ title: 'Tick' })

/** Starts an app with these routes, as the ready server's own or as a host's, and reads its documents, which are valid. */
async function describeRoutes(
  where: string,
  add: (app: FastifyInstance) => void,
  options: WindhoverPluginOptions = {},
): Promise<Record<Version, Tree>> {
  const documents: Record<Version, Tree> = { '3.2': {}, '3.1': {}, '3.0': {} }
  let build: (version: Version) => object
  if (where === 'a server') {
    const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, ...options })
    add(server.app as unknown as FastifyInstance)
    await server.listen()
    onTestFinished(() => stopServer(server))
    build = (version) => server.openApiDocument(version)
  } else {
    const { app } = await startHost(async (host) => {
      await host.register(windhoverPlugin, { prefix: '/live', drainMs: 0, ...options })
      add(host)
    })
    build = (version) => app.windhover.openApiDocument(version)
  }
  for (const version of ['3.2', '3.1', '3.0'] as const) {
    documents[version] = build(version)
    // oxlint-disable-next-line no-await-in-loop -- a failure names its version
    expect((await validateOpenApiDocument(documents[version])).errors, version).toEqual([])
  }
  return documents
}

/** The operations of one's own, as `GET /orders/{id} getOrdersById`. */
function listOwn({ paths }: Tree): string[] {
  return Object.entries<Tree>(paths)
    .filter(([path]) => !/^(\/live)?\/((sse|api)\/|healthz$|readyz$)/.test(path))
    .flatMap(([path, item]) =>
      Object.entries<Tree>(item).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
    )
}

describe.each(['a server', 'a host'])('the documents of %s', (where) => {
  test('have the paths that the router has, whatever they look like, and an id for each', async () => {
    const documents = await describeRoutes(where, (app) => {
      app.get('*', { schema: { tags: ['Rest'] } }, handler)
      app.get('/users::find', { schema: {} }, handler)
      app.get('/at/:hour(^\\d{2})h:minute(^\\d{2})m', { schema: {} }, handler)
      app.get('/x/:id?', { schema: { params: z.object({ id: z.string().optional() }) } }, handler)
      app.get('/y/:id?', { schema: { operationId: 'readY' } }, handler)
      // Names of a router's own, which are nothing to a document.
      app.get('/orders/:id', { schema: {} }, handler)
      app.delete('/orders/:order', { schema: { params: z.object({ order: z.string() }) } }, handler)
      app.get('/a-b', { schema: {} }, handler)
      app.get('/a.b', { schema: {} }, handler)
      app.get('/connected', { schema: {} }, handler)
    })
    for (const document of Object.values(documents)) {
      expect(listOwn(document)).toEqual([
        'GET /{wildcard} getByWildcard',
        'GET /users:find getUsersFind',
        'GET /at/{hour}h{minute}m getAtByHourHMinuteM',
        'GET /x/{id} getXById',
        'GET /x getX',
        'GET /y/{id} readY',
        'GET /y readYWithoutId',
        'GET /orders/{id} getOrdersById',
        'DELETE /orders/{id} deleteOrdersById',
        'GET /a-b getAB',
        'GET /a.b getAB2',
        'GET /connected getConnected2',
      ])
      const { parameters } = document.paths['/orders/{id}'].delete
      expect(parameters.map(({ name }: Tree) => name)).toEqual(['id'])
      expect(document.paths['/x'].get).not.toHaveProperty('parameters')
    }
  })

  test('have the media types that a route consumes and produces', async () => {
    const documents = await describeRoutes(where, (app) => {
      const schema = {
        consumes: ['multipart/form-data', 'application/x-www-form-urlencoded'],
        produces: ['application/xml'],
        body: { type: 'object', properties: { file: { type: 'string' } } },
        response: { 200: { type: 'object', properties: { ok: { type: 'boolean' } } } },
      }
      app.post('/upload', { schema }, handler)
    })
    for (const { paths } of Object.values(documents)) {
      const { requestBody, responses } = paths['/upload'].post
      expect(Object.keys(requestBody.content)).toEqual(['multipart/form-data', 'application/x-www-form-urlencoded'])
      expect(requestBody.content['multipart/form-data'].schema.properties).toEqual({ file: { type: 'string' } })
      expect(Object.keys(responses['200'].content)).toEqual(['application/xml'])
    }
  })

  const text = { type: 'string' }
  const any = { type: 'object', properties: { data: text, id: text, event: text }, required: ['data'] }
  const ofNumbers = { data: { type: 'number' }, event: text }
  test.each<[string, object, object, object]>([
    ['itemSchema', { itemSchema: event }, { $ref: '#/components/schemas/Tick' }, { $ref: '#/components/schemas/Tick' }],
    [
      'a schema of an item',
      { schema: event },
      { $ref: '#/components/schemas/Tick' },
      { $ref: '#/components/schemas/Tick' },
    ],
    [
      'a plain schema of an item',
      { schema: { type: 'object', properties: { data: text } } },
      { properties: { data: text } },
      { properties: { data: text } },
    ],
    [
      'a list of items',
      { schema: { type: 'array', items: { type: 'object', properties: { data: text } } } },
      { properties: { data: text } },
      { properties: { data: text } },
    ],
    ['the text of the stream', { schema: { type: 'string' } }, any, any],
    ['nothing', {}, any, any],
    [
      'what the data holds',
      { schema: { type: 'number' } },
      { properties: { data: { contentSchema: { type: 'number' } } } },
      { properties: ofNumbers },
    ],
  ])('describe text/event-stream with %s as each version can', async (_what, media, item, decoded) => {
    const documents = await describeRoutes(where, (app) => {
      app.get(
        '/ticks',
        { schema: { response: { 200: { content: { 'text/event-stream': media } } } } as object },
        handler,
      )
    })
    const read = (version: Version): Tree =>
      documents[version].paths['/ticks'].get.responses['200'].content['text/event-stream']
    expect(Object.keys(read('3.2'))).toEqual(['itemSchema'])
    expect(read('3.2').itemSchema).toMatchObject(item)
    expect(read('3.1').schema).toMatchObject(decoded)
    expect(read('3.1')).not.toHaveProperty('itemSchema')
    expect(Object.keys(read('3.0')).toSorted()).toEqual(['schema', 'x-itemSchema'])
  })

  const tick = { type: 'object', properties: { at: { type: 'string' } } }
  const row = { type: 'object', properties: { rows: { type: 'array', items: { $ref: '#' } } } }
  test.each<[string, object, (data: Tree, read: (schema: Tree) => Tree) => unknown, unknown]>([
    [
      'a reference to a definition',
      { $ref: '#/$defs/Tick', $defs: { Tick: tick } },
      (data, read) => read(data.contentSchema).properties,
      tick.properties,
    ],
    [
      'a reference to itself',
      row,
      (data, read) => read(read(read(data.contentSchema).properties.rows.items).properties.rows.items).type,
      'object',
    ],
    [
      'a list whose items refer to one another',
      { type: 'array', items: { type: 'object', properties: { data: { type: 'string' }, next: { $ref: '#/items' } } } },
      (data) => data.type,
      'string',
    ],
    [
      'a reference to a list whose items refer to it',
      {
        $ref: '#/definitions/List',
        definitions: {
          List: {
            type: 'array',
            items: { properties: { data: { type: 'string' }, list: { $ref: '#/definitions/List' } } },
          },
        },
      },
      (data) => data.type,
      'string',
    ],
    [
      'a list whose items refer to the whole',
      { type: 'array', items: { properties: { data: { type: 'string' }, list: { $ref: '#' } } } },
      (data) => data.type,
      'string',
    ],
  ])('describe text/event-stream with %s', async (_what, schema, pick, expected) => {
    const documents = await describeRoutes(where, (app) => {
      const response = { 200: { content: { 'text/event-stream': { schema } } } }
      // Described alone: Fastify's own serializer does not follow all of these.
      const serializerCompiler = () => () => ''
      app.get('/ticks', { schema: { response } as object, serializerCompiler }, handler)
    })
    const { paths, components } = documents['3.2']
    const read = (one: Tree): Tree =>
      one.$ref === undefined ? one : read(components.schemas[one.$ref.split('/').at(-1)])
    const { itemSchema } = paths['/ticks'].get.responses['200'].content['text/event-stream']
    expect(pick(read(read(itemSchema).properties.data), read)).toEqual(expected)
  })

  test('have one path for a stream and a route beside it, and an id for each method', async () => {
    const prefix = where === 'a server' ? '' : '/live'
    const documents = await describeRoutes(
      where,
      (app) => {
        app.post(`${prefix}/sse/rooms/:id`, { schema: {} }, handler)
        app.route({ method: ['PUT', 'PATCH'], url: '/own', schema: { operationId: 'save' }, handler })
      },
      { streams: [{ path: '/sse/rooms/{room}', channels: ['{room}'] }] },
    )
    for (const { paths } of Object.values(documents)) {
      const { get, post } = paths[`${prefix}/sse/rooms/{room}`]
      expect(get.operationId).toMatch(/^stream/)
      expect(post.parameters).toMatchObject([{ name: 'room', in: 'path' }])
      expect(paths['/own'].put.operationId).toBe('save')
      expect(paths['/own'].patch.operationId).toBe('savePatch')
    }
  })

  test('keep callbacks, servers and links', async () => {
    const callback = {
      '{$request.body#/url}': {
        post: {
          requestBody: { content: { 'application/json': { schema: event } } },
          responses: { 204: { description: 'Taken.' } },
        },
      },
    }
    const server = { url: 'https://hooks.example' }
    const link = { operationId: 'readHook', parameters: { id: '$response.body#/id' } }
    const documents = await describeRoutes(where, (app) => {
      const schema = {
        callbacks: { told: callback },
        servers: [server],
        response: {
          201: { description: 'There.', links: { read: link } },
          202: { description: 'Soon.' },
          '2xx': { description: 'Else.' },
        },
      }
      app.post(
        '/hooks',
        { schema: schema as object, links: { 202: { later: link }, '2XX': { other: link } } } as object,
        handler,
      )
      app.get('/hooks/:id', { schema: { operationId: 'readHook' } }, handler)
    })
    for (const [version, { paths }] of Object.entries(documents)) {
      const { callbacks, servers, responses } = paths['/hooks'].post
      const { post } = callbacks.told['{$request.body#/url}']
      expect(post.requestBody.content['application/json'].schema, version).toEqual({
        $ref: '#/components/schemas/Tick',
      })
      expect(servers).toEqual([server])
      expect(responses['201'].links).toEqual({ read: link })
      expect(responses['202'].links).toEqual({ later: link })
      expect(responses['2XX'].links).toEqual({ other: link })
    }
  })

  test('have QUERY in 3.2, and leave it out before', async () => {
    const documents = await describeRoutes(where, (app) => {
      app.route({ method: 'QUERY', url: '/search', schema: { body: { type: 'object' } }, handler })
    })
    expect(listOwn(documents['3.2'])).toEqual(['QUERY /search querySearch'])
    for (const version of ['3.1', '3.0'] as const) expect(listOwn(documents[version])).toEqual([])
  })
})

test.each([
  ['a text', 'nonsense'],
  ['a number', 7],
  ['null', null],
])('a schema that is %s is refused by a server with its place', async (_what, schema) => {
  const server = createServer({ port: 0, logLevel: 'silent' })
  const response = { 200: { content: { 'text/csv': { schema } } } }
  expect(() => server.app.get('/odd', { schema: { response } as object }, handler)).toThrow(
    'the answer 200 of GET /odd: expected a schema',
  )
  const headers = { 'x-a': schema }
  server.app.get('/head', { schema: { response: { 204: { description: 'None.', headers } } } as object }, handler)
  expect(() => server.openApiDocument('3.1')).toThrow('the header x-a of the response 204 of getHead: ')
  await server.close()
})

test.each(['externalDocs', 'servers', 'callbacks', 'x-a', 'links'])(
  '%s without JSON are refused with the field',
  async (field) => {
    const server = createServer({ port: 0, logLevel: 'silent' })
    const circular: Record<string, unknown> = { url: 'https://a.example' }
    circular['self'] = circular
    for (const value of [circular, { a: 1n }, { a: { '~standard': 0, circular } }]) {
      const route = field === 'links' ? { schema: {}, links: { 200: value } } : { schema: { [field]: value } }
      expect(() => server.app.get('/odd', route as object, handler)).toThrow(`${field} of GET /odd: expected JSON`)
    }
    await server.close()
  },
)
