import { expect, test } from 'vitest'

import { fromJsonSchema } from '../catalog/from-json-schema.ts'

test.each<object>([
  { $ref: '#' },
  { $defs: { a: { $ref: '#/$defs/b' }, b: { allOf: [{ $ref: '#/$defs/a' }] } }, $ref: '#/$defs/a' },
  { properties: { x: { $ref: '#/$defs/a' } }, $defs: { a: { not: { $ref: '#/$defs/a' } } } },
  { dependentSchemas: { a: { $ref: '#' } } },
])('a schema that leads back to itself on the same value is refused: %j', (schema) => {
  expect(() => fromJsonSchema(schema)).toThrow(
    expect.objectContaining({ code: 'invalid_schema', message: expect.stringMatching(/leads back to itself/) }),
  )
})

test.each<object>([
  { items: { $ref: '#' } },
  { properties: { a: { $ref: '#' } }, allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }], $defs: { a: {} } },
])('a schema that steps into the data is taken: %j', (schema) => {
  expect(() => fromJsonSchema(schema)).not.toThrow()
})
