import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { type ClusterPublish, ClusterTruth } from '../nodes/cluster-truth.ts'
import { Random } from '../random.ts'
import { ChaosPublisher } from './chaos-publisher.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const id = 'aaaaaaaaaaaaaaaa.1'

const answers = {
  refuse: (_, response) => response.writeHead(503).end(),
  cut: (request) => request.socket.destroy(),
  'cut within': (request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"id":')
    request.socket.destroySoon()
  },
  take: (_, response) => response.end(JSON.stringify({ id })),
  reject: (_, response) => response.writeHead(422).end('no'),
  mismatch: (_, response) => response.writeHead(422).end('{"code":"idempotency_mismatch"}'),
} satisfies Record<string, Answer>

let server: Server
let publisher: ChaosPublisher
let bodies: string[]
let refusals: number

afterEach(() => {
  publisher.end()
  server.closeAllConnections()
  server.close()
})

/** Publishes one message to a server that answers like this, one after the other. */
async function publish(...names: (keyof typeof answers)[]): Promise<ClusterPublish> {
  bodies = []
  refusals = 0
  server = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      const answer: Answer = answers[names[bodies.length]!]
      bodies.push(chunks.join(''))
      answer(request, response)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  publisher = new ChaosPublisher({
    name: 'publisher',
    nodes: [{ name: 'node-0', port: (server.address() as AddressInfo).port }],
    random: new Random(1),
    truth: new ClusterTruth(() => 0, { isRepeated: true }),
    channels: ['room'],
    events: ['a'],
    note: () => {},
    nowMs: () => 0,
    onAnswer: () => {},
    onRefusal: () => (refusals += 1),
    fail: () => {},
  })
  return await publisher.publish('room', 'a')
}

test('repeats what was refused for now or had no answer, the same to the letter, until it is taken', async () => {
  const { position } = await publish('refuse', 'cut', 'cut within', 'take')
  expect(position).toEqual({ epoch: 'aaaaaaaaaaaaaaaa', offset: 1 })
  expect(bodies).toHaveLength(4)
  expect(new Set(bodies).size).toBe(1)
  expect(JSON.parse(bodies[0]!)).toMatchObject({ channel: 'room', event: 'a', idempotencyKey: 'publisher-1' })
  expect(refusals).toBe(3)
})

test('repeats what was answered, the same to the letter', async () => {
  const call = await publish('take', 'take')
  await publisher.repeat(call)
  expect(bodies[1]).toBe(bodies[0])
  expect(call.told).toHaveLength(1)
})

test('takes it that another message under the same key is refused, and nothing else', async () => {
  const call = await publish('take', 'mismatch', 'mismatch')
  await publisher.publishOther(call)
  const [one, other] = bodies.map((body) => JSON.parse(body) as { data: string; idempotencyKey: string })
  expect(other!.idempotencyKey).toBe(one!.idempotencyKey)
  expect(other!.data).not.toBe(one!.data)
  expect(publisher.mismatches).toBe(1)
  await expect(publisher.repeat(call)).rejects.toMatchObject({ invariant: 'publish-answer' })
})

test('finds an answer that must not be given', async () => {
  await expect(publish('reject')).rejects.toMatchObject({ invariant: 'publish-answer' })
})
