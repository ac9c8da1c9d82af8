import { createServer } from 'node:http'
import { createHub, createRequestStream, defineEvents } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { z } from 'zod'

const Message = z.object({ text: z.string() })

export const hub = createHub({ catalog: defineEvents({ message: Message }) })
const channel = createHandler(hub, { path: '/rooms/{room}', channels: ['room:{room}'] })

const greeting = createRequestStream({
  path: '/hello',
  events: defineEvents({ message: Message }),
  run: async ({ send }) => {
    await send('message', { text: 'Hello to you alone' })
  },
})
const session = createHandler(greeting)

export const server = createServer((request, response) => {
  if (request.url === '/hello') session(request, response)
  else channel(request, response)
})

export async function broadcast(room: string, text: string): Promise<void> {
  await hub.publish('message', { text }, { channel: `room:${room}` })
}
