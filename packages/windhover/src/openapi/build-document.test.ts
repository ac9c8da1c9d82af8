import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { fromJsonSchema } from '../catalog/from-json-schema.ts'
import type { SchemaSource } from '../schema/schema-source.ts'
import type { Access } from '../access/access.ts'
import type { Compress } from '../compress-mode.ts'
import { defineStream, type StreamOptions } from '../stream/define-stream.ts'
import { reservedEvents, unreservedPattern } from '../names.ts'
import type { ApiDescription } from './api-description.ts'
import { buildOpenApiDocument } from './build-document.ts'
import { errorResponseSchema } from './error-response.ts'
import type { RouteDescription } from './route-description.ts'

const info = { title: 'Test', version: '1.0.0' }

const job = z.object({ id: z.uuid(), at: z.iso.datetime() }).meta({ id: 'Job' })
const progress = z
  .object({ job, percent: z.number(), step: z.string().default('run') })
  .meta({ title: 'Progress', examples: [{ job: { id: 'a', at: 'b' }, percent: 1, step: 'run' }] })
const catalog = defineEvents({
  progress: { schema: progress, summary: 'How far a job is' },
  'job.done': z.object({ job }),
})

function stream(options: Partial<StreamOptions> = {}, open = true) {
  return defineStream({ path: '/sse/broadcast', ...options }, { catalog, open })
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any

function build(description: Partial<ApiDescription>): Tree {
  return buildOpenApiDocument({ info, streams: [], routes: [], ...description })
}

it('describes streams alone', () => {
  const streams = [stream()]
  expect(buildOpenApiDocument({ info, streams })).toEqual(buildOpenApiDocument({ info, streams, routes: [] }))
})

function operation(options: Partial<StreamOptions> = {}, open = true): Tree {
  return build({ streams: [stream(options, open)] }).paths['/sse/broadcast'].get
}

function branches(options: Partial<StreamOptions> = {}, open = true): Tree[] {
  const document = build({ streams: [stream(options, open)] })
  const follow = ({ $ref }: Tree): Tree => document.components.schemas[$ref.split('/').at(-1)]
  const { responses } = document.paths['/sse/broadcast'].get
  return follow(responses['200'].content['text/event-stream'].itemSchema).oneOf.map(follow)
}

function route(over: Partial<RouteDescription> = {}): RouteDescription {
  return {
    method: 'post',
    path: '/api/broadcast',
    operationId: 'publish',
    summary: 'Publish',
    responses: { 200: { description: 'Done.' } },
    ...over,
  }
}

function json(schema: SchemaSource) {
  return { 'application/json': { schema } }
}

describe('the operation of a stream', () => {
  it('has an id made from the path', () => {
    expect(operation().operationId).toBe('streamSseBroadcast')
    expect(operation({ operationId: 'listen' }).operationId).toBe('listen')
  })

  it('has an id of its own, whatever the paths come to', () => {
    const streams = [
      stream({ path: '/sse/a.b' }),
      stream({ path: '/sse/a-b' }),
      stream({ path: '/sse/a_b', operationId: 'streamSseAB2' }),
    ]
    const { paths } = build({ streams, routes: [route({ operationId: 'streamSseAB' })] })
    expect(streams.map(({ path }) => paths[path].get.operationId)).toEqual([
      'streamSseAB3',
      'streamSseAB4',
      'streamSseAB2',
    ])
  })

  it('says how a browser connects, unless it is described', () => {
    expect(operation({ events: ['progress'] }).description).toContain(
      "`source.addEventListener('progress', ({ data }) => console.log(JSON.parse(data)))`",
    )
    expect(operation({ description: 'Mine.' }).description).toBe('Mine.')
  })

  it('is deprecated where all of its events are', () => {
    const old = defineEvents({ old: { schema: job, deprecated: true }, fresh: job })
    const lists = [['old'], ['old', 'fresh'], undefined]
    const deprecated = lists.map((events) => {
      const one = defineStream({ path: '/old', ...(events === undefined ? {} : { events }) }, { catalog: old })
      return build({ streams: [one] }).paths['/old'].get.deprecated
    })
    expect(deprecated).toEqual([true, undefined, undefined])
  })

  it('describes payload events, then control events, then every other name', () => {
    expect(branches().map(({ title }) => title)).toEqual([
      'progress',
      'job.done',
      'connected',
      'gap',
      'closing',
      'position',
      'any other event',
    ])
    expect(branches().at(-1)!.properties.event).toEqual({
      type: 'string',
      pattern: unreservedPattern,
      not: { enum: ['progress', 'job.done', ...reservedEvents] },
    })
  })

  it('has no branch for other names where the stream restricts its events or its hub is closed', () => {
    expect(branches({ events: ['progress', 'later'] }).map(({ title }) => title)).toEqual([
      'progress',
      'later',
      'connected',
      'gap',
      'closing',
      'position',
    ])
    expect(branches({}, false).map(({ title }) => title)).not.toContain('any other event')
  })

  it('describes data as JSON text', () => {
    expect(branches()[0]).toMatchObject({
      type: 'object',
      required: ['event', 'data', 'id'],
      properties: {
        event: { type: 'string', const: 'progress' },
        data: {
          type: 'string',
          contentMediaType: 'application/json',
          contentSchema: { $ref: '#/components/schemas/Progress' },
        },
      },
    })
  })

  it('matches each event on the wire to exactly one branch', () => {
    const ajv = new Ajv2020({ strict: false })
    const document = build({ streams: [stream()] })
    ajv.addSchema({ $id: 'doc:', components: document.components })
    const itemSchema = { oneOf: JSON.parse(JSON.stringify(branches()).replaceAll('"#/', '"doc:#/')) }
    const matches = ajv.compile(itemSchema)
    const id = 'k3v9x2.41'
    for (const event of [
      { event: 'progress', id: `${id}.mine`, data: '{}' },
      { event: 'surprise', id, data: '{}', retry: 10 },
      { event: 'connected', data: '{}', retry: 2000 },
      { event: 'gap', id, data: '{}' },
      { event: 'closing', id: 'stop', data: '{}', retry: 1 },
      // Of a reader that keeps the last id, as EventSource does.
      { event: 'closing', id: `${id}.mine`, data: '{}', retry: 1 },
      { event: 'position', id, data: '' },
    ]) {
      expect(matches(event), event.event).toBe(true)
    }
    for (const event of [
      { event: 'open', id, data: '{}' },
      { event: 'progress', data: '{}' },
      { event: 'position', id, data: 'x' },
      { event: 'closing', id: 'end', data: '{}' },
    ]) {
      expect(matches(event), event.event).toBe(false)
    }
  })

  it('says which fields a message has with meta=1, and that no name begins with $', () => {
    const [message] = branches()
    expect(Object.keys(message!.properties)).toEqual(['event', 'id', 'retry', 'time', 'channel', 'data'])
    expect(message!.required).toEqual(['event', 'data', 'id'])
    expect(branches().filter(({ properties }) => 'time' in properties)).toHaveLength(3)
    const { parameters } = operation({ channels: 'any' })
    expect(parameters.slice(0, 3).map(({ name, schema }: Tree) => [name, schema.items?.pattern])).toEqual([
      ['event', unreservedPattern],
      ['channel', unreservedPattern],
      ['meta', undefined],
    ])
  })

  it('lists its parameters, and channel only where one may be asked for', () => {
    const names = (options?: Partial<StreamOptions>) => operation(options).parameters.map((one: Tree) => one.name)
    expect(names()).toEqual(['event', 'meta', 'lastEventId', 'Last-Event-ID'])
    expect(names({ channels: 'any' })).toContain('channel')
    expect(names({ initial: { last: 5 } })).not.toContain('last')
    const { description: ofHeader } = operation({ initial: { last: 5 } }).parameters.at(-1)
    expect(ofHeader).toContain('Without one it begins with the newest 5 messages, as far as they are kept.')
    expect(names({ maxLast: 50 })).toEqual(['event', 'meta', 'last', 'lastEventId', 'Last-Event-ID'])
    const last = operation({ maxLast: 50, initial: { latest: 'key' } }).parameters[2]
    expect(last.schema).toEqual({ type: 'integer', minimum: 0, maximum: 50 })
    expect(operation({ channels: ['a', 'b'] }).parameters[1].schema.items.enum).toEqual(['a', 'b'])
    expect(operation({ channels: 'any', maxChannels: 7 }).parameters[1].schema.maxItems).toBe(7)
    expect(operation({ events: ['progress'] }).parameters[0].schema.items.enum).toEqual(['progress'])
  })

  it('lists its answers, 503 only where it refuses by status', () => {
    expect(Object.keys(operation().responses)).toEqual(['200', '204', '400', '406', 'default'])
    expect(operation({ refusal: 'status' }).responses['503'].headers).toHaveProperty('Retry-After')
  })

  it('lists the headers of compression only where it may be compressed', () => {
    const always = ['Cache-Control', 'X-Accel-Buffering']
    const headersOf = (compress: Compress): string[] => Object.keys(operation({ compress }).responses['200'].headers)
    expect(headersOf('off')).toEqual(always)
    expect(headersOf('public')).toEqual([...always, 'Content-Encoding', 'Vary'])
    expect(headersOf('on')).toEqual([...always, 'Content-Encoding', 'Vary'])
  })

  it('tells of traces only where the hub shows them, in messages alone', () => {
    const fieldsOf = (exposesTrace: boolean): Record<string, boolean> => {
      const shown = { ...stream({}, true), ...(exposesTrace ? { exposesTrace } : {}) }
      const document = build({ streams: [shown] })
      const entries = Object.entries<Tree>(document.components.schemas).filter(
        ([, { properties }]) => properties?.event,
      )
      return Object.fromEntries(entries.map(([name, { properties }]) => [name, 'trace' in properties]))
    }
    expect(Object.values(fieldsOf(false))).not.toContain(true)
    const shown = fieldsOf(true)
    expect(Object.keys(shown).filter((name) => shown[name])).toContain('OtherStreamEvent')
    expect(Object.keys(shown).filter((name) => /Connected|Gap|Closing|Position/.test(name) && shown[name])).toEqual([])
  })

  it('lists what its door answers only where it has one', () => {
    const access: Access = { authenticate: () => ({ grants: [] }) }
    const { responses } = operation({ access })
    expect(Object.keys(responses)).toEqual(['200', '204', '400', '401', '403', '406', 'default'])
    for (const status of ['401', '403']) expect(responses[status].headers).toHaveProperty('WWW-Authenticate')
    expect(Object.keys(operation({ access, refusal: 'status' }).responses)).toContain('429')
    expect(Object.keys(operation({ refusal: 'status' }).responses)).not.toContain('429')
  })

  it('shows a sample of the wire', () => {
    const { serializedValue } = operation().responses['200'].content['text/event-stream'].examples.stream
    expect(serializedValue).toMatch(/^retry: 2000\nid: .*\nevent: connected\ndata: \{.*\}\n\nid: .*\nevent: progress\n/)
  })

  it('is left out when hidden', () => {
    expect(build({ streams: [stream({ hidden: true })] }).paths).toEqual({})
  })
})

describe('components', () => {
  it('takes names from titles, ids and event names, and rewrites references', () => {
    const { schemas } = build({ streams: [stream()] }).components
    expect(Object.keys(schemas)).toEqual([
      'ClosingEvent',
      'ClosingStreamEvent',
      'ConnectedEvent',
      'ConnectedStreamEvent',
      'GapEvent',
      'GapStreamEvent',
      'Job',
      'JobDone',
      'JobDoneStreamEvent',
      'OtherStreamEvent',
      'PositionStreamEvent',
      'Problem',
      'Progress',
      'ProgressStreamEvent',
      'StreamSseBroadcastEvent',
    ])
    expect(schemas.Progress.properties.job).toEqual({ $ref: '#/components/schemas/Job' })
    expect(JSON.stringify(schemas)).not.toMatch(/\$defs|\$schema/)
  })

  it('drops a long pattern that repeats its format', () => {
    const { Job } = build({ streams: [stream()] }).components.schemas
    expect(Job.properties).toEqual({
      id: { type: 'string', format: 'uuid' },
      at: { type: 'string', format: 'date-time' },
    })
  })

  it('gives an input of another shape a name of its own, and shares one of the same shape', () => {
    const body = (schema: SchemaSource) => ({ description: 'The data.', required: true, content: json(schema) })
    const document = build({
      streams: [stream()],
      routes: [
        route({ path: '/a', operationId: 'a', requestBody: body(progress) }),
        route({
          path: '/b',
          operationId: 'b',
          requestBody: body(catalog.events.get('job.done')!.schema),
          responses: { 200: { description: 'Done.', content: json(progress) } },
        }),
      ],
    })
    const sent = (path: string) => document.paths[path].post.requestBody.content['application/json'].schema
    expect(sent('/a')).toEqual({ $ref: '#/components/schemas/ProgressInput' })
    expect(sent('/b')).toEqual({ $ref: '#/components/schemas/JobDone' })
    expect(document.paths['/b'].post.responses['200'].content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Progress',
    })
    const { Progress, ProgressInput } = document.components.schemas
    expect(Progress.required).toContain('step')
    expect(ProgressInput.required).not.toContain('step')
    expect(ProgressInput.title).toBe('ProgressInput')
  })

  it('keeps a schema without a title inline, and hoists its parts', () => {
    const content = json({ type: 'array', items: { $ref: '#/$defs/Row' }, $defs: { Row: { type: 'string' } } })
    const document = build({ routes: [route({ responses: { 200: { description: 'Rows.', content } } })] })
    expect(document.paths['/api/broadcast'].post.responses['200'].content['application/json'].schema).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Row' },
    })
    expect(document.components.schemas).toEqual({ Row: { type: 'string' } })
  })

  it('names a schema that refers to itself', () => {
    const content = json({ type: 'object', properties: { next: { $ref: '#' } } })
    const document = build({ routes: [route({ responses: { 200: { description: 'A list.', content } } })] })
    expect(document.components.schemas).toEqual({
      PublishResponse200: { type: 'object', properties: { next: { $ref: '#/components/schemas/PublishResponse200' } } },
    })
  })

  it('takes a root that is a reference, and makes a title a valid key', () => {
    const tree = z
      .object({
        get children() {
          return z.array(tree)
        },
      })
      .meta({ id: 'Tree' }) as z.ZodType
    const events = defineEvents({ grow: tree, shrink: z.object({}).meta({ title: 'Cut down' }) })
    const { components } = build({ streams: [defineStream({ path: '/s' }, { catalog: events })] })
    expect(components.schemas.Tree.properties.children.items).toEqual({ $ref: '#/components/schemas/Tree' })
    expect(components.schemas).toHaveProperty('CutDown')
    expect(components.schemas).not.toHaveProperty('Grow')
    expect(components.schemas.GrowStreamEvent.properties.data.contentSchema).toEqual({
      $ref: '#/components/schemas/Tree',
    })
  })

  it('does not take data for references', () => {
    const content = json({ title: 'Odd', default: { $ref: '#' }, properties: { default: { $ref: '#' } } })
    const { Odd } = build({ routes: [route({ responses: { 200: { description: 'Odd.', content } } })] }).components
      .schemas
    expect(Odd.default).toEqual({ $ref: '#' })
    expect(Odd.properties.default).toEqual({ $ref: '#/components/schemas/Odd' })
  })

  it('refuses two shapes of one name, and names both', () => {
    const content = json({ title: 'Progress', type: 'string' })
    expect(() =>
      build({ streams: [stream()], routes: [route({ responses: { 200: { description: 'Text.', content } } })] }),
    ).toThrow(/"Progress": event "progress" and the response 200 of publish/)
  })

  it('shares the error response', () => {
    const content = { 'application/problem+json': { schema: errorResponseSchema } }
    const document = build({
      streams: [stream()],
      routes: [route({ responses: { default: { description: 'Any error.', content } } })],
    })
    expect(document.paths['/api/broadcast'].post.responses.default.content['application/problem+json'].schema).toEqual({
      $ref: '#/components/schemas/Problem',
    })
    expect(Object.keys(document.components.schemas)).toContain('Problem')
  })

  it('calls the error response what the description says, where a schema of its own has the name', () => {
    const content = json({ title: 'Problem', type: 'string' })
    const routes = [route({ responses: { 200: { description: 'Text.', content } } })]
    expect(() => build({ streams: [stream()], routes })).toThrow(
      /"Problem": the protocol and the response 200 of publish/,
    )
    const { components } = build({ streams: [stream()], routes, problemName: 'StreamProblem' })
    expect(components.schemas.Problem).toEqual({ title: 'Problem', type: 'string' })
    expect(components.schemas.StreamProblem.title).toBe('StreamProblem')
  })

  it('tells untitled schemas of events apart by a number if their names come to one', () => {
    const parse = z.object({ z: z.string().default('x') })
    const same = z.object({ x: z.string() })
    const events = defineEvents({
      'a.b': same,
      'a-b': z.object({ y: z.string() }),
      'a~b': parse,
      a_b: same,
      '-': parse,
      _: same,
    })
    const { components } = build({
      streams: [defineStream({ path: '/s' }, { catalog: events, open: false })],
      routes: [route({ requestBody: { description: 'Any.', required: true, content: json(parse) } })],
    })
    expect(Object.keys(components.schemas).filter((name) => /^(AB|Event)\d*(Input)?$/.test(name))).toEqual([
      'AB',
      'AB2',
      'AB3',
      'AB3Input',
    ])
    expect(components.schemas.AB.required).toEqual(['x'])
    expect(components.schemas.AB2.required).toEqual(['y'])
  })

  it('maps the values of a discriminator without a mapping to the parts that are renamed', () => {
    const kind = (value: string) => ({ type: 'object', required: ['kind'], properties: { kind: { const: value } } })
    const animal = (discriminator: object, own: object = {}) =>
      fromJsonSchema({
        oneOf: [{ $ref: '#/$defs/Cat' }, { $ref: '#/$defs/the dog' }, { $ref: '#/$defs/Emu' }],
        discriminator: { propertyName: 'kind', ...discriminator },
        $defs: { Cat: { ...kind('Cat'), ...own }, 'the dog': kind('the dog'), Emu: kind('Emu') },
      })
    const events = defineEvents({
      tame: animal({}),
      wild: animal({}, { minProperties: 2 }),
      told: animal({ mapping: { cat: '#/$defs/Cat' } }, { minProperties: 3 }),
      twice: fromJsonSchema({
        oneOf: [{ $ref: '#/$defs/Yak' }, { $ref: '#/definitions/Yak' }],
        discriminator: { propertyName: 'kind' },
        $defs: { Yak: kind('a') },
        definitions: { Yak: kind('Yak') },
      }),
    })
    const { components } = build({ streams: [defineStream({ path: '/s' }, { catalog: events, open: false })] })
    const read = (name: string) => components.schemas[name].discriminator.mapping as unknown
    const dog = { 'the dog': '#/components/schemas/TheDog' }
    expect(read('Tame')).toEqual(dog)
    expect(read('Wild')).toEqual({ Cat: '#/components/schemas/WildCat', ...dog })
    expect(read('Told')).toEqual({ cat: '#/components/schemas/ToldCat', ...dog })
    expect(read('Twice')).toEqual({ Yak: '#/components/schemas/Yak2' })
  })

  it('refuses a title that stands for the untitled schema of an event', () => {
    const titled = z.object({ y: z.string() }).meta({ title: 'AB' })
    const untitled = z.object({ x: z.string() })
    for (const events of [
      { 'a.b': untitled, other: titled },
      { other: titled, 'a.b': untitled },
    ]) {
      expect(() => defineEvents(events)).toThrow('give it two different shapes')
    }
  })

  it('gives each event of a stream a name of its own, and those of a schema theirs', () => {
    const events = defineEvents({
      'a.b': z.object({ x: z.string() }),
      'a-b': z.object({ y: z.string() }).meta({ title: 'Other' }),
    })
    const content = json({ title: 'ConnectedStreamEvent', type: 'string' })
    const { components } = build({
      streams: [defineStream({ path: '/s' }, { catalog: events, open: false })],
      routes: [route({ responses: { 200: { description: 'Text.', content } } })],
    })
    const { StreamSEvent } = components.schemas
    expect(components.schemas.ConnectedStreamEvent).toEqual({ title: 'ConnectedStreamEvent', type: 'string' })
    expect(StreamSEvent.discriminator).toEqual({
      propertyName: 'event',
      mapping: {
        'a.b': '#/components/schemas/ABStreamEvent',
        'a-b': '#/components/schemas/ABStreamEvent2',
        connected: '#/components/schemas/ConnectedStreamEvent2',
        gap: '#/components/schemas/GapStreamEvent',
        closing: '#/components/schemas/ClosingStreamEvent',
        position: '#/components/schemas/PositionStreamEvent',
      },
    })
    expect(StreamSEvent.oneOf.map(({ $ref }: Tree) => $ref)).toEqual(Object.values(StreamSEvent.discriminator.mapping))
  })
})

