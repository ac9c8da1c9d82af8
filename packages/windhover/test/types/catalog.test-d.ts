import {
  type Catalog,
  defineEvents,
  type EventInput,
  type EventOutput,
  type EventSchema,
  type EventsOf,
} from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

interface Price {
  readonly symbol: string
  readonly amount: number
}

const progress = z.object({
  percent: z.coerce.number<string>(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  status: z.enum(['running', 'done']).default('running'),
})
const price = fromJsonSchema<Price>({ type: 'object' })
const catalog = defineEvents({ progress, price: { schema: price, deprecated: true }, anything: fromJsonSchema({}) })
type Events = EventsOf<typeof catalog>

describe('the types of an event', () => {
  test('tell what publishers may send from what readers get', () => {
    expectTypeOf<EventInput<Events, 'progress'>>().toEqualTypeOf<{
      percent: string
      at: string
      status?: 'running' | 'done' | undefined
    }>()
    expectTypeOf<EventOutput<Events, 'progress'>>().toEqualTypeOf<{
      percent: number
      at: Date
      status: 'running' | 'done'
    }>()
  })

  test('of a plain JSON Schema are what is said, and unknown where nothing is', () => {
    expectTypeOf(price).toEqualTypeOf<EventSchema<Price>>()
    expectTypeOf<EventInput<Events, 'price'>>().toEqualTypeOf<Price>()
    expectTypeOf<EventOutput<Events, 'price'>>().toEqualTypeOf<Price>()
    expectTypeOf<EventInput<Events, 'anything'>>().toBeUnknown()
  })

  test('are there for declared names alone', () => {
    expectTypeOf<keyof Events>().toEqualTypeOf<'progress' | 'price' | 'anything'>()
    // @ts-expect-error -- this name is not declared
    expectTypeOf<EventInput<Events, 'note'>>()
  })
})

describe('a declaration', () => {
  test('is a schema, or a schema with its documentation', () => {
    defineEvents({
      progress,
      other: { schema: progress, summary: 'x', description: 'y', examples: [1], deprecated: false },
    })
    // @ts-expect-error -- a plain JSON Schema is not a schema that validates
    defineEvents({ price: { type: 'object' } })
    // @ts-expect-error -- the schema is missing
    defineEvents({ price: { summary: 'x' } })
  })

  test('makes a catalog that fits where any catalog will do', () => {
    expectTypeOf(catalog).toExtend<Catalog>()
  })
})
