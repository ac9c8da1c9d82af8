import { createServer } from 'node:http'

import { EventPublisher, os } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

// By default it drops what is older than 100 messages, without a word.
const publisher = new EventPublisher<{ message: unknown }>({ maxBufferedEvents: Number.POSITIVE_INFINITY })

const handler = new RPCHandler({
  sse: {
    broadcast: os.route({ method: 'GET' }).handler(async function* ({ signal }) {
      yield* publisher.subscribe('message', { signal })
    }),
  },
})

announce(
  createServer((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ data }) => publisher.publish('message', data))
      return
    }
    void handler.handle(request, response, { context: {} })
  }),
)
