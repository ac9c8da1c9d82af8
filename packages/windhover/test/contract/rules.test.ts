import { validate as validate30 } from '@hyperjump/json-schema/openapi-3-0'
import { validate as validate31 } from '@hyperjump/json-schema/openapi-3-1'
import { validate as validate32 } from '@hyperjump/json-schema/openapi-3-2'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  buildAsyncApiDocument,
  buildOpenApiDocument,
  listDocuments,
  openApiVersions,
  type OpenApiVersion,
  type ProjectionOptions,
  selectDocument,
  streamItems,
} from 'windhover/openapi'
import { validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'
import { describe, expect, test } from 'vitest'

import { richApi } from '../support/rich-api.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any
type Validator = (schema: string, value: unknown) => Promise<{ readonly valid: boolean }>

const versions = Object.keys(openApiVersions) as OpenApiVersion[]
const names = ['default', 'admin']
const official = {
  '3.0': [validate30, 'https://spec.openapis.org/oas/3.0/schema'],
  '3.1': [validate31, 'https://spec.openapis.org/oas/3.1/schema-base'],
  '3.2': [validate32, 'https://spec.openapis.org/oas/3.2/schema-base'],
} as unknown as Readonly<Record<OpenApiVersion, readonly [Validator, string]>>

function build(version: OpenApiVersion, name = 'default', options?: ProjectionOptions): Tree {
  return buildOpenApiDocument(selectDocument(richApi, name), version, options)
}

function mediaOf(version: OpenApiVersion, path = '/sse/jobs', status = '200', options?: ProjectionOptions): Tree {
  const document = build(version, 'default', options)
  return resolve(document.paths[path].get.responses[status].content['text/event-stream'], document)
}

/** A media type with the components of its items in the place of references to them; those of data stay. */
function resolve(media: Tree, { components }: Tree): Tree {
  const follow = (schema: Tree): Tree => {
    const name = schema?.$ref?.split('/').at(-1)
    if (name !== undefined && /^Stream.*Event$|StreamEvent$/.test(name)) return follow(components.schemas[name])
    const { oneOf, anyOf } = schema ?? {}
    if (oneOf !== undefined) return { ...schema, oneOf: oneOf.map(follow) }
    return anyOf === undefined ? schema : { ...schema, anyOf: anyOf.map(follow) }
  }
  return Object.fromEntries(
    Object.entries<Tree>(media).map(([name, field]) => [name, name === 'examples' ? field : follow(field)]),
  )
}

/** The branches of a union, and of those in it. */
function branchesOf(union: Tree): Tree[] {
  const branches: Tree[] = union.oneOf ?? union.anyOf ?? []
  return branches.length === 0 ? [union] : branches.flatMap(branchesOf)
}

/** The branch of an event in a union. */
function branchOf(union: Tree, title: string): Tree {
  return branchesOf(union).find((branch: Tree) => branch.title === title)
}

/** Every object of a document, with where it stands. */
function* walk(value: Tree, path: readonly string[] = []): Generator<[readonly string[], Tree]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value]
  for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key])
}

