import { createRequestStream, defineEvents, defineStream } from 'windhover'
import { type StreamDescription } from 'windhover/adapter'
import {
  buildAsyncApiDocument,
  buildOpenApiDocument,
  type ApiDescription,
  type RouteDescription,
} from 'windhover/openapi'
import { validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

const info = { title: 'Test', version: '1' }
const route: RouteDescription = {
  method: 'get',
  path: '/x',
  operationId: 'x',
  summary: 'X',
  responses: { 200: { description: 'Good.' } },
}

describe('a stream', () => {
  test('knows its options by name and type', () => {
    defineStream({ path: '/s', status: 203, security: [{ token: [] }], extensions: { 'x-a': 1 }, documents: ['admin'] })
    // @ts-expect-error -- the path is missing
    defineStream({ channels: ['a'] })
    // @ts-expect-error -- the option is called channels
    defineStream({ path: '/s', channel: 'a' })
    // @ts-expect-error -- a list of names, or any
    defineStream({ path: '/s', channels: 'news' })
    // @ts-expect-error -- a status is a number
    defineStream({ path: '/s', status: '200' })
    // @ts-expect-error -- there is no such way to refuse
    defineStream({ path: '/s', refusal: 'drop' })
    // @ts-expect-error -- there is no such policy
    defineStream({ path: '/s', slowPolicy: 'queue' })
    // @ts-expect-error -- scopes are a list
    defineStream({ path: '/s', security: [{ token: 'read' }] })
    // @ts-expect-error -- an extension begins with x-
    defineStream({ path: '/s', extensions: { team: 'a' } })
    // @ts-expect-error -- a pattern is text
    defineStream({ path: '/{a}', channels: ['{a}'], parameters: { a: { pattern: /x/ } } })
    // @ts-expect-error -- a parameter of a path has no default
    defineStream({ path: '/{a}', channels: ['{a}'], parameters: { a: { default: 'x' } } })
    // @ts-expect-error -- documents are a list
    defineStream({ path: '/s', documents: 'admin' })
  })

  test('can be described, whoever serves it', () => {
    expectTypeOf(defineStream({ path: '/s' })).toExtend<StreamDescription>()
    const own = createRequestStream({ path: '/s', events: defineEvents({ a: z.null() }), run: async () => {} })
    expectTypeOf(own.description).toExtend<StreamDescription>()
    buildOpenApiDocument({ info, streams: [defineStream({ path: '/a' }), own.description], routes: [route] })
  })
})

describe('a document', () => {
  test('knows what it is made from', () => {
    buildAsyncApiDocument({ info, streams: [], routes: [] })
    // @ts-expect-error -- the title is missing
    buildOpenApiDocument({ info: { version: '1' }, streams: [], routes: [] })
    // @ts-expect-error -- there is no such version
    buildOpenApiDocument({ info, streams: [], routes: [] }, '3.3')
    // @ts-expect-error -- options of a stream have no defaults filled in
    buildOpenApiDocument({ info, streams: [{ path: '/s' }], routes: [] })
    // @ts-expect-error -- a key is in the query, a header or a cookie
    void ({ key: { type: 'apiKey', in: 'body', name: 'k' } } satisfies ApiDescription['securitySchemes'])
    // @ts-expect-error -- a key has a name
    void ({ key: { type: 'apiKey', in: 'header' } } satisfies ApiDescription['securitySchemes'])
    // @ts-expect-error -- an extension begins with x-
    void ({ owner: 1 } satisfies ApiDescription['extensions'])
  })

  test('knows its routes', () => {
    // @ts-expect-error -- a route has responses
    void ({ method: 'get', path: '/x', operationId: 'x', summary: 'X' } satisfies RouteDescription)
    // @ts-expect-error -- methods are written small
    void ({ ...route, method: 'GET' } satisfies RouteDescription)
    // @ts-expect-error -- a response says what it is
    void ({ ...route, responses: { 200: {} } } satisfies RouteDescription)
    // @ts-expect-error -- parameters are in the path, the query or a header
    void ({ ...route, parameters: [{ name: 'a', in: 'body', description: '', schema: {} }] } satisfies RouteDescription)
    // @ts-expect-error -- an extension begins with x-
    void ({ ...route, extensions: { cost: 1 } } satisfies RouteDescription)
  })

  test('is validated as data, not as text', () => {
    // @ts-expect-error -- this is text
    void validateOpenApiDocument('{}')
    // @ts-expect-error -- this is text
    void validateAsyncApiDocument('{}')
  })
})
