// What an embedder gets who installs the library and nothing else.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'

import { createHub } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { openStream } from 'windhover/testing'

const hub = createHub()
const server = createServer(createHandler(hub, { path: '/events' }))
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
const stream = await openStream(`http://127.0.0.1:${server.address().port}/events`)
await stream.next('connected')
await hub.publish('headline', { text: 'hello' })
assert.deepEqual((await stream.next('headline')).data, { text: 'hello' })
await hub.close()
await stream.waitForClose()
server.close()

const { validateOpenApiDocument } = await import('windhover/openapi/validate')
await assert.rejects(validateOpenApiDocument({}), { code: 'missing_package', message: /@redocly\/openapi-core/ })
for (const name of ['windhover/json-schema', 'windhover-server', 'fastify', 'ajv', 'zod']) {
  await assert.rejects(import(name), { code: 'ERR_MODULE_NOT_FOUND' })
}
console.log('no server, no validator')