describe.each(versions)('OpenAPI %s', (version) => {
  test.each(names)('the document %s passes two validators', async (name) => {
    const document = build(version, name)
    expect(await validateOpenApiDocument(document)).toEqual({ valid: true, errors: [], warnings: [] })
    const [validate, schema] = official[version]
    expect(await validate(schema, document)).toMatchObject({ valid: true })
  })

  test('says a patch form that is served', () => {
    expect(openApiVersions[version]).toContain(build(version).openapi)
  })

  test('every operation has an id of its own', () => {
    const ids = [...walk(build(version).paths)].flatMap(([, { operationId }]) => operationId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(7)
  })

  test('no component is there twice or unused, and no reference leads nowhere', () => {
    const document = build(version)
    const { schemas } = document.components
    const refs = [...walk(document)].flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref.split('/').at(-1)!] : [],
    )
    expect(Object.keys(schemas).toSorted()).toEqual([...new Set(refs)].toSorted())
    const shapes = Object.values(schemas).map((schema) => JSON.stringify(schema))
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['Job', 'Progress', 'JobDone', 'ChatMessage', 'Room', 'RoomInput']),
    )
  })

  test('leaves info and licence as the version has them', () => {
    const { info } = build(version)
    expect('summary' in info).toBe(version !== '3.0')
    expect('identifier' in info.license).toBe(version !== '3.0')
  })

  test('security, extensions and external documentation stand where they were said', () => {
    const document = build(version)
    expect(document.security).toEqual([{ token: [] }, { cookie: [], grant: ['read'] }])
    expect(Object.keys(document.components.securitySchemes)).toEqual(['token', 'cookie', 'grant', 'who'])
    expect(document['x-owner']).toEqual({ team: 'rooms' })
    expect(document.paths['/sse/jobs'].get.security).toEqual([])
    expect(document.paths['/sse/rooms/{room}'].get).toMatchObject({
      security: [{ token: ['x'] }, {}],
      'x-team': 'rooms',
    })
    expect(document.paths['/sse/jobs/done'].get).not.toHaveProperty('security')
    expect(document.paths['/rooms/{room}'].put).toMatchObject({
      security: [{ who: [] }],
      externalDocs: { url: 'https://example.org/rooms' },
      'x-cost': 2,
    })
  })

  test('a stream says what its options say', () => {
    const { paths } = build(version)
    expect(paths['/sse/rooms/{room}'].get).toMatchObject({
      summary: 'Listen in a room',
      description: 'What is said there.',
      tags: ['Rooms'],
    })
    expect(paths['/sse/rooms/{room}'].get.responses['200'].description).toMatch(/^All that is said\./)
    expect(paths['/sse/exact'].get.deprecated).toBe(true)
    expect(Object.keys(paths['/sse/exact'].get.responses)).toContain('203')
    expect(paths['/sse/old'].get.deprecated).toBe(true)
    expect(paths).not.toHaveProperty('/sse/hidden')
  })

  test('a parameter of the path is described as it is validated', () => {
    const [room] = build(version).paths['/sse/rooms/{room}'].get.parameters
    expect(room).toEqual({
      name: 'room',
      in: 'path',
      required: true,
      description: 'Which one.',
      schema: { type: 'string', minLength: 1, maxLength: 123, pattern: '^[a-z]+$' },
      example: 'kitchen',
    })
    const [from, count, list] = build(version).paths['/sse/count/{from}'].get.parameters
    expect(from.schema).toEqual({ type: 'string', enum: ['0', '1'] })
    expect([count.name, count.in, list.name, list.in]).toEqual(['count', 'query', 'names', 'query'])
  })

  test('every error that can happen is there, and none that cannot', () => {
    const { paths } = build(version)
    const errors = (path: string): string[] =>
      Object.keys(paths[path].get.responses).filter((status) => status >= '400')
    expect(errors('/sse/jobs')).toEqual(['400', '406', 'default'])
    expect(errors('/sse/jobs/done')).toEqual(['400', '406', '429', '503', 'default'])
    expect(errors('/sse/rooms/{room}')).toEqual(['400', '406', '503', 'default'])
    for (const status of ['429', '503']) {
      expect(Object.keys(paths['/sse/jobs/done'].get.responses[status].headers)).toEqual([
        'Cache-Control',
        'Retry-After',
      ])
    }
  })

  test('every answer has the headers that it is sent with', () => {
    const { responses } = build(version).paths['/sse/jobs'].get
    const streamHeaders = ['Cache-Control', 'X-Accel-Buffering', 'Content-Encoding', 'Vary']
    expect(Object.keys(responses['200'].headers)).toEqual(streamHeaders)
    for (const status of ['204', '400', '406'])
      expect(Object.keys(responses[status].headers)).toEqual(['Cache-Control'])
  })
})

