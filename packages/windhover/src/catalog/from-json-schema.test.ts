import { describe, expect, test } from 'vitest'

import { WindhoverError } from '../errors.ts'
import { defineEvents } from './define-events.ts'
import { fromJsonSchema } from './from-json-schema.ts'
import { readJsonSchema } from './json-schema.ts'
import { validateData } from './validate-data.ts'

const price = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['symbol', 'at'],
  additionalProperties: false,
  properties: {
    symbol: { type: 'string', minLength: 1 },
    at: { type: 'string', format: 'date-time' },
    side: { enum: ['buy', 'sell'], default: 'buy' },
    kind: { const: 'price' },
    'a/b~c': { type: 'number' },
    levels: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'number' } },
  },
}
const good = { symbol: 'ABC', at: '2025-01-01T00:00:00Z' }

async function issuesOf(data: unknown): Promise<unknown> {
  const error = await validateData(fromJsonSchema(price), data, 'data').catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(WindhoverError)
  return (error as WindhoverError).issues
}

describe('fromJsonSchema', () => {
  test('answers valid data itself, unchanged and without defaults', async () => {
    const data = Object.freeze({ ...good })
    expect(await validateData(fromJsonSchema(price), data, 'data')).toBe(data)
    expect(data).toEqual(good)
  })

  test('gives the schema for both directions, and can be declared', () => {
    const schema = fromJsonSchema(price)
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'json-schema' })
    expect(readJsonSchema(schema, 'input', 'price')).toEqual(price)
    expect(readJsonSchema(schema, 'output', 'price')).toEqual(price)
    expect(defineEvents({ price: schema }).events.get('price')?.outputSchema).toEqual(price)
  })

  test('lists every fault', async () => {
    expect(await issuesOf({ side: 'up' })).toEqual([
      { path: ['symbol'], message: 'is required' },
      { path: ['at'], message: 'is required' },
      { path: ['side'], message: 'must be one of ["buy","sell"]' },
    ])
  })

  test.each([
    ['an unknown property', { extra: 1 }, ['extra'], 'is not a property that the schema allows'],
    ['a wrong const', { kind: 'note' }, ['kind'], 'must be "price"'],
    ['a wrong format', { at: 'noon' }, ['at'], 'must match format "date-time"'],
    ['an escaped name', { 'a/b~c': 'x' }, ['a/b~c'], 'must be number'],
    ['an array index', { levels: ['x', 1, 'y'] }, ['levels', 2], 'must be number'],
  ])('places %s', async (_, change, path, message) => {
    expect(await issuesOf({ ...good, ...change })).toEqual([{ path, message }])
  })

  test('places a wrong root at the root', async () => {
    expect(await issuesOf('ABC')).toEqual([{ path: [], message: 'must be object' }])
  })

  test.each([
    ['a wrong type', { type: 'text' }, /type/],
    ['an unknown keyword', { type: 'string', minLenght: 1 }, /minLenght/],
    ['an unresolved reference', { $ref: '#/$defs/none' }, /#\/\$defs\/none/],
    ['an unknown format', { type: 'string', format: 'shoe-size' }, /shoe-size/],
    ['a broken pattern', { type: 'string', pattern: '(' }, /regular expression|regex/],
  ])('refuses %s with the reason', (_, schema, reason) => {
    expect(() => fromJsonSchema(schema)).toThrow(
      expect.objectContaining({ code: 'invalid_schema', message: expect.stringMatching(reason) }),
    )
  })

  test('keeps schemas with the same $id apart', () => {
    const $id = 'https://example.com/value'
    fromJsonSchema({ $id, type: 'string' })
    expect(fromJsonSchema({ $id, type: 'number' })['~standard'].validate(1)).toEqual({ value: 1 })
  })
})
