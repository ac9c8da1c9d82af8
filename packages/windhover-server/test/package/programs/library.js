// The library in plain JavaScript.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'

import { createHub, defineEvents, defineStream } from 'windhover'
import { createHandler as createFetchHandler } from 'windhover/http/fetch'
import { createHandler } from 'windhover/http/node'
import { buildOpenApiDocument } from 'windhover/openapi'
import { createTestHub, openStream } from 'windhover/testing'
import { z } from 'zod'

const catalog = defineEvents({ progress: z.object({ percent: z.number() }) })
const hub = createHub({ catalog })
const server = createServer(createHandler(hub, { path: '/events' }))
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))

const stream = await openStream(`http://127.0.0.1:${server.address().port}/events`)
await stream.next('connected')
const { id } = await hub.publish('progress', { percent: 10 })
const { event, data, id: sent } = await stream.next('progress')
assert.deepEqual({ event, data, sent }, { event: 'progress', data: { percent: 10 }, sent: id })
await assert.rejects(hub.publish('progress', { percent: 'ten' }), { code: 'invalid_data' })

const answer = createFetchHandler(hub, { path: '/events' })
const fetched = await openStream('http://127.0.0.1/events', { fetch: (request) => answer(request), lastEventId: id })
await fetched.next('connected')
await hub.publish('progress', { percent: 11 })
assert.deepEqual((await fetched.next('progress')).data, { percent: 11 })
await fetched.close()

const kit = createTestHub({ catalog })
const reader = kit.connect()
await kit.hub.publish('progress', { percent: 20 })
assert.deepEqual((await reader.next('progress')).data, { percent: 20 })

const { openapi, paths } = buildOpenApiDocument({
  info: { title: 'Events', version: '1.0.0' },
  streams: [defineStream({ path: '/events' }, { catalog, open: false })],
})
assert.deepEqual([openapi, Object.keys(paths)], ['3.2.0', ['/events']])

await Promise.all([hub.close(), kit.hub.close()])
assert.equal((await stream.waitForClose()).reason, 'shutdown')
server.close()
console.log('windhover works')
