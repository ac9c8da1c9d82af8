import { validate } from '@hyperjump/json-schema/openapi-3-0'
import { validate as validate31 } from '@hyperjump/json-schema/openapi-3-1'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { projectSchema30 } from './project-schema-30.ts'
import { openApiVersions, projectDocument, type OpenApiDocument } from './versions.ts'

const itemSchema = {
  type: 'object',
  required: ['event', 'data'],
  properties: { id: { type: 'string' }, retry: { type: 'integer', minimum: 0 }, data: { type: 'string' } },
  oneOf: [
    { $ref: '#/components/schemas/PriceEvent' },
    {
      type: 'object',
      properties: {
        event: { type: 'string', const: 'note' },
        data: { type: 'string', contentMediaType: 'application/json', contentSchema: { type: ['string', 'null'] } },
      },
    },
    {
      type: 'object',
      properties: { event: { type: 'string', not: { enum: ['price', 'note'] } }, data: { type: 'string' } },
    },
  ],
}

const document: OpenApiDocument = {
  openapi: '3.2.0',
  $self: 'https://example.com/openapi.json',
  info: { title: 'Prices', version: '1', summary: 'Live', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: 'https://example.com', name: 'public' }],
  tags: [
    { name: 'Streams', summary: 'Live streams', kind: 'nav' },
    { name: 'Prices', parent: 'Streams' },
  ],
  paths: {
    '/sse': {
      get: {
        operationId: 'readStream',
        tags: ['Streams'],
        parameters: [
          {
            name: 'event',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', const: 'x' } },
            examples: { one: { dataValue: ['x'], serializedValue: 'event=x' } },
          },
        ],
        responses: {
          200: {
            description: 'Events.',
            content: {
              'text/event-stream': {
                itemSchema,
                examples: {
                  price: {
                    summary: 'A price',
                    dataValue: [
                      { event: 'price', data: '{"amount":1}' },
                      { event: 'note', data: 'null' },
                      { event: 'note', data: 'broken' },
                      { event: 'other', data: '7' },
                    ],
                    serializedValue: 'event: price\ndata: {}\n\n',
                  },
                },
              },
            },
          },
          404: {
            summary: 'Nothing there.',
            content: { 'application/problem+json': { $ref: '#/components/mediaTypes/Problem' } },
          },
        },
      },
    },
    '/things': {
      get: { operationId: 'listThings', responses: { 204: { description: 'None.' } } },
      query: { operationId: 'queryThings', responses: { 204: { description: 'None.' } } },
    },
  },
  webhooks: { ping: { post: { operationId: 'ping', responses: { 204: { description: 'Done.' } } } } },
  components: {
    schemas: {
      PriceEvent: {
        type: 'object',
        properties: {
          event: { type: 'string', const: 'price' },
          data: {
            type: 'string',
            contentMediaType: 'application/json',
            contentSchema: { $ref: '#/components/schemas/Price' },
          },
        },
      },
      Price: {
        $comment: 'internal',
        type: 'object',
        required: ['amount'],
        properties: {
          amount: { type: 'number', exclusiveMinimum: 0 },
          const: { description: 'A property named like a keyword', anyOf: [{ type: 'string' }, { type: 'null' }] },
          parent: { description: 'Above', $ref: '#/components/schemas/Price' },
          next: { anyOf: [{ $ref: '#/components/schemas/Price' }, { type: 'null' }] },
          pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
          mixed: { type: ['string', 'integer', 'null'] },
          anything: true,
        },
        examples: [{ amount: 1, const: 'c', type: ['a', 'null'] }],
      },
    },
    mediaTypes: { Problem: { schema: { type: 'object' }, example: { const: 1, examples: [2] } } },
  },
}

const lintConfig = await createConfig({ extends: ['spec'], rules: { 'spec-strict-refs': 'off' } })

async function lint(projected: OpenApiDocument): Promise<string[]> {
  const problems = await lintFromString({ source: JSON.stringify(projected), config: lintConfig })
  return problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)
}

