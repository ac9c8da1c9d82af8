import Fastify, { type FastifyReply } from 'fastify'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'

import { createServer, type StandardSchemaTypeProvider, windhoverPlugin } from '../../src/index.ts'

test('reply.position() takes nothing, and returns the reply as it was typed', async () => {
  const { app } = createServer()
  app.get('/a', { schema: { response: { 200: z.object({ a: z.int() }) } } }, async (_request, reply) => {
    expectTypeOf(reply.position()).toEqualTypeOf(reply)
    // @ts-expect-error -- it is the hub's position, not one's own
    void reply.position('e.1')
    // @ts-expect-error -- of a wrong type, behind it as before
    await reply.code(200).position().send({ a: 'one' })
    return reply.position().code(200).send({ a: 1 })
  })
})

test('is there in every app of Fastify, with a type provider or without', async () => {
  const typed = Fastify().withTypeProvider<StandardSchemaTypeProvider>()
  await typed.register(windhoverPlugin)
  typed.get('/', async (_request, reply) => reply.position().send({}))
  const plain = Fastify({ http2: true })
  plain.get('/', (_request, reply) => {
    void reply.position().send({})
  })
  expectTypeOf<FastifyReply>().toHaveProperty('position')
  expectTypeOf<ReturnType<FastifyReply['position']>>().toEqualTypeOf<FastifyReply>()
})
