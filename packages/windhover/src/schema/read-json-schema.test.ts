import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readJsonSchema } from './read-json-schema.ts'

function standard(input: () => unknown, output: () => unknown): unknown {
  return { '~standard': { version: 1, vendor: 'test', jsonSchema: { input, output } } }
}

describe('readJsonSchema', () => {
  test('asks for draft 2020-12 in the direction wanted', () => {
    const asked: unknown[] = []
    const answer = (direction: string) => (options: unknown) => {
      asked.push([direction, options])
      return { title: direction }
    }
    const schema = { '~standard': { jsonSchema: { input: answer('input'), output: answer('output') } } }
    expect(readJsonSchema(schema, 'input', 'x')).toEqual({ title: 'input' })
    expect(asked).toEqual([['input', { target: 'draft-2020-12' }]])
    expect(readJsonSchema(schema, 'output', 'x')).toEqual({ title: 'output' })
  })

  test('drops the additionalProperties: false that only the output has, at every depth', () => {
    const inner = z.object({ a: z.string() })
    const schema = z.object({ inner, list: z.array(inner), either: z.union([inner, z.number()]) })
    expect(JSON.stringify(z.toJSONSchema(schema))).toContain('"additionalProperties":false')
    expect(JSON.stringify(readJsonSchema(schema, 'output', 'x'))).not.toContain('additionalProperties')
  })

  test('keeps the additionalProperties: false that the input has too', () => {
    const schema = z.object({ strict: z.strictObject({ a: z.string() }) })
    const { properties } = readJsonSchema(schema, 'output', 'x') as { properties: { strict: object } }
    expect(properties.strict).toHaveProperty('additionalProperties', false)
  })

  test('keeps an additionalProperties that is data or the name of a property', () => {
    const output = {
      default: { additionalProperties: false },
      const: { additionalProperties: false },
      enum: [{ additionalProperties: false }],
      examples: [{ additionalProperties: false }],
      properties: { additionalProperties: false, default: { additionalProperties: false } },
    }
    expect(
      readJsonSchema(
        standard(
          () => ({}),
          () => output,
        ),
        'output',
        'x',
      ),
    ).toEqual({
      ...output,
      properties: { additionalProperties: false, default: {} },
    })
  })

  test('can do without an input', () => {
    const refuse = (): never => {
      throw new Error('a date has no JSON Schema')
    }
    const schema = standard(refuse, () => ({ properties: { a: { additionalProperties: false } } }))
    expect(() => readJsonSchema(schema, 'input', 'x')).toThrow(expect.objectContaining({ code: 'invalid_schema' }))
    expect(readJsonSchema(schema, 'output', 'x')).toEqual({ properties: { a: {} } })
  })

  test.each([undefined, null, 7, {}, { '~standard': null }, { '~standard': {} }, { '~standard': { jsonSchema: {} } }])(
    'says what to add where %j gives none',
    (schema) => {
      expect(() => readJsonSchema(schema, 'input', 'event "x"')).toThrow(
        expect.objectContaining({
          code: 'invalid_schema',
          message: expect.stringMatching(/^event "x": .*no JSON Schema.*fromJsonSchema\(\)/),
        }),
      )
    },
  )

  test.each(['input', 'output'] as const)('gives the reason why there is none for the %s', (direction) => {
    expect(() => readJsonSchema(z.date(), direction, 'event "x"')).toThrow(
      expect.objectContaining({
        code: 'invalid_schema',
        message: expect.stringMatching(new RegExp(`^event "x": .* for its ${direction} \\(.*Date.*\\)`)),
        cause: expect.any(Error),
      }),
    )
  })

  test.each([undefined, null, 'string', [[]], 7])('refuses %j, which is no JSON Schema', (described) => {
    const schema = standard(
      () => described,
      () => described,
    )
    for (const direction of ['input', 'output'] as const) {
      expect(() => readJsonSchema(schema, direction, 'event "x"')).toThrow(
        expect.objectContaining({ code: 'invalid_schema', message: expect.stringMatching(/^event "x": .*an object/) }),
      )
    }
  })

  test.each([
    [true, {}],
    [false, { not: {} }],
  ])('writes the schema %j as an object', (described, expected) => {
    const schema = standard(
      () => described,
      () => described,
    )
    expect(readJsonSchema(schema, 'input', 'x')).toEqual(expected)
    expect(readJsonSchema(schema, 'output', 'x')).toEqual(expected)
  })
})
