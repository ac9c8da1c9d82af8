import fastify from 'fastify'
import { createHub, defineEvents } from 'windhover'
import { createHandler } from 'windhover/http/fastify'
import { z } from 'zod'

export const hub = createHub({ catalog: defineEvents({ said: z.object({ who: z.string(), text: z.string() }) }) })

export const app = fastify()
app.get('/rooms/:room', {
  exposeHeadRoute: false,
  handler: createHandler(hub, { path: '/rooms/{room}', channels: ['room:{room}', 'everybody'] }),
})
app.post<{ Params: { room: string }; Body: { who: string; text: string } }>('/rooms/:room', ({ params, body }) =>
  hub.publish('said', body, { channel: `room:${params.room}` }),
)
app.addHook('preClose', () => hub.close())
