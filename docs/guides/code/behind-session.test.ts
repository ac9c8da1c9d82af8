import { expect, test } from 'vitest'
import { createHub } from 'windhover'
import { createHubEndpoint } from 'windhover/adapter'
import { connect } from 'windhover/testing'

import { behindSession } from './behind-session.ts'

test('a stream behind a session is for those who have one', async () => {
  const names: (string | undefined)[] = []
  const hub = createHub({ observer: { onConnected: ({ identity }) => names.push(identity?.subject) } })
  const endpoint = behindSession(createHubEndpoint(hub, { path: '/events' }), async (cookie) =>
    cookie === 'session=1' ? 'ann' : undefined,
  )
  expect((await connect(endpoint)).status).toBe(401)
  const reader = await connect(endpoint, { headers: { cookie: 'session=1' } })
  expect((await reader.next('connected')).event).toBe('connected')
  expect(names).toEqual(['ann'])
  await reader.close()
  await hub.close()
})
