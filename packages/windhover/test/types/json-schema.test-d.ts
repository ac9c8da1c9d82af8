import Type, { type Static } from 'typebox'
import { createHub, defineEvents, type EventSchema } from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'
import { describe, expectTypeOf, test } from 'vitest'

const price = Type.Object({
  symbol: Type.String(),
  cents: Type.Integer(),
  side: Type.Union([Type.Literal('buy'), Type.Literal('sell')]),
  kind: Type.Optional(Type.Enum(['spot', 'future'])),
  tags: Type.Array(Type.String()),
  venue: Type.Object({ open: Type.Boolean(), note: Type.Optional(Type.Union([Type.String(), Type.Null()])) }),
  levels: Type.Tuple([Type.String(), Type.Number()]),
  counts: Type.Record(Type.String(), Type.Number()),
  both: Type.Intersect([Type.Object({ a: Type.String() }), Type.Object({ b: Type.Number() })]),
  own: Type.Unsafe<`x-${string}`>(Type.String()),
  any: Type.Any(),
})

describe('a TypeBox schema', () => {
  test('has the type that TypeBox gives it', () => {
    const schema = fromJsonSchema(price)
    type Data = typeof schema extends EventSchema<infer Input> ? Input : never
    expectTypeOf<Omit<Data, 'any'>>().toEqualTypeOf<Omit<Static<typeof price>, 'any'>>()
    expectTypeOf<Data['any']>().toBeUnknown()
    expectTypeOf(fromJsonSchema(Type.Null())).toEqualTypeOf<EventSchema<null>>()
  })

  test('types what is published', () => {
    const hub = createHub({ catalog: defineEvents({ note: fromJsonSchema(Type.Object({ text: Type.String() })) }) })
    void hub.publish('note', { text: 'a' })
    // @ts-expect-error -- text is missing
    void hub.publish('note', {})
    // @ts-expect-error -- text is text
    void hub.publish('note', { text: 1 })
  })
})

describe('a JSON Schema written in place', () => {
  test('says the type of its data', () => {
    const schema = fromJsonSchema({
      type: 'object',
      properties: {
        name: { type: ['string', 'null'] },
        role: { enum: ['admin', 'guest'] },
        version: { const: 2 },
        at: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
        rest: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'boolean' } },
        either: { oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'number' } }] },
        elsewhere: { $ref: '#/$defs/other' },
        bare: { type: 'object' },
      },
      required: ['name', 'version'],
    })
    expectTypeOf(schema).toEqualTypeOf<
      EventSchema<{
        name: string | null
        version: 2
        role?: 'admin' | 'guest'
        at?: [string, number]
        rest?: [string, ...boolean[]]
        either?: string | Record<string, number>
        elsewhere?: unknown
        bare?: Record<string, unknown>
      }>
    >()
  })

  test('whose type is not known takes anything', () => {
    expectTypeOf(fromJsonSchema(JSON.parse('{}') as Record<string, unknown>)).toEqualTypeOf<EventSchema<unknown>>()
    expectTypeOf(fromJsonSchema({ type: 'object' as string })).toEqualTypeOf<EventSchema<unknown>>()
  })

  test('has the type that is said, whatever it is', () => {
    expectTypeOf(fromJsonSchema<{ a: string }>({ type: 'object' })).toEqualTypeOf<EventSchema<{ a: string }>>()
    expectTypeOf(fromJsonSchema<Record<string, unknown>>({ type: 'string' })).toEqualTypeOf<
      EventSchema<Record<string, unknown>>
    >()
    expectTypeOf(fromJsonSchema<string>({ type: 'object' })).toEqualTypeOf<EventSchema<string>>()
  })

  test('is an object', () => {
    // @ts-expect-error -- text is no schema
    fromJsonSchema('string')
    // @ts-expect-error -- true is a JSON Schema, but says nothing
    fromJsonSchema(true)
  })
})
