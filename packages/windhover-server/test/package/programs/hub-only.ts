// For a runtime of which the compiler knows nothing but the language and the web's own types: no `node:*`, no other package.
import { type Catalog, createHub, defineStream, type EventSchema, type Hub, type Published } from 'windhover'
import { buildOpenApiDocument, type OpenApiDocument } from 'windhover/openapi'
import { createTestHub } from 'windhover/testing'

const { hub, connect } = createTestHub()
const reader = connect({ channels: ['news'] })
const published: Published = await hub.publish('headline', { text: 'hello' }, { channel: 'news' })
await reader.next('headline')
await reader.close()

const other: Hub = createHub()
const stream = defineStream({ path: '/events' }, { open: true })
const document: OpenApiDocument = buildOpenApiDocument({
  info: { title: 'Events', version: '1.0.0' },
  streams: [stream],
})
await Promise.all([hub.close(), other.close()])

export type { Catalog, EventSchema }
export default { id: published.id, openapi: document['openapi'] }
