import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { lintFromString, loadConfig } from '@redocly/openapi-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { assertOpenApiDocument, validateOpenApiDocument } from './validate-document.ts'

const item = {
  type: 'object',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'price' },
    data: {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { $ref: '#/components/schemas/Price' },
    },
  },
}
const media: Record<string, object> = {
  '3.0.4': { schema: { $ref: '#/components/schemas/Price' } },
  '3.1.1': { schema: { $ref: '#/components/schemas/Price' }, 'x-itemSchema': item },
  '3.2.0': { itemSchema: item },
}
const versions = Object.keys(media)

interface Parts {
  content?: object
  price?: object
  path?: string
  more?: object
  security?: object[]
}

function write(openapi: string, parts: Parts = {}): object {
  const operation = {
    operationId: 'watchPrices',
    security: parts.security ?? [],
    responses: {
      '200': { description: 'The stream.', content: { 'text/event-stream': parts.content ?? media[openapi] } },
    },
  }
  return {
    openapi,
    info: { title: 'Prices', version: '1.0.0' },
    servers: [{ url: '/' }],
    paths: { [parts.path ?? '/prices']: { get: operation }, ...parts.more },
    components: {
      schemas: { Price: parts.price ?? { type: 'object', properties: { amount: { type: 'number' } } } },
    },
  }
}

