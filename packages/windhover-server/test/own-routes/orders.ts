import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import Type from 'typebox'
import * as v from 'valibot'
import { z } from 'zod'

/** The schemas of one small API in each of the libraries, under one shape. */
export const libraries = {
  zod: {
    body: z.strictObject({ item: z.string().min(1), count: z.int().min(1).max(99) }).meta({ title: 'NewOrder' }),
    params: z.object({ shop: z.string().min(2) }),
    querystring: z.object({ dry: z.boolean().optional(), tag: z.array(z.string()).optional(), page: z.int().min(1) }),
    headers: z.object({ 'x-client': z.string().min(1) }),
    order: z.object({ id: z.int(), item: z.string(), dry: z.boolean() }).meta({ title: 'Order' }),
  },
  valibot: {
    body: toStandardJsonSchema(
      v.pipe(
        v.strictObject({
          item: v.pipe(v.string(), v.minLength(1)),
          count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
        }),
        v.title('NewOrder'),
      ),
    ),
    params: toStandardJsonSchema(v.object({ shop: v.pipe(v.string(), v.minLength(2)) })),
    querystring: toStandardJsonSchema(
      v.object({
        dry: v.optional(v.boolean()),
        tag: v.optional(v.array(v.string())),
        page: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    headers: toStandardJsonSchema(v.object({ 'x-client': v.pipe(v.string(), v.minLength(1)) })),
    order: toStandardJsonSchema(
      v.pipe(v.object({ id: v.pipe(v.number(), v.integer()), item: v.string(), dry: v.boolean() }), v.title('Order')),
    ),
  },
  arktype: {
    body: type({ item: 'string >= 1', count: '1 <= number.integer <= 99', '+': 'reject' }).configure({
      title: 'NewOrder',
    }),
    params: type({ shop: 'string >= 2' }),
    querystring: type({ 'dry?': 'boolean', 'tag?': 'string[]', page: 'number.integer >= 1' }),
    headers: type({ 'x-client': 'string >= 1' }),
    order: type({ id: 'number.integer', item: 'string', dry: 'boolean' }).configure({ title: 'Order' }),
  },
  typebox: {
    body: Type.Object(
      { item: Type.String({ minLength: 1 }), count: Type.Integer({ minimum: 1, maximum: 99 }) },
      { title: 'NewOrder', additionalProperties: false },
    ),
    params: Type.Object({ shop: Type.String({ minLength: 2 }) }),
    querystring: Type.Object({
      dry: Type.Optional(Type.Boolean()),
      tag: Type.Optional(Type.Array(Type.String())),
      page: Type.Integer({ minimum: 1 }),
    }),
    headers: Type.Object({ 'x-client': Type.String({ minLength: 1 }) }),
    order: Type.Object({ id: Type.Integer(), item: Type.String(), dry: Type.Boolean() }, { title: 'Order' }),
  },
  'JSON Schema': {
    body: {
      title: 'NewOrder',
      type: 'object',
      properties: { item: { type: 'string', minLength: 1 }, count: { type: 'integer', minimum: 1, maximum: 99 } },
      required: ['item', 'count'],
      additionalProperties: false,
    },
    params: { type: 'object', properties: { shop: { type: 'string', minLength: 2 } }, required: ['shop'] },
    querystring: {
      type: 'object',
      properties: {
        dry: { type: 'boolean' },
        tag: { type: 'array', items: { type: 'string' } },
        page: { type: 'integer', minimum: 1 },
      },
      required: ['page'],
    },
    headers: { type: 'object', properties: { 'X-Client': { type: 'string', minLength: 1 } }, required: ['X-Client'] },
    order: {
      title: 'Order',
      type: 'object',
      properties: { id: { type: 'integer' }, item: { type: 'string' }, dry: { type: 'boolean' } },
      required: ['id', 'item', 'dry'],
    },
  },
} as const
