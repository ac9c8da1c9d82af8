import { describe, expect, it } from 'vitest'

import { describeData } from './describe-data.ts'
import { readDocument } from './read-document.ts'

const stream = (extra: object = {}): object => ({ responses: { 200: { content: { 'text/event-stream': extra } } } })

describe('readDocument', () => {
  it('finds the streams, the events they declare and the channels they list', () => {
    const { title, version, streams } = readDocument({
      info: { title: 'Orders', version: '2.1' },
      paths: {
        '/': { get: { responses: { 200: { content: { 'text/html': {} } } } } },
        '/sse/broadcast': {
          parameters: [{ $ref: '#/components/parameters/channel' }],
          get: {
            summary: 'Everything',
            ...stream({ itemSchema: { $ref: '#/components/schemas/Item' } }),
            parameters: [
              { name: 'event', in: 'query', schema: { type: 'array', items: { type: 'string', enum: ['news'] } } },
            ],
          },
        },
        '/sse/broadcast/progress': { get: { $ref: '#/components/x/operation' } },
      },
      components: {
        x: { operation: stream() },
        parameters: { channel: { name: 'channel', in: 'query', schema: { items: { enum: ['a', 'b'] } } } },
        schemas: {
          Progress: { type: 'object', properties: { event: { type: 'string', const: 'progress' } } },
          Item: {
            oneOf: [
              { $ref: '#/components/schemas/Progress' },
              { properties: { event: { const: 'connected' } } },
              { properties: { event: { type: 'string', not: { enum: ['progress'] } } } },
            ],
          },
        },
      },
    })
    expect({ title, version }).toEqual({ title: 'Orders', version: '2.1' })
    expect(streams).toEqual([
      {
        path: '/sse/broadcast',
        summary: 'Everything',
        document: '',
        parameters: [],
        events: ['progress', 'news'],
        isOpen: true,
        channels: ['a', 'b'],
        takesChannel: true,
        takesEvent: true,
        takesMeta: false,
      },
      {
        path: '/sse/broadcast/progress',
        summary: '',
        document: '',
        parameters: [],
        events: [],
        isOpen: true,
        channels: [],
        takesChannel: false,
        takesEvent: false,
        takesMeta: false,
      },
    ])
  })

  it('finds what a stream wants in its path and query, but for what the page has places of its own for', () => {
    const { streams } = readDocument(
      {
        paths: {
          '/sse/{room}/{side}': {
            parameters: [
              { name: 'room', in: 'path', required: true, description: 'Which room', example: 'attic' },
              { name: 'side', in: 'path', schema: { type: 'string', enum: ['in', 'out'] } },
              { name: 'gone', in: 'path' },
            ],
            get: {
              ...stream(),
              parameters: [
                { name: 'sku', in: 'query', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
                { name: 'deep', in: 'query', required: true, schema: { $ref: '#/components/schemas/Deep' } },
                { name: 'meta', in: 'query' },
                { name: 'lastEventId', in: 'query' },
                { name: 'Last-Event-ID', in: 'header' },
              ],
            },
          },
        },
        components: { schemas: { Deep: { type: 'boolean', description: 'Whether to go deep', default: true } } },
      },
      { name: 'office' },
    )
    const plain = { description: '', isRequired: true, isList: false, choices: [], sample: '' }
    expect(streams[0]).toMatchObject({ document: 'office', takesMeta: true, takesChannel: false })
    expect(streams[0]?.parameters).toEqual([
      { ...plain, name: 'room', in: 'path', description: 'Which room', sample: 'attic' },
      { ...plain, name: 'side', in: 'path', choices: ['in', 'out'] },
      { ...plain, name: 'sku', in: 'query', isRequired: false, isList: true, choices: ['a', 'b'] },
      { ...plain, name: 'deep', in: 'query', description: 'Whether to go deep', choices: ['true', 'false'] },
    ])
  })

  it('tells a stream of declared events alone from one of any', () => {
    const branch = (event: object): object => ({ properties: { event } })
    const read = (...branches: object[]): boolean | undefined =>
      readDocument({ paths: { '/sse': { get: stream({ itemSchema: { oneOf: branches } }) } } }).streams[0]?.isOpen
    expect(read(branch({ const: 'a' }), branch({ const: 'gap' }))).toBe(false)
    expect(read(branch({ const: 'a' }), branch({ type: 'string', not: { enum: ['a'] } }))).toBe(true)
  })

  it('finds the declared events with a sample: the example of the body, or one made from the schema', () => {
    const body = (media: object): object => ({ post: { requestBody: { content: { 'application/json': media } } } })
    const { events } = readDocument({
      paths: {
        '/api/broadcast': body({}),
        '/api/broadcast/{event}': body({}),
        '/api/other': body({}),
        '/api/broadcast/progress': body({
          schema: { $ref: '#/components/schemas/Progress' },
          examples: { first: { $ref: '#/components/examples/first' } },
        }),
        '/api/broadcast/old%20one': body({ schema: { type: 'string' }, examples: { first: { value: 'old' } } }),
        '/api/broadcast/made': body({ schema: { $ref: '#/components/schemas/Progress' } }),
      },
      components: {
        examples: { first: { dataValue: { taskId: 'x' } } },
        schemas: {
          Progress: {
            type: 'object',
            properties: { taskId: { type: 'string', examples: ['t-1'] }, done: { type: 'boolean' } },
          },
        },
      },
    })
    expect(events.map((event) => [event.name, event.path, describeData(event).sample])).toEqual([
      ['progress', '/api/broadcast/progress', { taskId: 'x' }],
      ['old one', '/api/broadcast/old%20one', 'old'],
      ['made', '/api/broadcast/made', { taskId: 't-1', done: true }],
    ])
    expect(events.map(({ example }) => example)).toEqual([{ taskId: 'x' }, 'old', undefined])
    expect(events[0]?.schema['type']).toBe('object')
  })

  it('takes for declared events what is below the prefix of the server alone', () => {
    const post = { post: { requestBody: { content: { 'application/json': { schema: {} } } } } }
    const paths = Object.fromEntries(
      [
        '/api/broadcast/root',
        '/live/api/broadcast/ours',
        '/live/shop/api/broadcast/theirs',
        '/shop/api/broadcast/order',
        '/liveness/api/broadcast/other',
      ].map((path) => [path, post]),
    )
    const read = (prefix?: string): string[] =>
      readDocument({ paths }, prefix === undefined ? {} : { prefix }).events.map(({ name }) => name)
    expect(read()).toEqual(['root'])
    expect(read('/live')).toEqual(['ours'])
    expect(read('/live/shop')).toEqual(['theirs'])
  })

  it('leaves out what is not percent-encoded, and keeps the rest of the document', () => {
    const media = { schema: { $ref: '#/components/schemas/100%' } }
    const post = { post: { requestBody: { content: { 'application/json': media } } } }
    const { events, streams } = readDocument({
      paths: {
        '/api/broadcast/100%': post,
        '/api/broadcast/%ff': post,
        '/api/broadcast/100%25': post,
        '/sse/100%': { get: stream() },
      },
      components: { schemas: { '100%': { type: 'string' } } },
    })
    expect(events.map(({ name, schema }) => [name, schema])).toEqual([['100%', { type: 'string' }]])
    expect(streams.map(({ path }) => path)).toEqual(['/sse/100%'])
  })

  it('finds nothing, and does not fail, in what is no such document', () => {
    for (const document of [
      null,
      [],
      'text',
      { paths: 7 },
      { paths: { '/x': null } },
      { paths: { '/x': { $ref: '#/paths/~1x' } } },
    ]) {
      expect(readDocument(document)).toEqual({ title: 'Windhover', version: '', streams: [], events: [] })
    }
  })

  it('takes the path of many events for no event', () => {
    const body = { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } }
    const { events } = readDocument({
      paths: { '/api/broadcast/batch': { post: body }, '/api/broadcast/batches': { post: body } },
    })
    expect(events.map(({ name }) => name)).toEqual(['batches'])
  })
})
