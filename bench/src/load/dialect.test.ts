import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { expect, test } from 'vitest'

import type { Dialect } from './dialect.ts'
import { Publisher } from './publisher.ts'
import { Readers } from './readers.ts'

/** What a server is asked by a reader and a publisher, whose stamp is left out. */
async function listen(dialect: Dialect | undefined): Promise<string[]> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push(`${request.method} ${request.url} ${body.replace(/"~":"[^"]*"/, '…')}`.trimEnd())
      if (request.method === 'POST') response.setHeader('Content-Length', 2).end('{}')
      else response.write(': hi\n\n')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const readers = new Readers({ port, dataBytes: 50, dialect })
  await readers.open(1, 0)
  const publisher = new Publisher({ port, index: 0, dataBytes: 50, dialect })
  await publisher.publish()
  publisher.close()
  readers.close()
  server.close()
  return asked
}

test('a server is spoken to as ours is', async () => {
  expect(await listen(undefined)).toEqual([
    'GET /sse/broadcast',
    'POST /api/broadcast {"event":"message","data":{…,"text":"xxxxxxx"}}',
  ])
})

test('or as its dialect has it', async () => {
  const dialect: Dialect = { streamPath: '/stream?of=a', publishPath: '/publish', publishFields: '"channel":"a"' }
  expect(await listen(dialect)).toEqual([
    'GET /stream?of=a',
    'POST /publish {"channel":"a","data":{…,"text":"xxxxxxx"}}',
  ])
})
