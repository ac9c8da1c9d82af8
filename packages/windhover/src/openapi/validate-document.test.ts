import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

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
  '3.1.1': { schema: { $ref: '#/components/schemas/Price' }, 'x-oai-itemSchema': item },
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

test.each([{}, { openapi: '4.0.0' }, { openapi: 3 }])(
  'refuses %j, which is no document, with a WindhoverError',
  async (document) => {
    await expect(assertOpenApiDocument(document)).rejects.toMatchObject({ code: 'invalid_schema' })
  },
)

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
