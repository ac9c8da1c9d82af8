import { createServer } from 'node:http'

import SseChannel from 'sse-channel'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

const channel = new SseChannel({ jsonEncode: true })

announce(
  createServer((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ event, data }) => channel.send({ event, data }))
      return
    }
    channel.addClient(request, response)
  }),
)
