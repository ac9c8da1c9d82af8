import { validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

import { createServer, type ServerOptions } from '../src/index.ts'
import { exchange } from './support/exchange.ts'
import { startServer, useServer } from './support/start-server.ts'

/** Two documents beside the default one: of what is for everybody, and of what belongs to no other. */
const options: ServerOptions = {
  info: { title: 'Shop', version: '2.0.0' },
  events: { order: z.object({ id: z.string() }), stock: z.object({ left: z.int() }) },
  tags: [
    { name: 'Streams' },
    { name: 'Broadcast' },
    { name: 'Office', description: 'Not for customers.', externalDocs: { url: 'https://shop.example/office' } },
  ],
  streams: [
    { path: '/sse/office', tags: ['Office'], documents: ['office'] },
    { path: '/sse/both', documents: ['default', 'office'] },
  ],
  documents: {
    public: { info: { title: 'Shop for customers' }, paths: ['/sse/broadcast*', '/api/connected'] },
    office: {
      servers: [{ url: 'https://office.shop.example' }],
      security: [{ token: [] }],
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  },
}
const running = useServer(options)

interface Document {
  readonly openapi?: string
  readonly asyncapi?: string
  readonly info: { readonly title: string; readonly version: string }
  readonly paths?: object
  readonly channels?: Readonly<Record<string, { readonly address: string }>>
  readonly tags?: readonly { readonly name: string }[]
  readonly servers?: object
}

async function fetchDocument(path: string): Promise<Document> {
  const { status, body } = await exchange(running.url + path)
  expect(status, body).toBe(200)
  return JSON.parse(body) as Document
}

describe('documents beside the default one', () => {
  test.each([
    [
      '/openapi/v3.2/openapi.json',
      'Shop',
      [
        '/sse/broadcast',
        '/sse/broadcast/order',
        '/sse/broadcast/stock',
        '/sse/both',
        '/api/broadcast',
        '/api/broadcast/batch',
        '/api/broadcast/order',
        '/api/broadcast/stock',
        '/api/connected',
        '/api/position',
        '/api/tickets',
        '/healthz',
        '/readyz',
      ],
    ],
    [
      '/openapi/public/v3.2/openapi.json',
      'Shop for customers',
      ['/sse/broadcast', '/sse/broadcast/order', '/sse/broadcast/stock', '/api/connected'],
    ],
    ['/openapi/office/v3.2/openapi.json', 'Shop: office', ['/sse/office', '/sse/both']],
  ])('%s holds what belongs to it, and nothing else', async (path, title, paths) => {
    const document = await fetchDocument(path)
    expect(document.info).toMatchObject({ title, version: '2.0.0' })
    expect(Object.keys(document.paths!).sort()).toEqual(paths.sort())
  })

  test('have the tags that they use, and what they say themselves', async () => {
    const office = await fetchDocument('/openapi/office/v3.1/openapi.json')
    expect(office.tags?.map(({ name }) => name)).toEqual(['Streams', 'Office'])
    expect(office).toMatchObject({ servers: [{ url: 'https://office.shop.example' }], security: [{ token: [] }] })
    const everything = await fetchDocument('/openapi/default/3.1.0/openapi.json')
    expect(everything.tags?.map(({ name }) => name)).toEqual(['Streams', 'Broadcast', 'Office'])
    expect(everything.servers).toEqual([{ url: '/' }])
  })

  test('are valid in every version, and those of AsyncAPI hold their streams', async () => {
    const { documents } = running.server
    expect(documents.names).toEqual(['default', 'admin', 'public', 'office'])
    for (const name of documents.names) {
      for (const version of ['3.2', '3.1', '3.0'] as const) {
        const verdict = await validateOpenApiDocument(documents.openApi(version, name))
        expect(verdict, `${name} ${version}`).toEqual({ valid: true, errors: [], warnings: [] })
        for (const items of ['wire', 'data'] as const) {
          const variant = await validateOpenApiDocument(documents.openApi(version, name, { items }))
          expect(variant, `${name} ${version} ${items}`).toEqual({ valid: true, errors: [], warnings: [] })
        }
      }
      expect(await validateAsyncApiDocument(documents.asyncApi(name))).toEqual({
        valid: true,
        errors: [],
        warnings: [],
      })
    }
    const office = await fetchDocument('/asyncapi/office/v3/asyncapi.json')
    expect(Object.values(office.channels!).map(({ address }) => address)).toEqual(['/sse/office', '/sse/both'])
  })
})

describe('what the documents of 3.1 and 3.0 describe of a stream', () => {
  const read = async (query: string, version = 'v3.1'): Promise<{ etag: string; union: object }> => {
    const { status, headers, body } = await exchange(`${running.url}/openapi/${version}/openapi.json${query}`)
    expect(status, body).toBe(200)
    const { components } = JSON.parse(body) as { components: { schemas: Record<string, object> } }
    return { etag: headers.etag!, union: components.schemas['StreamSseBroadcastOrderEvent']! }
  }

  test.each(['v3.1', 'v3.0'])('is chosen with items in %s, each with its own ETag', async (version) => {
    const [unsaid, decoded, wire, data] = await Promise.all(
      ['', '?items=decoded', '?items=wire', '?items=data'].map((query) => read(query, version)),
    )
    expect(unsaid).toEqual(decoded)
    expect(new Set([decoded!.etag, wire!.etag, data!.etag]).size).toBe(3)
    expect(wire!.union).toEqual(decoded!.union)
    expect(decoded!.union).toMatchObject({
      discriminator: { propertyName: 'event', mapping: { order: '#/components/schemas/OrderStreamEvent' } },
    })
    expect(data!.union).toMatchObject({ anyOf: [{ $ref: '#/components/schemas/Order' }, {}, {}, {}, {}] })
    const again = await exchange(`${running.url}/openapi/${version}/openapi.json?items=wire`, {
      headers: { 'If-None-Match': wire!.etag },
    })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  test('makes no difference in 3.2, which is exact', async () => {
    const all = await Promise.all(['', '?items=decoded', '?items=wire', '?items=data'].map((one) => read(one, 'v3.2')))
    expect(new Set(all.map(({ etag }) => etag)).size).toBe(1)
  })

  test.each([
    ['?items=raw', '"raw"'],
    ['?items=', '""'],
    ['?items=Wire', '"Wire"'],
    ['?items=wire&items=data', '["wire","data"]'],
    ['?items=__proto__', '"__proto__"'],
  ])('cannot be %s', async (query, got) => {
    for (const path of ['/openapi/v3.2/openapi.json', '/openapi/office/v3.0/openapi.yaml']) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const { status, headers, body } = await exchange(`${running.url}${path}${query}`)
      expect([status, headers['content-type']]).toEqual([400, 'application/problem+json'])
      const message = `expected one of decoded, wire, data, got ${got}`
      expect(JSON.parse(body)).toMatchObject({
        detail: `items: ${message}`,
        code: 'invalid_request',
        issues: [{ path: ['items'], message }],
      })
    }
  })
})

describe('the AsyncAPI document', () => {
  test.each(['v3', '3', 'v3.0', '3.0.0'])(
    'is served at %s in JSON and YAML, with an ETag, for HEAD too',
    async (version) => {
      const url = `${running.url}/asyncapi/${version}/asyncapi`
      const json = await exchange(`${url}.json`)
      expect([json.status, json.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
      const yaml = await exchange(`${url}.yaml`)
      expect([yaml.status, yaml.headers['content-type']]).toEqual([200, 'application/yaml; charset=utf-8'])
      expect(parse(yaml.body)).toEqual(JSON.parse(json.body))
      for (const { headers } of [json, yaml]) {
        expect(headers).toMatchObject({ etag: expect.stringMatching(/^"[\w-]{22}"$/), 'cache-control': 'no-cache' })
      }
      const again = await exchange(`${url}.json`, { headers: { 'If-None-Match': json.headers.etag! } })
      expect([again.status, again.body]).toEqual([304, ''])
      const head = await exchange(`${url}.json`, { method: 'HEAD' })
      expect([head.status, head.body, head.headers.etag]).toEqual([200, '', json.headers.etag])
    },
  )
})

describe('what there is not', () => {
  test.each([
    ['/openapi/nobody/v3.2/openapi.json', 'openapi', 'v3.2, v3.1 and v3.0'],
    ['/openapi/office/v2.0/openapi.json', 'openapi', 'v3.2, v3.1 and v3.0'],
    ['/openapi/office/v3.2/asyncapi.json', 'openapi', 'v3.2, v3.1 and v3.0'],
    ['/openapi/office/v3.2/x/openapi.json', 'openapi', 'v3.2, v3.1 and v3.0'],
    ['/openapi//v3.2/openapi.json', 'openapi', 'v3.2, v3.1 and v3.0'],
    ['/openapi/', 'openapi', 'v3.2, v3.1 and v3.0'],
    ['/asyncapi/v2/asyncapi.json', 'asyncapi', 'v3'],
    ['/asyncapi/nobody/v3/asyncapi.yaml', 'asyncapi', 'v3'],
    ['/asyncapi/v3/asyncapi.xml', 'asyncapi', 'v3'],
  ])('%s is 404, and says what there is', async (path, kind, versions) => {
    const { status, headers, body } = await exchange(running.url + path)
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json'])
    expect(JSON.parse(body)).toMatchObject({
      detail: `no such document; there are ${versions}, as ${kind}.json and ${kind}.yaml; and behind a name: admin, public, office`,
    })
  })

  test('a document of another name cannot be built', () => {
    expect(() => running.server.documents.openApi('3.2', 'nobody')).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: 'there is no document "nobody"; there are default, admin, public, office',
      }),
    )
  })

  test.each([
    [
      'a stream of a document that is not in the options',
      { streams: [{ path: '/sse/x', documents: ['x'] }] },
      /a stream or route belongs to "x".* \(OpenAPI 3\.2, OpenAPI 3\.1, OpenAPI 3\.0, AsyncAPI 3\.0, /,
    ],
    [
      'a document that nothing belongs to',
      { documents: { empty: {} } },
      /nothing belongs to "empty".*\(empty in OpenAPI 3\.2, .*empty in AsyncAPI 3\.0\)$/,
    ],
    [
      'a path where nothing is',
      { documents: { odd: { paths: ['/sse/nothing'] } } },
      /documents\.odd\.paths: nothing is at "\/sse\/nothing"/,
    ],
    ['security without its scheme', { security: [{ token: [] }] }, /token.*\(OpenAPI 3\.2, OpenAPI 3\.1, OpenAPI 3\.0/],
  ])('%s keeps the server from starting, with the reason once', async (_what, odd, reason) => {
    const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, ...odd })
    const error = await server.listen().catch((thrown: unknown) => thrown)
    await server.close()
    expect(error).toMatchObject({ code: 'invalid_schema', message: expect.stringMatching(reason) })
    expect((error as Error).message.split('\n')[0]).toBe('documents are not valid:')
  })

  test.each([
    ['default', 'is the document that the options beside it describe'],
    ['v3.2', 'must not look like a version of OpenAPI'],
    ['3', 'must not look like a version of OpenAPI'],
    ['a/b', '1 to 128 of A-Z a-z 0-9'],
    ['', '1 to 128 of A-Z a-z 0-9'],
  ])('a document cannot be called %j', (name, reason) => {
    expect(() => createServer({ documents: { [name]: {} } })).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(reason) }),
    )
  })
})

test('a server without documents of its user names that of admins in a 404', async () => {
  const { url } = await startServer()
  const { body } = await exchange(`${url}/asyncapi/v3/nothing.json`)
  expect(JSON.parse(body)).toMatchObject({
    detail: 'no such document; there are v3, as asyncapi.json and asyncapi.yaml; and behind a name: admin',
  })
})
