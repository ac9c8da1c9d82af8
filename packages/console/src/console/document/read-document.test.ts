import { describe, expect, it } from 'vitest'

import { readDocument } from './read-document.ts'

const stream = (extra: object = {}): object => ({ responses: { 200: { content: { 'text/event-stream': extra } } } })

describe('readDocument', () => {
  it('finds the streams, the events they declare and the channels they list', () => {
    const { title, version, streams } = readDocument({
      info: { title: 'Orders', version: '2.1' },
      paths: {
        '/': { get: { responses: { 200: { content: { 'text/html': {} } } } } },
        '/sse/{room}': { get: stream() },
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
        events: ['progress', 'news'],
        channels: ['a', 'b'],
        takesChannel: true,
      },
      { path: '/sse/broadcast/progress', summary: '', events: [], channels: [], takesChannel: false },
    ])
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
    expect(events.map(({ name, path, sample }) => [name, path, sample])).toEqual([
      ['progress', '/api/broadcast/progress', { taskId: 'x' }],
      ['old one', '/api/broadcast/old%20one', 'old'],
      ['made', '/api/broadcast/made', { taskId: 't-1', done: true }],
    ])
    expect(events.map(({ example }) => example)).toEqual([{ taskId: 'x' }, 'old', undefined])
    expect(events[0]?.schema['type']).toBe('object')
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
})
