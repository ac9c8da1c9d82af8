import Fastify from 'fastify'
import { type } from 'arktype'
import * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import { createHub, defineEvents } from 'windhover'
import { z } from 'zod'

import { createServer, type StandardSchemaTypeProvider, windhoverPlugin } from '../../src/index.ts'

test('handlers of server.app are typed by the schemas of any library', () => {
  const { app } = createServer()
  app.post(
    '/shops/:shop',
    {
      schema: {
        params: v.object({ shop: v.string() }),
        querystring: z.object({ page: z.int().default(1) }),
        headers: type({ 'x-client': 'string' }),
        body: z.object({ at: z.iso.date().transform((text) => new Date(text)) }),
        response: {
          200: z.object({ count: z.int().default(1) }),
          404: { description: 'None.', schema: z.object({ why: z.string() }) },
        },
        summary: 'Shop',
        hide: false,
        documents: ['admin'],
        examples: { one: { value: { at: '2026-01-01' } } },
      },
    },
    async ({ params, query, headers, body }, reply) => {
      expectTypeOf(params).toEqualTypeOf<{ shop: string }>()
      expectTypeOf(query).toEqualTypeOf<{ page: number }>()
      expectTypeOf(headers['x-client']).toEqualTypeOf<string>()
      expectTypeOf(body).toEqualTypeOf<{ at: Date }>()
      // @ts-expect-error -- no such field
      void body.when
      // @ts-expect-error -- of a wrong type
      await reply.code(200).send({ count: 'one' })
      // @ts-expect-error -- of another status
      await reply.code(404).send({ count: 1 })
      await reply.code(404).send({ why: 'gone' })
      return {}
    },
  )
  // @ts-expect-error -- what is returned must be an answer
  app.get('/a', { schema: { response: { 200: z.object({ a: z.string() }) } } }, async () => ({ a: 1 }))
  // @ts-expect-error -- tags are texts
  app.get('/b', { schema: { tags: [1] } }, async () => 1)
  app.get(
    '/c',
    { schema: { querystring: { type: 'object', properties: { a: { type: 'string' } } } } },
    async ({ query }) => {
      expectTypeOf(query).toEqualTypeOf<{ a?: string }>()
    },
  )
})

test('an app of one’s own asks for the type provider', () => {
  const app = Fastify().withTypeProvider<StandardSchemaTypeProvider>()
  app.get('/', { schema: { querystring: z.object({ a: z.string() }) } }, async ({ query }) => {
    expectTypeOf(query).toEqualTypeOf<{ a: string }>()
  })
})

test('the plugin’s options are typed', () => {
  const app = Fastify()
  const hub = createHub({ catalog: defineEvents({ price: z.object({ cents: z.int() }) }), open: false })
  void app.register(windhoverPlugin, { prefix: '/live', hub, drainMs: 5 })
  void app.register(windhoverPlugin)
  // @ts-expect-error -- is the app's own
  void app.register(windhoverPlugin, { port: 5 })
  // @ts-expect-error -- of a wrong type
  void app.register(windhoverPlugin, { prefix: 5 })
  expectTypeOf(app.windhover.prefix).toBeString()
})
