import { createServer } from 'node:http'

import { createChannel, createSession } from 'better-sse'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

const channel = createChannel()

announce(
  createServer((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ event, data }) => channel.broadcast(data, event))
      return
    }
    void createSession(request, response).then((session) => channel.register(session))
  }),
)
