import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { defineStream } from '../stream/define-stream.ts'
import type { ApiDescription } from './api-description.ts'
import { buildAsyncApiDocument } from './build-async-api-document.ts'
import { assertAsyncApiDocument, validateAsyncApiDocument } from './validate-document.ts'

const catalog = defineEvents({
  progress: {
    schema: z.object({ percent: z.number().meta({ description: 'How far.' }) }).meta({ title: 'Progress' }),
    summary: 'How far a job is',
    examples: [{ percent: 5 }],
  },
  old: { schema: z.tuple([z.string()], z.number()), deprecated: true },
})

const description: ApiDescription = {
  info: {
    title: 'Rooms',
    version: '1.0.0',
    summary: 'Who says what.',
    contact: { name: 'Ann', email: 'ann@example.org' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'https://example.org/live', description: 'Here.' }, { url: '/relative' }],
  tags: [
    { name: 'Rooms', summary: 'Rooms', description: 'Where people meet.', parent: 'All' },
    { name: 'All' },
    { name: 'Routes', parent: 'All' },
  ],
  externalDocs: { url: 'https://example.org/docs' },
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    certificate: { type: 'mutualTLS' },
    grant: {
      type: 'oauth2',
      flows: { clientCredentials: { tokenUrl: 'https://example.org/token', scopes: { read: 'To read.' } } },
    },
  },
  security: [{ token: [] }, { key: [] }],
  extensions: { 'x-owner': 'rooms' },
  streams: [
    defineStream(
      {
        path: '/sse/rooms/{room}',
        channels: ['room:{room}', 'lobby'],
        parameters: { room: { description: 'Which one.', enum: ['a', 'b'], example: 'a' } },
        tags: ['Rooms'],
        extensions: { 'x-team': 'rooms' },
      },
      { catalog, open: false },
    ),
    defineStream({ path: '/sse/open', security: [] }, { catalog, open: true }),
    defineStream({ path: '/sse/item', itemSchema: { type: 'object', title: 'Anything' } }),
    defineStream({ path: '/sse/hidden', hidden: true }),
  ],
  routes: [
    {
      method: 'get',
      path: '/x',
      operationId: 'streamSseOpen',
      summary: 'X',
      tags: ['Routes'],
      responses: { 200: { description: 'Good.' } },
    },
  ],
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
const document = buildAsyncApiDocument(description) as any

