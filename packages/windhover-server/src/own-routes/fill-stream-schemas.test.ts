import { expect, test } from 'vitest'

import { fillStreamSchemas } from './fill-stream-schemas.ts'

const bare = { 'text/event-stream': {}, 'application/json': { schema: { type: 'string' } } }

test('gives a stream a schema that takes anything', () => {
  expect(fillStreamSchemas({ response: { 200: { content: bare } } })).toEqual({
    response: { 200: { content: { ...bare, 'text/event-stream': { schema: {} } } } },
  })
})

test.each<[string, object]>([
  ['a schema without answers', { body: {} }],
  ['an answer that is a schema', { response: { 200: { type: 'string' } } }],
  ['an answer that is full', { response: { 200: { content: { 'text/event-stream': { schema: {} } } } } }],
  ['a value that is not equal to itself', { response: { 200: NaN } }],
  ['an answer without a prototype', { response: { 200: Object.assign(Object.create(null), { content: bare }) } }],
])('leaves %s as it is', (_, schema) => {
  expect(fillStreamSchemas(schema)).toBe(schema)
})