describe('projectDocument', () => {
  test.each(openApiVersions['3.0'])('gives a valid document as %s', async (openapi) => {
    const projected = { ...projectDocument(document, '3.0'), openapi }
    expect(await lint(projected)).toEqual([])
    const output = await validate('https://spec.openapis.org/oas/3.0/schema', projected as never, 'BASIC')
    expect(output).toMatchObject({ valid: true })
  })

  test.each(openApiVersions['3.1'])('gives a valid document as %s', async (openapi) => {
    const projected = { ...projectDocument(document, '3.1'), openapi }
    expect(await lint(projected)).toEqual([])
    const output = await validate31('https://spec.openapis.org/oas/3.1/schema-base', projected as never, 'BASIC')
    expect(output).toMatchObject({ valid: true })
  })

  test('is needed: neither version takes the document as it is', async () => {
    for (const openapi of ['3.0.4', '3.1.2']) expect(await lint({ ...document, openapi })).not.toEqual([])
    const as30 = { ...document, openapi: '3.0.4' }
    expect(await validate('https://spec.openapis.org/oas/3.0/schema', as30 as never)).toMatchObject({ valid: false })
    const as31 = { ...document, openapi: '3.1.2' }
    expect(await validate31('https://spec.openapis.org/oas/3.1/schema-base', as31 as never)).toMatchObject({
      valid: false,
    })
  })

  test('copies 3.2, changes nothing that it is given, and gives the same every time', () => {
    const before = structuredClone(document)
    expect(projectDocument(document, '3.2')).toEqual(before)
    expect(projectDocument(document, '3.2')).not.toBe(document)
    for (const version of ['3.0', '3.1'] as const) {
      expect(JSON.stringify(projectDocument(document, version))).toBe(
        JSON.stringify(projectDocument(document, version)),
      )
      expect(projectDocument(document, version).openapi).toBe(openApiVersions[version][0])
    }
    expect(document).toEqual(before)
  })

  test('describes an event with its data decoded, and keeps the exact schema beside it', () => {
    const { media, response } = readStream(projectDocument(document, '3.1'))
    const { PriceEvent } = (document['components'] as { schemas: Record<string, object> }).schemas
    expect(media['x-itemSchema']).toEqual({ ...itemSchema, oneOf: [PriceEvent, ...itemSchema.oneOf.slice(1)] })
    expect(media).not.toHaveProperty('itemSchema')
    expect(media['schema']).toEqual({
      type: 'object',
      required: ['event', 'data'],
      properties: { id: { type: 'string' }, retry: { type: 'integer', minimum: 0 }, data: {} },
      oneOf: [
        { $ref: '#/components/schemas/PriceEvent' },
        {
          type: 'object',
          properties: { event: { type: 'string', const: 'note' }, data: { type: ['string', 'null'] } },
        },
        itemSchema.oneOf[2],
      ],
    })
    expect(projectDocument(document, '3.1')).toHaveProperty(['components', 'schemas', 'PriceEvent', 'properties'], {
      event: { type: 'string', const: 'price' },
      data: { $ref: '#/components/schemas/Price' },
    })
    expect(media['examples']).toEqual({
      price: { value: { event: 'price', data: { amount: 1 } } },
      note: { value: { event: 'note', data: null } },
      note2: { value: { event: 'note', data: 'broken' } },
      other: { value: { event: 'other', data: '7' } },
    })
    expect(response['description']).toMatch(/^Events\.\n\n.*one event .* convention/s)
  })

  describe('of a stream of rows', () => {
    interface Rows {
      readonly description: string
      readonly content: Record<string, Record<string, unknown>>
    }
    const row = { type: 'object', properties: { data: { type: 'string' }, event: { type: 'string' } } }
    const example = { data: '{"a":1}', event: 'x' }
    const rows = (
      types: readonly string[],
      media: object = { itemSchema: { $ref: '#/components/schemas/Row' }, example: [example] },
    ) =>
      ({
        openapi: '3.2.0',
        info: { title: 'Rows', version: '1' },
        paths: {
          '/rows': {
            get: {
              responses: {
                200: { description: 'Rows.', content: Object.fromEntries(types.map((type) => [type, media])) },
              },
            },
          },
        },
        components: {
          schemas: {
            Row: row,
            Holder: { type: 'object', properties: { content: { $ref: '#/components/schemas/Row' } } },
          },
          mediaTypes: { Rows: { itemSchema: { $ref: '#/components/schemas/Row' }, example: [example] } },
        },
      }) as OpenApiDocument
    const read = (projected: OpenApiDocument) =>
      (projected['paths'] as Record<string, { get: { responses: Record<number, Rows> } }>)['/rows']!.get.responses[200]!

    test.each(
      (['decoded', 'wire', 'data'] as const).flatMap((items) => [
        { items, media: undefined },
        { items, media: { $ref: '#/components/mediaTypes/Rows' } },
      ]),
    )('describes a row as it is, with items=$items', ({ items, media }) => {
      for (const version of ['3.0', '3.1'] as const) {
        const projected = projectDocument(rows(['application/jsonl', 'application/json-seq'], media), version, {
          items,
        })
        const { description, content } = read(projected)
        expect(content['application/jsonl']).toEqual({
          schema: { $ref: '#/components/schemas/Row' },
          examples: { x: { value: example } },
        })
        expect(content['application/json-seq']).toEqual(content['application/jsonl'])
        expect(projected).toHaveProperty(['components', 'schemas', 'Row'], row)
        expect(description).toMatch(
          /^Rows\.\n\nThe `schema` describes one item of the stream\. That is a convention: [^\n]*$/,
        )
      }
    })

    test('and of events beside it are told apart', () => {
      const { description, content } = read(
        projectDocument(rows(['application/jsonl', 'Text/Event-Stream; charset=utf-8']), '3.1', { items: 'data' }),
      )
      expect(content['application/jsonl']).not.toHaveProperty('x-itemSchema')
      expect(content['Text/Event-Stream; charset=utf-8']).toMatchObject({ schema: { type: 'string' } })
      expect(description).toMatch(/`data` of one event.*\n\n.*one item of the stream/s)
    })

    test('leaves a property alone that is called content', () => {
      const projected = projectDocument(rows(['text/event-stream']), '3.1', { items: 'data' })
      expect(projected).toHaveProperty(['components', 'schemas', 'Row'], row)
    })
  })

  test('describes an event as it is on the wire, exactly', () => {
    const projected = projectDocument(document, '3.1', { items: 'wire' })
    const { media, response } = readStream(projected)
    expect(media).not.toHaveProperty('x-itemSchema')
    expect(media['schema']).toEqual(itemSchema)
    expect(media['examples']).toMatchObject({ price: { value: { event: 'price', data: '{"amount":1}' } } })
    expect(response['description']).toMatch(/with JSON in its `data` as text\. .* convention/s)
    expect(projected).toHaveProperty(['components', 'schemas'], (document['components'] as { schemas: object }).schemas)
  })

  test('describes the data of an event alone, without what nothing refers to any more', () => {
    const projected = projectDocument(document, '3.1', { items: 'data' })
    const { media, response } = readStream(projected)
    expect(media['schema']).toEqual({
      anyOf: [{ $ref: '#/components/schemas/Price' }, { type: ['string', 'null'] }, { type: 'string' }],
    })
    expect(media['examples']).toMatchObject({ price: { value: { amount: 1 } }, note: { value: null } })
    expect(response['description']).toMatch(/describes the `data` of one event, decoded\. .* convention/s)
    expect(Object.keys((projected['components'] as { schemas: object }).schemas)).toEqual(['Price'])
  })

  test('leaves a component alone that is more than an item of a stream', () => {
    const response = {
      description: 'x',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/PriceEvent' } } },
    }
    const paths = {
      '/prices': { get: { operationId: 'x', responses: { 200: response } } },
      ...(document['paths'] as object),
    }
    const projected = projectDocument({ ...document, paths }, '3.1')
    expect(projected).toHaveProperty(
      ['components', 'schemas', 'PriceEvent'],
      (document['components'] as { schemas: Record<string, object> }).schemas['PriceEvent'],
    )
    expect(readStream(projected).media['schema']).toMatchObject({
      oneOf: [{ properties: { data: { $ref: '#/components/schemas/Price' } } }, {}, {}],
    })
  })

  test.each(['3.0', '3.1', '3.2'] as const)('refuses items of %s that are not known', (version) => {
    expect(() => projectDocument(document, version, { items: 'raw' as never })).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: 'items: expected one of decoded, wire, data, got "raw"',
      }),
    )
    for (const items of ['wire', 'data'] as const) {
      if (version === '3.2') expect(projectDocument(document, version, { items })).toEqual(document)
    }
  })

  test('backs the exact schema with registered names in 3.0', () => {
    const { media } = readStream(projectDocument(document, '3.0'))
    expect(media['x-itemSchema']).toMatchObject({
      oneOf: [
        { properties: { event: { type: 'string', enum: ['price'] } } },
        {
          properties: {
            event: { type: 'string', enum: ['note'] },
            data: {
              type: 'string',
              'x-jsonschema-contentMediaType': 'application/json',
              'x-jsonschema-contentSchema': { type: 'string', nullable: true },
            },
          },
        },
        {},
      ],
    })
  })

  test.each(['3.0', '3.1'] as const)('leaves out of %s what only 3.2 has', (version) => {
    const projected = projectDocument(document, version)
    expect(projected).not.toHaveProperty('$self')
    expect(projected['servers']).toEqual([{ url: 'https://example.com' }])
    expect(projected['tags']).toEqual([{ 'x-displayName': 'Live streams', name: 'Streams' }, { name: 'Prices' }])
    expect(projected).not.toHaveProperty(['paths', '/things', 'query'])
    expect(projected).toHaveProperty(['paths', '/sse', 'get', 'parameters', 0, 'examples'], { one: { value: ['x'] } })
    expect(projected).not.toHaveProperty(['components', 'mediaTypes'])
    expect(projected).toHaveProperty(['paths', '/sse', 'get', 'responses', '404'], {
      description: 'Nothing there.',
      content: {
        'application/problem+json': { schema: { type: 'object' }, example: { const: 1, examples: [2] } },
      },
    })
  })

  test('leaves out of 3.0 what 3.1 has', () => {
    const projected = projectDocument(document, '3.0')
    expect(projected['info']).toEqual({ title: 'Prices', version: '1', license: { name: 'MIT' } })
    expect(projected).not.toHaveProperty('webhooks')
    expect(projectDocument(document, '3.1')).toMatchObject({ info: document['info'], webhooks: document['webhooks'] })
  })

  test('leaves data and extensions alone', () => {
    const data = { const: 1, type: ['a', 'null'], examples: [1], itemSchema: {}, dataValue: 1, $ref: '#/x' }
    const odd = {
      openapi: '3.2.0',
      info: { title: 'x', version: '1' },
      'x-data': data,
      paths: { 'x-data': { get: data } },
      components: {
        schemas: { const: { default: data, enum: [data], example: data, 'x-data': data } },
        examples: { one: { value: data } },
      },
    }
    for (const version of ['3.0', '3.1'] as const) {
      expect(projectDocument(odd, version)).toEqual({ ...odd, openapi: openApiVersions[version][0] })
    }
  })
})