test('the sample is in 3.2 the beginning of the stream, as it is on the wire and taken apart', () => {
  const { stream } = mediaOf('3.2', '/sse/rooms/{room}').examples
  expect(stream.serializedValue).toMatch(/^retry: 2000\nid: k3v9x2\.41\nevent: connected\ndata: \{/)
  expect(stream.serializedValue).toContain(
    'id: k3v9x2.42\nevent: message\ndata: {"from":"Ann","text":"line 1\\nline 2"}\n\n',
  )
  expect(stream.dataValue.map(({ event }: Tree) => event)).toEqual(['connected', 'message'])
  expect(Object.keys(stream)).toEqual(['summary', 'dataValue', 'serializedValue'])
})

describe.each(streamItems)('items as %s', (items) => {
  test.each(versions)(
    'are valid in %s, with each component used and every sample what the schema says',
    async (version) => {
      const document = build(version, 'default', { items })
      expect(await validateOpenApiDocument(document)).toEqual({ valid: true, errors: [], warnings: [] })
      const text = JSON.stringify(document)
      for (const name of Object.keys(document.components.schemas)) {
        expect(text, name).toContain(`"#/components/schemas/${name}"`)
      }
      // Names that are kept for others (OpenAPI 3.1.1, "Specification Extensions"), for which parsers refuse a document.
      expect(text).not.toMatch(/"x-(?:oai|oas)-/)
      if (version !== '3.1') return
      const ajv = addFormats.default(new Ajv2020({ strict: false }))
      ajv.addSchema(document, 'document')
      for (const path of Object.keys(document.paths)) {
        const media = document.paths[path].get?.responses['200']?.content?.['text/event-stream']
        if (media === undefined) continue
        expect(Object.keys(media.examples).length, path).toBeGreaterThan(0)
        for (const [name, { value }] of Object.entries<Tree>(media.examples)) {
          const fits = ajv.validate({ $ref: `document${media.schema.$ref as string}` }, value)
          expect(fits, `${path} ${name}: ${JSON.stringify(ajv.errors)}`).toBe(true)
        }
      }
    },
  )
})

describe('an item of a stream', () => {
  test('is itemSchema alone in 3.2, with data as JSON text', () => {
    const media = mediaOf('3.2')
    expect(Object.keys(media)).toEqual(['itemSchema', 'examples'])
    expect(branchOf(media.itemSchema, 'progress').properties).toMatchObject({
      event: { type: 'string', const: 'progress' },
      id: { type: 'string' },
      retry: { type: 'integer', minimum: 0 },
      data: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { $ref: '#/components/schemas/Progress' },
      },
    })
  })

  test('is in 3.1 the union with decoded data, and the exact schema beside it', () => {
    const media = mediaOf('3.1')
    expect(Object.keys(media).toSorted()).toEqual(['examples', 'schema', 'x-itemSchema'])
    expect(branchOf(media.schema, 'progress').properties).toMatchObject({
      event: { type: 'string', const: 'progress' },
      data: { $ref: '#/components/schemas/Progress' },
    })
    const { discriminator: _, ...item } = mediaOf('3.2').itemSchema
    expect(media['x-itemSchema']).toEqual(item)
    expect(media.schema).not.toHaveProperty('items')
  })

  test('is in 3.0 the same in the words of 3.0', () => {
    const media = mediaOf('3.0')
    expect(branchOf(media.schema, 'progress').properties).toMatchObject({
      event: { type: 'string', enum: ['progress'] },
      data: { $ref: '#/components/schemas/Progress' },
    })
    expect(branchOf(media['x-itemSchema'], 'progress').properties.data).toEqual({
      type: 'string',
      'x-jsonschema-contentMediaType': 'application/json',
      'x-jsonschema-contentSchema': { $ref: '#/components/schemas/Progress' },
    })
    const { Job, Progress } = build('3.0').components.schemas
    expect(Job.properties.name).toEqual({ type: 'string', nullable: true })
    expect(Progress.properties.percent).toMatchObject({ maximum: 100, exclusiveMaximum: true })
  })

  test.each(['3.1', '3.0'] as const)('is said to be a convention in %s', (version) => {
    const { description } = build(version).paths['/sse/jobs'].get.responses['200']
    expect(description).toContain('That is a convention')
    expect(build('3.2').paths['/sse/jobs'].get.responses['200'].description).not.toContain('convention')
  })

  test('of an open hub has a branch for every other name, and of a closed one none', () => {
    const { properties, required } = branchOf(mediaOf('3.2').itemSchema, 'any other event')
    expect(properties.event.not.enum).toEqual([
      'progress',
      'job.done',
      'old',
      'connected',
      'gap',
      'closing',
      'position',
      'error',
      'open',
    ])
    expect(required).toContain('event')
    expect(branchOf(mediaOf('3.2', '/sse/rooms/{room}').itemSchema, 'any other event')).toBeUndefined()
  })

  test('has its event required in every branch', () => {
    for (const { required } of branchesOf(mediaOf('3.2').itemSchema)) expect(required).toContain('event')
  })

  test('is what the stream says, where it says it', () => {
    const { itemSchema } = mediaOf('3.2', '/sse/exact', '203')
    expect(itemSchema).toMatchObject({ type: 'object', required: ['event', 'data'] })
  })

  test.each(versions)('has a type wherever there is a constant in %s, or pages print any', (version) => {
    const constants = [...walk(build(version))].filter(
      ([path, value]) =>
        !path.includes('examples') && path.at(-1) !== 'not' && ('const' in value || Array.isArray(value.enum)),
    )
    expect(constants.length).toBeGreaterThan(10)
    for (const [path, value] of constants) expect(value, path.join('/')).toHaveProperty('type')
  })
})

test('a tag says in 3.1 and 3.0 what they have words for', () => {
  expect(build('3.2').tags[2]).toEqual({ name: 'Streams', parent: 'Jobs' })
  for (const version of ['3.1', '3.0'] as const) {
    expect(build(version).tags[0]).toMatchObject({ name: 'Rooms', 'x-displayName': 'Rooms' })
    expect(build(version).tags[2]).toEqual({ name: 'Streams' })
  }
})

describe('named documents', () => {
  test('hold what belongs to them', () => {
    expect(listDocuments(richApi)).toEqual(['default', 'admin'])
    expect(Object.keys(build('3.2', 'admin').paths)).toEqual(['/sse/old', '/sse/internal', '/rooms/{room}'])
    expect(Object.keys(build('3.2', 'admin').paths['/rooms/{room}'])).toEqual(['delete'])
    expect(Object.keys(build('3.2').paths['/rooms/{room}'])).toEqual(['put'])
    expect(Object.keys(build('3.2', 'admin').components.schemas)).not.toContain('Progress')
  })

  test('that nothing belongs to are refused, but for the default one', () => {
    expect(() => selectDocument(richApi, 'amdin')).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: 'document: nothing belongs to "amdin" (there are default, admin)',
      }),
    )
    expect(selectDocument({ ...richApi, streams: [], routes: [] }, 'default').streams).toEqual([])
  })
})

test.each(names)('the AsyncAPI document %s passes its validator', async (name) => {
  const document = buildAsyncApiDocument(selectDocument(richApi, name)) as Tree
  expect(await validateAsyncApiDocument(document)).toEqual({ valid: true, errors: [], warnings: [] })
})

test.each(['extensions', 'of a route'])('a field that is no extension is refused: %s', (where) => {
  const extensions = { owner: 1 } as unknown as Record<`x-${string}`, unknown>
  const [route] = richApi.routes ?? []
  const broken =
    where === 'extensions' ? { ...richApi, extensions } : { ...richApi, routes: [{ ...route!, extensions }] }
  expect(() => buildOpenApiDocument(broken)).toThrow(
    expect.objectContaining({
      code: 'invalid_option',
      message: expect.stringContaining('"owner" must begin with "x-"'),
    }),
  )
})