describe('a constant', () => {
  it('has its type said, which pages show', () => {
    const schema = {
      title: 'Constants',
      properties: { a: { const: 'x' }, b: { const: null }, c: { const: [1] }, d: { type: 'integer', const: 1 } },
    }
    const { Constants } = build({ routes: [route({ responses: { 200: { description: '', content: json(schema) } } })] })
      .components.schemas
    expect(Constants.properties).toEqual({
      a: { type: 'string', const: 'x' },
      b: { type: 'null', const: null },
      c: { type: 'array', const: [1] },
      d: { type: 'integer', const: 1 },
    })
  })
})

describe('the document', () => {
  it('refuses two operations of one id, and names both', () => {
    expect(() => build({ streams: [stream({ operationId: 'publish' })], routes: [route()] })).toThrow(
      /"publish": GET \/sse\/broadcast and POST \/api\/broadcast/,
    )
  })

  it('names operations that have no id after method and path, with a number where that is taken', () => {
    const { operationId: _, ...plain } = route()
    const routes = [
      { ...plain, path: '/a-b/{id}' },
      { ...plain, path: '/a.b/{id}' },
      { ...plain, path: '/x', operationId: 'postABById2' },
      { ...plain, path: '/' },
    ]
    const { paths } = build({ routes })
    const ids = Object.values<Tree>(paths).map(({ post }) => post.operationId)
    expect(ids).toEqual(['postABById', 'postABById3', 'postABById2', 'postRoot'])
  })

  it('refuses two operations in one place', () => {
    expect(() => build({ routes: [route(), route({ operationId: 'again' })] })).toThrow(/"publish" and "again"/)
  })

  it('is the same each time', () => {
    const once = JSON.stringify(build({ streams: [stream()], routes: [route()] }))
    expect(JSON.stringify(build({ streams: [stream()], routes: [route()] }))).toBe(once)
  })

  it.each([
    ['3.0', /^3\.0\./],
    ['3.1', /^3\.1\./],
    ['3.2', /^3\.2\./],
  ] as const)('can be had in OpenAPI %s', (version, expected) => {
    const document = buildOpenApiDocument({ info, streams: [stream()], routes: [route()] }, version)
    expect(document.openapi).toMatch(expected)
  })
})

it('refuses a license with both an identifier and a URL, which validators of references alone let pass', () => {
  const license = { name: 'MIT', identifier: 'MIT', url: 'https://example.org' }
  expect(() => buildOpenApiDocument({ info: { ...info, license }, streams: [], routes: [] })).toThrow(
    'info.license: give an identifier or a url, not both',
  )
})