describe('an AsyncAPI document', () => {
  test('passes the validator, without a warning', async () => {
    expect(await validateAsyncApiDocument(document)).toEqual({ valid: true, errors: [], warnings: [] })
  })

  test('has the tags of its streams and those above them, and none of routes alone', () => {
    expect(document.info.tags).toEqual([{ name: 'Rooms', description: 'Where people meet.' }, { name: 'All' }])
    expect(buildAsyncApiDocument({ ...description, streams: [] })['info']).not.toHaveProperty('tags')
  })

  test('has a channel and an operation for each stream that is not hidden, under the ids of OpenAPI', () => {
    const ids = ['streamSseRoomsRoom', 'streamSseOpen2', 'streamSseItem']
    expect([Object.keys(document.channels), Object.keys(document.operations)]).toEqual([ids, ids])
    expect(document.channels.streamSseRoomsRoom.address).toBe('/sse/rooms/{room}')
    expect(document.operations.streamSseRoomsRoom).toMatchObject({ action: 'send', 'x-team': 'rooms' })
  })

  test('describes the parameters of the path and of the query', () => {
    expect(document.channels.streamSseRoomsRoom.parameters).toEqual({
      room: { description: 'Which one.', enum: ['a', 'b'], examples: ['a'] },
    })
    const { http } = document.operations.streamSseRoomsRoom.bindings
    expect([http.method, Object.keys(http.query.properties)]).toEqual([
      'GET',
      ['event', 'channel', 'meta', 'lastEventId'],
    ])
    expect(document.channels.streamSseRoomsRoom).not.toHaveProperty('bindings')
  })

  test('has one message for each event, shared by the streams that send it', () => {
    expect(Object.keys(document.components.messages)).toEqual([
      'progress',
      'old',
      'connected',
      'gap',
      'closing',
      'position',
      'any_other_event',
      'streamSseItem.item',
    ])
    expect(document.components.messages.progress).toMatchObject({
      name: 'progress',
      summary: 'How far a job is',
      payload: { $ref: '#/components/schemas/Progress' },
      examples: [{ payload: { percent: 5 } }],
    })
    expect(document.components.schemas.Progress.properties.percent).toEqual({ type: 'number', description: 'How far.' })
  })

  test('keeps two events of one name and different shapes apart', () => {
    const other = defineEvents({ progress: z.object({ done: z.boolean() }).meta({ title: 'Done' }) })
    const two = buildAsyncApiDocument({
      ...description,
      streams: [...description.streams, defineStream({ path: '/sse/other' }, { catalog: other, open: false })],
    }) as typeof document
    expect(Object.keys(two.channels.streamSseOther.messages)[0]).toBe('progress2')
    expect(two.components.messages.progress2.payload).toEqual({ $ref: '#/components/schemas/Done' })
  })

  test('speaks the JSON Schema of draft 7', () => {
    expect(document.components.schemas.Old).toEqual({
      type: 'array',
      minItems: 1,
      items: [{ type: 'string' }],
      additionalItems: { type: 'number' },
    })
  })

  test('says who may read a stream, where one scheme is enough', () => {
    const scheme = (name: string) => ({ $ref: `#/components/securitySchemes/${name}` })
    expect(document.operations.streamSseRoomsRoom.security).toEqual([scheme('token'), scheme('key')])
    expect(document.operations.streamSseOpen2).not.toHaveProperty('security')
    expect(document.components.securitySchemes).toMatchObject({
      key: { type: 'httpApiKey' },
      certificate: { type: 'X509' },
      grant: { flows: { clientCredentials: { availableScopes: { read: 'To read.' } } } },
    })
    const both = buildAsyncApiDocument({ ...description, security: [{ token: [], key: [] }] }) as typeof document
    expect(both.operations.streamSseRoomsRoom).not.toHaveProperty('security')
  })

  test('says what AsyncAPI has words for', () => {
    expect(document.info).toEqual({
      title: 'Rooms',
      version: '1.0.0',
      description: 'Who says what.',
      contact: { name: 'Ann', email: 'ann@example.org' },
      license: { name: 'MIT' },
      tags: [{ name: 'Rooms', description: 'Where people meet.' }, { name: 'All' }],
      externalDocs: { url: 'https://example.org/docs' },
    })
    expect(document.servers).toEqual({
      server1: { host: 'example.org', protocol: 'https', pathname: '/live', description: 'Here.' },
    })
    expect(document['x-owner']).toBe('rooms')
  })

  test('is the same every time', () => {
    expect(JSON.stringify(buildAsyncApiDocument(description))).toBe(JSON.stringify(document))
  })

  test('of nothing at all is valid', async () => {
    await assertAsyncApiDocument(buildAsyncApiDocument({ info: { title: 'T', version: '1' }, streams: [], routes: [] }))
  })
})

describe('validateAsyncApiDocument', () => {
  test.each<[string, object, string]>([
    ['a reference that leads nowhere', { components: {} }, '#/channels/streamSseItem/messages'],
    [
      'a wrong action',
      { operations: { a: { action: 'shout', channel: { $ref: '#/channels/streamSseItem' } } } },
      'action',
    ],
    ['a scheme that is not there', { components: { ...document.components, securitySchemes: {} } }, '/security/0'],
    ['no info', { info: undefined }, 'info'],
    ['OpenAPI', { asyncapi: undefined, openapi: '3.1.0' }, '#/asyncapi'],
    ['AsyncAPI 2', { asyncapi: '2.6.0' }, '#/asyncapi'],
  ])('refuses %s', async (_, change, where) => {
    const { valid, errors } = await validateAsyncApiDocument({ ...document, ...change })
    expect(valid).toBe(false)
    expect(JSON.stringify(errors)).toContain(where)
    await expect(assertAsyncApiDocument({ ...document, ...change })).rejects.toMatchObject({ code: 'invalid_schema' })
  })
})
