// Routes of one's own beside those of the ready server, validated and in the same documents: see http://127.0.0.1:3000/swagger.
import { positionIdSchema } from 'windhover/openapi'
import { createServer } from 'windhover-server'
import { z } from 'zod'

const Order = z
  .object({ id: z.int(), item: z.string(), count: z.int() })
  .meta({ title: 'Order', examples: [{ id: 1, item: 'tea', count: 2 }] })
const Refusal = z.object({ why: z.string() }).meta({ title: 'Refusal' })

export const server = createServer({
  port: Number(process.env['PORT'] ?? 3000),
  events: { order: { schema: Order, summary: 'An order was placed' } },
  tags: [{ name: 'Orders', externalDocs: { url: 'https://example.com/orders' } }],
})

const orders: z.infer<typeof Order>[] = []

server.app.post(
  '/orders',
  {
    schema: {
      summary: 'Place an order',
      tags: ['Orders'],
      body: z.strictObject({ item: z.string().min(1), count: z.int().min(1).default(1) }),
      response: { 201: Order, 409: Refusal },
    },
  },
  async ({ body }, reply) => {
    if (body.item === 'coffee') return reply.code(409).send({ why: 'sold out' })
    const order = { id: orders.length + 1, ...body }
    orders.push(order)
    await server.hub.publish('order', order)
    return reply.code(201).send(order)
  },
)

server.app.get(
  '/orders',
  {
    schema: {
      summary: 'List orders',
      tags: ['Orders'],
      querystring: z.object({ item: z.array(z.string()).optional(), limit: z.int().min(1).max(100).default(20) }),
      response: { 200: { schema: z.array(Order), headers: { 'Windhover-Position': positionIdSchema } } },
    },
  },
  async ({ query: { item, limit } }, reply) => {
    // Before the orders are read: a stream that is opened with this position has every order that is not in the answer.
    void reply.position()
    return orders.filter((order) => item === undefined || item.includes(order.item)).slice(0, limit)
  },
)

await server.listen()
process.once('SIGTERM', () => void server.close())
