import { describe, expect, it } from 'vitest'

import { createDocumentReader } from './document-node.ts'
import type { EventForm, FormField } from './event-form.ts'
import { readForm } from './read-form.ts'
import { sampleFromSchema } from './sample-from-schema.ts'

function read(schema: Record<string, unknown>, sample?: unknown, schemas: object = {}): EventForm {
  const reader = createDocumentReader({ components: { schemas } })
  return readForm(reader, reader.node(schema), sample ?? sampleFromSchema(reader, schema))
}

/** The only field of an object with this property. */
function readProperty(schema: object, extra: object = {}, sample?: unknown): FormField | undefined {
  return read({ type: 'object', properties: { it: schema }, ...extra }, sample).fields[0]
}

describe('readForm', () => {
  it('has a field for each property of an object, as simple as the property is', () => {
    const { isObject, fields } = read(
      {
        type: 'object',
        required: ['id', 'count', 'paid', 'side', 'place'],
        properties: {
          id: { type: 'string', description: 'Which order' },
          count: { type: 'integer', minimum: 1, maximum: 9 },
          paid: { type: 'boolean' },
          side: { enum: ['in', 'out', 3] },
          place: { $ref: '#/components/schemas/Place' },
          note: { type: 'string' },
        },
      },
      undefined,
      { Place: { type: 'object', properties: { city: { type: 'string', examples: ['Bern'] } } } },
    )
    expect(isObject).toBe(true)
    expect(fields.map(({ name, kind, isRequired, sample }) => [name, kind, isRequired, sample])).toEqual([
      ['id', 'text', true, 'text'],
      ['count', 'number', true, '1'],
      ['paid', 'choice', true, 'true'],
      ['side', 'choice', true, '"in"'],
      ['place', 'group', true, ''],
      ['note', 'text', false, 'text'],
    ])
    expect(fields.map(({ choices }) => choices.length)).toEqual([0, 0, 2, 3, 0, 0])
    expect(fields.map(({ hint }) => hint)).toEqual([
      'Which order.',
      'A whole number from 1 to 9.',
      '',
      '',
      '',
      'Optional.',
    ])
    expect(fields[4]?.fields).toMatchObject([{ id: '/place/city', name: 'city', kind: 'text', sample: 'Bern' }])
  })

  it('begins with what the example has, and with nothing for what it lacks and need not have', () => {
    const properties = { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } }
    const { fields } = read({ type: 'object', required: ['c'], properties }, { a: 'given' })
    expect(fields.map(({ sample }) => sample)).toEqual(['given', '', 'text'])
  })

  it.each([
    [{ type: ['string', 'null'] }, 'text', true],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'number', true],
    [{ oneOf: [{ enum: ['a', 'b'] }, { type: 'null' }] }, 'choice', true],
    [{ anyOf: [{ const: 'a' }, { const: 'b' }] }, 'choice', false],
    [{ const: 7 }, 'choice', false],
    [{ type: 'string', format: 'date' }, 'date', false],
    [{ type: 'string', format: 'date-time' }, 'moment', false],
    [{ type: 'object', properties: { a: { type: 'string' } } }, 'group', false],
    [{ type: ['object', 'null'], properties: { a: { type: 'string' } } }, 'json', true],
    [{ type: 'object', properties: { a: {} }, oneOf: [{ required: ['a'] }] }, 'json', false],
    [{ type: ['string', 'number'] }, 'json', false],
    [{ anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] }, 'json', true],
    [{ type: 'array', items: { type: 'string' } }, 'json', false],
    [{}, 'json', false],
  ])('fills in %j as %s', (schema, kind, isNullable) => {
    expect(readProperty(schema)).toMatchObject({ kind, isNullable })
  })

  it('offers only what can be chosen', () => {
    const schema = { enum: ['a', 'b'] }
    expect(readProperty(schema, { required: ['it'] }, { it: 'gone' })?.sample).toBe('"a"')
    expect(readProperty(schema, {}, {})?.sample).toBe('')
    expect(readProperty({ type: ['string', 'null'] }, { required: ['it'] }, { it: null })?.sample).toBe('')
    expect(readProperty({ enum: ['a', null] }, { required: ['it'] }, { it: null })?.sample).toBe('null')
  })

  it.each([
    [{ type: 'string', maxLength: 9 }, 'text'],
    [{ type: 'integer' }, 'number'],
    [{ enum: ['on', 'off'] }, 'choice'],
    [{ type: 'array', items: {} }, 'json'],
    [{ type: 'object' }, 'json'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'json'],
    [{ type: 'object', properties: { a: {} }, oneOf: [{ required: ['a'] }] }, 'json'],
    [{ oneOf: [{ type: 'object', properties: { kind: { const: 'a' } } }, { type: 'string' }] }, 'json'],
    [{ allOf: [{ type: 'object', properties: { a: {} } }] }, 'json'],
    [{}, 'json'],
  ])('has one field for the data as a whole: %j', (schema, kind) => {
    const { isObject, fields } = read(schema)
    expect(isObject).toBe(false)
    expect(fields).toMatchObject([{ name: '', kind, isRequired: true }])
  })

  it('ends for objects in objects without end, in JSON', () => {
    let schema: object = { type: 'string' }
    for (let depth = 0; depth < 9; depth += 1) schema = { type: 'object', properties: { in: schema } }
    const kinds: string[] = []
    for (let [field] = read(schema as Record<string, unknown>).fields; field !== undefined; [field] = field.fields)
      kinds.push(field.kind)
    expect(kinds).toEqual(['group', 'group', 'group', 'json'])
  })

  it('names places by JSON pointers', () => {
    expect(readProperty({ type: 'string' })?.id).toBe('/it')
    expect(read({ type: 'object', properties: { 'a/b~c': {} } }).fields[0]?.id).toBe('/a~1b~0c')
  })

  it('ends for a schema that contains itself', () => {
    const Tree = { type: 'object', required: ['kids'], properties: { kids: { $ref: '#/components/schemas/Tree' } } }
    expect(read(Tree, undefined, { Tree }).fields).toMatchObject([{ name: 'kids', kind: 'json' }])
  })
})
