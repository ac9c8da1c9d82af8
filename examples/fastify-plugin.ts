// Streams, publishing, documents and pages in an app of Fastify that is there already, under `/live`. The app's own hook says who may
// use them: `curl -N -H 'X-Key: secret' http://127.0.0.1:3000/live/sse/broadcast`.
import fastifyCors from '@fastify/cors'
import Fastify from 'fastify'
import { createHub, defineEvents } from 'windhover'
import { type StandardSchemaTypeProvider, windhoverPlugin } from 'windhover-server'
import { z } from 'zod'

export const app = Fastify().withTypeProvider<StandardSchemaTypeProvider>()
await app.register(fastifyCors, { origin: 'https://shop.example' })
app.addHook('onRequest', async ({ method, headers }, reply) => {
  if (method === 'OPTIONS' || headers['x-key'] === 'secret') return
  await reply.code(401).send({ error: 'say who you are' })
})

const Price = z.object({ sku: z.string(), cents: z.int().min(0) }).meta({ title: 'Price' })
export const hub = createHub({ catalog: defineEvents({ price: Price }) })
await app.register(windhoverPlugin, {
  prefix: '/live',
  hub,
  info: { title: 'Prices', version: '1.0.0' },
  securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  security: [{ key: [] }],
})

app.put(
  '/prices/:sku',
  {
    schema: {
      summary: 'Set a price, and tell every reader',
      params: Price.pick({ sku: true }),
      body: Price.pick({ cents: true }),
      response: { 200: Price },
    },
  },
  async ({ params: { sku }, body: { cents } }) => {
    await hub.publish('price', { sku, cents })
    return { sku, cents }
  },
)

// Closing the app ends the streams, over a second by default, so that clients do not all come back at once.
process.once('SIGTERM', () => void app.close())
console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 3000) }))
