import { describe, expect, test } from 'vitest'

import { WindhoverError } from '../errors.ts'
import { defineEvents } from './define-events.ts'
import { fromJsonSchema } from './from-json-schema.ts'
import { readJsonSchema } from '../schema/read-json-schema.ts'
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
    ['a name that looks like an index', { '0': 1 }, ['0'], 'is not a property that the schema allows'],
    ['an array index', { levels: ['x', 1, 'y'] }, ['levels', 2], 'must be number'],
  ])('places %s', async (_, change, path, message) => {
    expect(await issuesOf({ ...good, ...change })).toEqual([{ path, message }])
  })

  test('tells the property 0 from the item 0', async () => {
    const of = { type: ['object', 'array'], additionalProperties: { type: 'string' }, items: { type: 'string' } }
    const { validate } = fromJsonSchema({ type: 'object', additionalProperties: of })['~standard']
    expect(await validate({ a: { 0: 7 }, b: [7] })).toEqual({
      issues: [
        { path: ['a', '0'], message: 'must be string' },
        { path: ['b', 0], message: 'must be string' },
      ],
    })
  })

  test('places an unevaluated property', async () => {
    const schema = fromJsonSchema({ allOf: [{ properties: { a: {} } }], unevaluatedProperties: false })
    expect(await schema['~standard'].validate({ a: 1, b: 2 })).toEqual({
      issues: [{ path: ['b'], message: 'is not a property that the schema allows' }],
    })
  })

  test('places a wrong root at the root', async () => {
    expect(await issuesOf('ABC')).toEqual([{ path: [], message: 'must be object' }])
  })

  test.each([
    ['a wrong type', { type: 'text' }, /type/],
    ['an unknown keyword', { type: 'string', minLenght: 1 }, /minLenght/],
    ['an unresolved reference', { $ref: '#/$defs/none' }, /#\/\$defs\/none/],
    ['a broken pattern', { type: 'string', pattern: '(' }, /regular expression|regex/],
    ['an asynchronous schema', { $async: true, type: 'string' }, /\$async/],
    ['an asynchronous part', { $defs: { a: { $async: true } }, $ref: '#/$defs/a' }, /\$async|async schema/],
    [
      'a draft that means something else',
      { $schema: 'http://json-schema.org/draft-03/schema#' },
      /#\/\$schema: .*draft 4/,
    ],
    ['a keyword of a plugin that cannot be said', { instanceof: 'Date' }, /#\/instanceof: .*plugin of Ajv/],
    ['a reference to elsewhere', { $ref: 'https://example.com/schema.json' }, /example\.com/],
  ])('refuses %s with the reason', (_, schema, reason) => {
    expect(() => fromJsonSchema(schema)).toThrow(
      expect.objectContaining({ code: 'invalid_schema', message: expect.stringMatching(reason) }),
    )
  })

  test.each([undefined, null, 'string', 7, true, [[]]])('refuses %j, which is no object', (schema) => {
    expect(() => fromJsonSchema(schema as never)).toThrow(
      expect.objectContaining({ code: 'invalid_schema', message: 'expected a JSON Schema as an object' }),
    )
  })

  test.each(['shoe-size', 'iri', 'idn-email'])('lets the format %s pass, which it does not know', (format) => {
    expect(fromJsonSchema({ type: 'string', format })['~standard'].validate('any')).toEqual({ value: 'any' })
  })

  test.each<[string, object, unknown, unknown]>([
    ['the nullable of OpenAPI 3.0', { type: 'string', nullable: true }, null, 1],
    ['a bound of draft 4', { minimum: 1, exclusiveMinimum: true }, 2, 1],
    ['a tuple of draft 7', { items: [{ type: 'string' }], additionalItems: false }, ['a'], ['a', 1]],
    ['dependencies of draft 7', { dependencies: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
    ['a pattern without the flag u', { type: 'string', pattern: '^[\\w\\-.]+\\-$' }, 'a-b-', 'a b-'],
    ['the range of ajv-keywords', { range: [1, 2] }, 1, 3],
    ['definitions of draft 7', { definitions: { a: { type: 'null' } }, $ref: '#/definitions/a' }, null, 1],
  ])('takes %s', async (_, schema, right, wrong) => {
    const { validate } = fromJsonSchema(schema)['~standard']
    expect(await validate(right)).toEqual({ value: right })
    expect(await validate(wrong)).toHaveProperty('issues')
  })

  test.each(['https://json-schema.org/draft/2020-12/schema', 'https://json-schema.org/draft/2020-12/schema#'])(
    'takes the $schema %j',
    ($schema) => {
      expect(fromJsonSchema({ $schema, type: 'number' })['~standard'].validate(1)).toEqual({ value: 1 })
    },
  )

  test.each([
    ['date-time', '2025-01-01T00:00:00Z', '2025-01-01 noon'],
    ['date', '2024-02-29', '2025-02-29'],
    ['time', '12:00:00Z', '25:00:00Z'],
    ['duration', 'P1DT2H', '1 day'],
    ['email', 'a@example.com', 'a@'],
    ['hostname', 'example.com', '-example-'],
    ['ipv4', '127.0.0.1', '127.0.0.256'],
    ['ipv6', '::1', ':::1'],
    ['uri', 'https://example.com/a', '/a'],
    ['uri-reference', '/a', '\\\\a'],
    ['uuid', '01890c9e-7b1c-7cc5-a3f5-3c1d4a0b2f11', '01890c9e'],
    ['json-pointer', '/a/0', 'a'],
    ['regex', '^a$', '('],
  ])('validates the format %s', (format, right, wrong) => {
    const { validate } = fromJsonSchema({ type: 'string', format })['~standard']
    expect(validate(right)).toEqual({ value: right })
    expect(validate(wrong)).toEqual({ issues: [{ path: [], message: `must match format "${format}"` }] })
  })

  test('keeps schemas with the same $id apart', () => {
    const $id = 'https://example.com/value'
    fromJsonSchema({ $id, type: 'string' })
    expect(fromJsonSchema({ $id, type: 'number' })['~standard'].validate(1)).toEqual({ value: 1 })
  })
})

test.each([
  {
    allOf: [{ $ref: '#/$defs/A' }],
    $defs: { A: { anyOf: [{ additionalProperties: false }, {}], patternProperties: { b: {} } } },
  },
  { allOf: [{ patternProperties: { b: {} }, anyOf: [{ properties: { b: { type: 'string' } } }, {}, {}] }] },
])('branches and patterns side by side are judged, though Ajv throws when it keeps account of them', async (schema) => {
  const { validate } = fromJsonSchema<unknown>(schema)['~standard']
  expect(await validate({ a: {}, b: 1 })).toEqual({ value: { a: {}, b: 1 } })
  const strict = fromJsonSchema<unknown>({ ...schema, required: ['c'] })['~standard']
  expect(await strict.validate({ a: {}, b: 1 })).toMatchObject({ issues: [{ path: ['c'] }] })
})
