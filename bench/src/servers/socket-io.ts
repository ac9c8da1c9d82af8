import { createClient } from '@redis/client'
import { createAdapter } from '@socket.io/redis-streams-adapter'
import { Server } from 'socket.io'

import { announce } from './announce.ts'
import { paceMessages } from './pace-messages.ts'
import { serveOrders, type PaceAnswer, type PaceOrder } from './store-orders.ts'

/** One node of socket.io, whose adapter has the Redis of the URL that is the one argument. */
const { host } = new URL(process.argv[2]!)
const redis = createClient({ url: `redis://${host}` })
await redis.connect()

const server = serveOrders({ pace }, (_, response) => response.writeHead(404).end())
const io = new Server(server, { adapter: createAdapter(redis), transports: ['websocket'] })
let paced = 0
announce(server)

/** It does not say whether a message was stored. */
async function pace(order: PaceOrder): Promise<PaceAnswer> {
  const messages = await paceMessages(order, paced, (data) => io.emit('message', data))
  paced += messages
  return { messages, refused: 0 }
}
