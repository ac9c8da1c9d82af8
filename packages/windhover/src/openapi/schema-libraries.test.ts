import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import Type from 'typebox'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents, type EventSchema } from '../catalog/define-events.ts'
import { fromJsonSchema } from '../catalog/from-json-schema.ts'
import { createHub } from '../hub/create-hub.ts'
import { defineStream } from '../stream/define-stream.ts'
import { buildOpenApiDocument } from './build-document.ts'
import { assertOpenApiDocument } from './validate-document.ts'

/** One schema, written in each library. */
const order = {
  zod: z
    .object({
      id: z.string().min(1),
      count: z.int().min(1).max(99),
      state: z.enum(['new', 'paid']),
      note: z.string().optional(),
      at: z.iso.datetime(),
      serial: z.int(),
      by: z.string().nullable(),
    })
    .meta({ title: 'Order', description: 'What was bought.' }),
  valibot: toStandardJsonSchema(
    v.pipe(
      v.object({
        id: v.pipe(v.string(), v.minLength(1)),
        count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
        state: v.picklist(['new', 'paid']),
        note: v.optional(v.string()),
        at: v.pipe(v.string(), v.isoTimestamp()),
        serial: v.pipe(v.number(), v.integer()),
        by: v.nullable(v.string()),
      }),
      v.title('Order'),
      v.description('What was bought.'),
    ),
  ),
  arktype: type({
    id: 'string > 0',
    count: '1 <= number.integer <= 99',
    state: "'new' | 'paid'",
    'note?': 'string',
    at: 'string.date.iso',
    serial: 'number.integer',
    by: 'string | null',
  }).configure({
    description: 'What was bought.',
    title: 'Order',
  } as object),
  typebox: fromJsonSchema(
    Type.Object(
      {
        id: Type.String({ minLength: 1 }),
        count: Type.Integer({ minimum: 1, maximum: 99 }),
        state: Type.Enum(['new', 'paid']),
        note: Type.Optional(Type.String()),
        at: Type.String({ format: 'date-time' }),
        serial: Type.Integer(),
        by: Type.Union([Type.String(), Type.Null()]),
      },
      { title: 'Order', description: 'What was bought.' },
    ),
  ),
  'json-schema': fromJsonSchema({
    title: 'Order',
    description: 'What was bought.',
    type: 'object',
    properties: {
      id: { type: 'string', minLength: 1 },
      count: { type: 'integer', minimum: 1, maximum: 99 },
      state: { type: 'string', enum: ['new', 'paid'] },
      note: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
      serial: { type: 'integer' },
      by: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    },
    required: ['id', 'count', 'state', 'at', 'serial', 'by'],
  }),
} satisfies Record<string, EventSchema>

type Library = keyof typeof order
const libraries = Object.keys(order) as Library[]

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any

function document(schema: EventSchema): Tree {
  const catalog = defineEvents({
    order: { schema, summary: 'Bought', examples: [good] },
  })
  return buildOpenApiDocument({
    info: { title: 'Shop', version: '1' },
    streams: [defineStream({ path: '/sse/orders' }, { catalog, open: false })],
    routes: [
      {
        method: 'post',
        path: '/api/orders',
        operationId: 'placeOrder',
        summary: 'Place an order',
        requestBody: { description: 'The order.', required: true, content: { 'application/json': { schema } } },
        responses: { 204: { description: 'Placed.' } },
      },
    ],
  })
}

/** What a library itself says differently of the same schema, with what it says in the way of the others put in its place. */
const differences: Readonly<Record<Library, (shape: Tree) => void>> = {
  zod: ({ properties }) => {
    // An integer is one that JavaScript can tell from its neighbours.
    expect(properties.serial).toEqual({
      type: 'integer',
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    })
    properties.serial = { type: 'integer' }
    // Two types are written as a list.
    expect(properties.by).toEqual({ type: ['string', 'null'] })
    properties.by = { anyOf: [{ type: 'string' }, { type: 'null' }] }
  },
  valibot: () => {},
  arktype: (shape) => {
    // A date is known by a pattern, which is that of ISO 8601 as a whole.
    expect(shape.properties.at).toEqual({ type: 'string', pattern: expect.stringMatching(/^\^\(\[\+-\]/) })
    shape.properties.at = { type: 'string', format: 'date-time' }
    // Names are in alphabetical order.
    expect(shape.required).toEqual(['at', 'by', 'count', 'id', 'serial', 'state'])
    shape.required = ['id', 'count', 'state', 'at', 'serial', 'by']
  },
  typebox: () => {},
  'json-schema': () => {},
}

const good = { id: 'a', count: 1, state: 'new', at: '2030-01-01T00:00:00Z', serial: 7, by: null }

describe.each(libraries)('%s', (library) => {
  const schema: EventSchema = order[library]

  test('gives the same document as any other, but for what the library itself says', () => {
    const given = document(schema)
    differences[library](given.components.schemas.Order)
    expect(given).toEqual(document(order['json-schema']))
  })

  test('gives a valid document', async () => {
    await assertOpenApiDocument(document(schema))
  })

  test('validates what is published, and says where it is wrong', async () => {
    const hub = createHub({ catalog: defineEvents({ order: schema }), open: false })
    await expect(hub.publish('order', good)).resolves.toMatchObject({ connected: 0 })
    const error: Tree = await hub.publish('order', { ...good, count: 0 }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'invalid_data', issues: [{ path: ['count'], message: expect.any(String) }] })
    expect(error.message).toMatch(/^data of event "order" does not match its schema: count: ./)
    const unknown: Tree = await hub.publish('orders' as 'order', good).catch((reason: unknown) => reason)
    expect(unknown).toMatchObject({ code: 'unknown_event' })
    await hub.close()
  })
})

test('the libraries mix at will in one catalog', async () => {
  const catalog = defineEvents({
    zod: order.zod,
    valibot: toStandardJsonSchema(v.object({ a: v.string() })),
    arktype: type({ b: 'number' }),
    typebox: fromJsonSchema(Type.Object({ at: Type.Tuple([Type.String(), Type.Number()]) })),
    plain: fromJsonSchema({ type: 'string' }),
  })
  const hub = createHub({ catalog, open: false })
  await hub.publish('zod', { id: 'a', count: 1, state: 'new', at: good.at, serial: 7, by: null })
  await hub.publish('valibot', { a: 'a' })
  await hub.publish('arktype', { b: 1 })
  await hub.publish('typebox', { at: ['a', 1] })
  await hub.publish('plain', 'a')
  await expect(hub.publish('typebox', { at: ['a'] } as never)).rejects.toMatchObject({ issues: [{ path: ['at'] }] })
  await hub.close()
})

test('one name for two shapes is refused where they are declared', () => {
  const { valibot, typebox, zod } = order
  expect(() => defineEvents({ valibot, typebox })).not.toThrow()
  expect(() => defineEvents({ valibot, zod })).toThrow(
    expect.objectContaining({
      code: 'invalid_schema',
      message:
        'schema "Order": event "valibot" and event "zod" give it two different shapes; give one of them another title (or id)',
    }),
  )
})
