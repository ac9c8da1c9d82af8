// A shop whose events are kept on disk. `node shop.js`, open the address it prints, and start the service in another terminal.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import Fastify from 'fastify'
import { createHub } from 'windhover'
import { createDiskStore } from 'windhover/store/disk'
import { windhoverPlugin } from 'windhover-server'
import { events } from './events.js'

const app = Fastify({ forceCloseConnections: true })
const store = createDiskStore({ directory: process.env['DATA'] ?? 'data' })
const hub = createHub({ catalog: events, store })

// Streams, publishing, and the documents of both. It closes the hub with the app.
await app.register(windhoverPlugin, {
  prefix: '/live',
  hub,
  info: { title: 'Shop', version: '1.0.0' },
  streams: [{ path: '/sse/orders', initial: { last: 40 } }],
})
await app.register(fastifyStatic, {
  root: [join(import.meta.dirname, 'public'), join(import.meta.dirname, '../vanilla/public')],
})
const library = fileURLToPath(new URL('..', import.meta.resolve('windhover/client')))
await app.register(fastifyStatic, { root: library, prefix: '/windhover/', decorateReply: false })

process.once('SIGTERM', () => void app.close())
console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 3000) }))