describe.each(versions)('a document of %s', (version) => {
  test('is valid', async () => {
    const document = write(version)
    const before = structuredClone(document)
    expect(await validateOpenApiDocument(document)).toEqual({ valid: true, errors: [], warnings: [] })
    await expect(assertOpenApiDocument(document)).resolves.toBeUndefined()
    expect(document).toEqual(before)
  })

  const twin = { get: { operationId: 'watchPrices', security: [], responses: { '200': { description: 'OK' } } } }
  test.each<[string, Parts, string, RegExp]>([
    [
      'an unresolved $ref',
      { content: { schema: { $ref: '#/components/schemas/None' } } },
      'no-unresolved-refs',
      /None|resolve/,
    ],
    ['a duplicate operationId', { more: { '/other': twin } }, 'operation-operationId-unique', /operationId/],
    ['an undeclared path parameter', { path: '/prices/{symbol}' }, 'path-parameters-defined', /symbol/],
    ['a wrong type in a schema', { price: { type: 'text' } }, 'struct', /type/],
    ['an undefined security scheme', { security: [{ key: [] }] }, 'security-defined', /key/],
  ])('with %s is refused', async (_, parts, rule, reason) => {
    const document = write(version, parts)
    const { valid, errors } = await validateOpenApiDocument(document)
    expect(valid).toBe(false)
    expect(errors).toContainEqual({
      rule,
      message: expect.stringMatching(reason),
      pointer: expect.stringMatching(/^#\//),
    })
    await expect(assertOpenApiDocument(document)).rejects.toMatchObject({
      name: 'WindhoverError',
      code: 'invalid_schema',
      message: expect.stringContaining(errors[0]!.message),
    })
  })
})

test('finds an unresolved $ref behind contentSchema of an itemSchema', async () => {
  const data = { type: 'string', contentSchema: { $ref: '#/components/schemas/None' } }
  const { errors } = await validateOpenApiDocument(
    write('3.2.0', { content: { itemSchema: { type: 'object', properties: { data } } } }),
  )
  expect(errors).toContainEqual(expect.objectContaining({ rule: 'no-unresolved-refs' }))
})

test('places an issue by property names, unescaped', async () => {
  const more = { '/other~x': { get: { responses: { '200': {} } } } }
  const error = await assertOpenApiDocument(write('3.0.4', { more })).catch((cause: unknown) => cause)
  expect(error).toMatchObject({
    issues: expect.arrayContaining([
      expect.objectContaining({ path: expect.arrayContaining(['paths', '/other~x', 'get', 'responses', '200']) }),
    ]),
  })
})

const info = { title: 'Prices', version: '1.0.0' }
test.each<[string, unknown, string, RegExp]>([
  ['has no version', { info, paths: {} }, '#/openapi', /no "openapi" field/],
  ['is Swagger 2.0', { swagger: '2.0', info, paths: {} }, '#/swagger', /Swagger "2\.0"/],
  ['is AsyncAPI 2', { asyncapi: '2.6.0', info, channels: {} }, '#/asyncapi', /AsyncAPI "2\.6\.0"/],
  ['is AsyncAPI 3', { asyncapi: '3.0.0', info, channels: {}, operations: {} }, '#/asyncapi', /AsyncAPI "3\.0\.0"/],
  ['is Arazzo', { arazzo: '1.0.1', info, sourceDescriptions: [], workflows: [] }, '#/arazzo', /Arazzo "1\.0\.1"/],
  ['is an Overlay', { overlay: '1.0.0', info, actions: [] }, '#/overlay', /Overlay "1\.0\.0"/],
  ['is OpenRPC', { openrpc: '1.2.6', info, methods: [] }, '#/openrpc', /OpenRPC "1\.2\.6"/],
  ['is of a later version', { openapi: '4.0.0', info, paths: {} }, '#/openapi', /"4\.0\.0"/],
  ['is of a later minor version', { openapi: '3.3.0', info, paths: {} }, '#/openapi', /"3\.3\.0"/],
  ['has a version of two parts', { openapi: '3.1', info, paths: {} }, '#/openapi', /"3\.1"/],
  ['has a number for its version', { openapi: 3.1, info, paths: {} }, '#/openapi', /3\.1/],
  ['is OpenAPI and OpenRPC in one', { openapi: '3.1.1', openrpc: '1.2.6', info, paths: {} }, '#/openrpc', /OpenRPC/],
  ['is empty', {}, '#/openapi', /no "openapi" field/],
  ['is a list', [], '#/', /an object/],
  ['is null', null, '#/', /an object/],
  ['is text', '{"openapi":"3.1.1"}', '#/', /an object/],
])('a document that %s is refused with one clear fault', async (_, document, pointer, reason) => {
  expect(await validateOpenApiDocument(document as object)).toEqual({
    valid: false,
    errors: [{ pointer, message: expect.stringMatching(reason), rule: 'struct' }],
    warnings: [],
  })
  await expect(assertOpenApiDocument(document as object)).rejects.toMatchObject({
    name: 'WindhoverError',
    code: 'invalid_schema',
    message: expect.stringMatching(/expected OpenAPI 3\.0\.x, 3\.1\.x or 3\.2\.x/),
    issues: [{ path: pointer.split('/').slice(1).filter(Boolean) }],
  })
})

test('a document that is not JSON is refused with the reason', async () => {
  const circular: Record<string, unknown> = { openapi: '3.1.1' }
  circular['info'] = circular
  expect(await validateOpenApiDocument(circular)).toMatchObject({
    valid: false,
    errors: [{ pointer: '#/', message: expect.stringMatching(/not JSON: .*circular/) }],
  })
})

test('fetches nothing: neither URLs nor files', async () => {
  const requests: unknown[] = []
  const server = createServer((request, response) => {
    requests.push(request.url)
    response.end('{"type":"string"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  const file = join(folder, 'schema.json')
  writeFileSync(file, '{"type":"string"}')
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/schema.json`
    for (const $ref of [url, file]) {
      const { errors } = await validateOpenApiDocument(write('3.1.1', { price: { $ref } }))
      expect.soft(errors).toContainEqual(expect.objectContaining({ rule: 'no-unresolved-refs' }))
    }
    expect(requests).toEqual([])
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})

test('leaves an external example alone', async () => {
  const examples = { price: { externalValue: 'https://example.com/price.json' } }
  const content = { schema: { type: 'object' }, examples }
  expect(await validateOpenApiDocument(write('3.1.1', { content }))).toMatchObject({ errors: [] })
})

describe('what lies in the working directory', () => {
  const before = process.cwd()
  const broken = write('3.1.1', { content: { schema: { $ref: '#/components/schemas/None' } } })
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'document-'))
    process.chdir(folder)
  })
  afterEach(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })

  /** What the validator finds when it is left to look for its settings by itself. */
  async function lintAsLeftAlone(document: object): Promise<readonly { ignored?: boolean }[]> {
    const config = await loadConfig()
    return lintFromString({
      source: JSON.stringify(document),
      absoluteRef: join(process.cwd(), 'openapi.json'),
      config,
    })
  }

  test('silences no error', async () => {
    const { errors } = await validateOpenApiDocument(broken)
    const pointers = (rule: string) => errors.filter((error) => error.rule === rule).map(({ pointer }) => pointer)
    const rules = Object.fromEntries(errors.map(({ rule }) => [rule, pointers(rule)]))
    expect(rules).toHaveProperty('no-unresolved-refs')
    writeFileSync('.redocly.lint-ignore.yaml', JSON.stringify({ 'openapi.json': rules }))

    const found = await lintAsLeftAlone(broken)
    expect(found.filter(({ ignored }) => ignored)).not.toEqual([])
    expect(await validateOpenApiDocument(broken)).toMatchObject({ valid: false, errors })
  })

  test('changes no rule', async () => {
    const verdict = await validateOpenApiDocument(broken)
    writeFileSync('redocly.yaml', 'extends: []\nrules:\n  no-unresolved-refs: off\n  tag-description: error\n')
    expect(await lintAsLeftAlone(broken)).toEqual([])
    expect(await validateOpenApiDocument(broken)).toEqual(verdict)

    const plain = write('3.1.1')
    Object.assign(plain, { tags: [{ name: 'Prices' }] })
    expect(await lintAsLeftAlone(plain)).toHaveLength(1)
    expect(await validateOpenApiDocument(plain)).toEqual({ valid: true, errors: [], warnings: [] })
  })
})