describe('a schema in 3.0', () => {
  const reference = { $ref: '#/components/schemas/A' }
  test.each<[string, unknown, unknown]>([
    ['const', { const: 'a' }, { enum: ['a'] }],
    ['const beside enum', { enum: ['a', 'b'], const: 'a' }, { enum: ['a', 'b'], allOf: [{ enum: ['a'] }] }],
    ['true', true, {}],
    ['false', false, { not: {} }],
    ['a boolean property', { properties: { a: false } }, { properties: { a: { not: {} } } }],
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null', { type: 'null' }, { enum: [null] }],
    [
      'types',
      { type: ['string', 'array'], items: { const: 1 } },
      { anyOf: [{ type: 'string' }, { type: 'array', items: { enum: [1] } }] },
    ],
    [
      'types beside anyOf',
      { type: ['string', 'integer', 'null'], anyOf: [{ minLength: 1 }] },
      { anyOf: [{ type: 'string', nullable: true }, { type: 'integer' }], allOf: [{ anyOf: [{ minLength: 1 }] }] },
    ],
    [
      'anyOf with null',
      { title: 'T', anyOf: [{ type: 'string' }, { type: 'null' }] },
      { title: 'T', type: 'string', nullable: true },
    ],
    [
      'oneOf of an enum with null',
      { oneOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] },
      { type: 'string', enum: ['a', null], nullable: true },
    ],
    ['a reference or null', { anyOf: [reference, { type: 'null' }] }, { anyOf: [reference, { enum: [null] }] }],
    [
      'a union with null',
      { oneOf: [reference, { type: 'integer' }, { type: 'null' }] },
      { oneOf: [reference, { type: 'integer', nullable: true }] },
    ],
    [
      'a union with null beside other keywords',
      { properties: { a: {} }, anyOf: [{ type: 'object', additionalProperties: false }, { type: 'null' }] },
      { properties: { a: {} }, anyOf: [{ type: 'object', additionalProperties: false, nullable: true }] },
    ],
    [
      'exclusive bounds',
      { exclusiveMinimum: 0, exclusiveMaximum: 9 },
      { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
    ],
    ['a looser exclusive bound', { minimum: 1, exclusiveMinimum: 0 }, { minimum: 1 }],
    ['a tighter exclusive bound', { maximum: 10, exclusiveMaximum: 9 }, { maximum: 9, exclusiveMaximum: true }],
    ['an equal exclusive bound', { minimum: 1, exclusiveMinimum: 1 }, { minimum: 1, exclusiveMinimum: true }],
    ['examples', { examples: [{ const: 1 }, 2] }, { example: { const: 1 } }],
    ['an open tuple', { type: 'array', prefixItems: [{ type: 'string' }] }, { type: 'array', items: {} }],
    [
      'a closed tuple',
      { prefixItems: [{ const: 1 }, { const: 2 }], items: false },
      { items: { anyOf: [{ enum: [1] }, { enum: [2] }] }, maxItems: 2 },
    ],
    ['a tuple with a rest', { prefixItems: [{ const: 1 }], items: { const: 1 } }, { items: { enum: [1] } }],
    ['an array of anything', { type: 'array' }, { type: 'array', items: {} }],
    ['an empty array', { type: 'array', items: false }, { type: 'array', maxItems: 0, items: {} }],
    ['siblings of a reference', { ...reference, description: 'd' }, { description: 'd', allOf: [reference] }],
    ['lost siblings of a reference', { ...reference, $comment: 'd' }, reference],
    ['a reference to what is gone', { $ref: '#/components/schemas/A/$defs/B' }, {}],
    ['an anchor', { $ref: '#a' }, {}],
    [
      'names of the schema',
      {
        $schema: 's',
        $id: 'i',
        $anchor: 'a',
        $comment: 'c',
        $defs: { a: true },
        definitions: {},
        unknown: 1,
        type: 'string',
      },
      { type: 'string' },
    ],
    [
      'conditions',
      {
        if: true,
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: true,
        else: true,
        contains: {},
        minContains: 1,
        propertyNames: {},
        dependentRequired: {},
        dependentSchemas: {},
        unevaluatedProperties: false,
        unevaluatedItems: false,
      },
      {},
    ],
    [
      'named patterns of closed objects',
      { patternProperties: { '^a': { const: 1 } }, additionalProperties: false },
      { additionalProperties: { enum: [1] } },
    ],
    ['a closed object', { additionalProperties: false }, { additionalProperties: false }],
    ['a record', { additionalProperties: { const: 1 } }, { additionalProperties: { enum: [1] } }],
    ['not', { not: { const: 1 } }, { not: { enum: [1] } }],
    ['not of what cannot be said', { not: { contains: {} } }, {}],
    ['oneOf of what cannot be said', { oneOf: [{ contains: {} }, { const: 1 }] }, { anyOf: [{}, { enum: [1] }] }],
    ['allOf', { allOf: [{ const: 1 }] }, { allOf: [{ enum: [1] }] }],
    [
      'an encoding',
      { type: 'string', contentEncoding: 'base64' },
      { type: 'string', 'x-jsonschema-contentEncoding': 'base64' },
    ],
    ['an empty list of names', { required: [] }, {}],
    ['an attribute', { xml: { nodeType: 'attribute' } }, { xml: { attribute: true } }],
  ])('%s', (_, schema, expected) => {
    expect(projectSchema30(schema)).toEqual(expected)
  })
})

function readStream(projected: OpenApiDocument): { response: Record<string, unknown>; media: Record<string, unknown> } {
  const { paths } = projected as unknown as {
    paths: Record<string, { get: { responses: Record<string, Record<string, unknown>> } }>
  }
  const response = paths['/sse']!.get.responses['200']!
  return { response, media: (response['content'] as Record<string, Record<string, unknown>>)['text/event-stream']! }
}

test.each(['2.0', '3', '3.1.1', 'v3.0', '4.0', '', 'toString'])('refuses the version %j', (version) => {
  const document = { openapi: '3.2.0', info: { title: 'Test', version: '1' }, paths: {} }
  expect(() => projectDocument(document, version as '3.2')).toThrow(
    expect.objectContaining({
      code: 'invalid_option',
      message: `version: expected one of 3.0, 3.1, 3.2, got ${JSON.stringify(version)}`,
    }),
  )
})

test.each([undefined, '3.1.1', '4.0.0', 3.2])('refuses a document of the version %j', (openapi) => {
  for (const version of ['3.0', '3.1', '3.2'] as const) {
    expect(() => projectDocument({ openapi } as never, version)).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: expect.stringMatching(/^document: expected OpenAPI 3\.2/),
      }),
    )
  }
})
