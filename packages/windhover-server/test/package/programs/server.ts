// The server and its plugin, as a strict TypeScript project imports them: one of ES modules or of CommonJS, which knows no `await` here.
import assert from 'node:assert/strict'

import { fastify } from 'fastify'
import { defineConfig, windhoverPlugin, createServer, type ServerOptions } from 'windhover-server'
import { openStream } from 'windhover/testing'
import { z } from 'zod'

void main()

async function main(): Promise<void> {
  const options: ServerOptions = {
    port: 0,
    logLevel: 'silent',
    drainMs: 0,
    events: { progress: z.object({ percent: z.number() }) },
  }
  const server = createServer(options)
  const url = await server.listen()
  const page = await fetch(url)
  assert.deepEqual([page.status, page.headers.get('Content-Type')], [200, 'text/html; charset=utf-8'])
  const document = (await (await fetch(`${url}/openapi/v3.2/openapi.json`)).json()) as { openapi: string }
  assert.equal(document.openapi, server.openApiDocument('3.2')['openapi'])
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next('connected')
  await server.hub.publish('progress', { percent: 10 })
  assert.deepEqual((await stream.next('progress')).data, { percent: 10 })
  await server.close()
  assert.deepEqual(await stream.waitForClose(), { reason: 'shutdown', reconnect: true })

  const app = fastify()
  await app.register(windhoverPlugin, { prefix: '/live', open: false })
  assert.equal((await app.inject('/live/api/connected')).statusCode, 200)
  await app.close()
  const config = defineConfig({ port: 5055 })
  console.log(`windhover-server works, config for port ${config.port}`)
}
