import { expect, test } from 'vitest'
import { createHubEndpoint } from 'windhover/adapter'
import { connect } from 'windhover/testing'

import { buildAll, buildForHeyApi, countFaults } from './room-documents.ts'
import { hub, room, say } from './room-events.ts'

test('what is said in a room is validated, and arrives there', async () => {
  const endpoint = createHubEndpoint(hub, room)
  expect(connect(endpoint, { params: { room: 'KITCHEN' } }).status).toBe(400)
  const reader = connect(endpoint, { params: { room: 'kitchen' } })
  const id = await say('Ann', 'Hello')
  expect(await reader.next('message')).toMatchObject({ id, data: { from: 'Ann', text: 'Hello' } })
  const error = await say('Ann', 'x'.repeat(1001)).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'invalid_data', issues: [{ path: ['text'] }] })
  await reader.close()
  await hub.close()
})

test('the documents are valid, and hold what belongs to them', async () => {
  const documents = await buildAll()
  expect(documents.map(({ openapi, paths }) => [openapi, Object.keys(paths as object)])).toEqual([
    ['3.2.0', ['/sse/rooms/{room}', '/rooms/{room}']],
    ['3.1.2', ['/sse/rooms/{room}', '/rooms/{room}']],
    ['3.0.4', ['/rooms/{room}']],
  ])
  expect(await countFaults()).toBe(0)
})

test('a document for clients that yield data alone has its types', () => {
  const { components } = buildForHeyApi() as unknown as { components: { schemas: Record<string, object> } }
  const unions = Object.values(components.schemas).filter((schema) => 'anyOf' in schema)
  expect(unions.length).toBeGreaterThan(0)
  expect(JSON.stringify(unions)).not.toContain('StreamEvent')
})
