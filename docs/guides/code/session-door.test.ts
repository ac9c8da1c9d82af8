import { expect, onTestFinished, test } from 'vitest'

import { createSessionServer } from './session-door.ts'

test('whoever has a session reads its own channel, and nobody else', async () => {
  const server = createSessionServer((session) => (session === 's1' ? 'ann' : undefined))
  onTestFinished(() => server.close())
  const url = `${await server.listen()}/sse/broadcast`
  const [stranger, known, nosy] = await Promise.all([
    fetch(url),
    fetch(url, { headers: { Cookie: 'session=s1' } }),
    fetch(`${url}?channel=user:bob`, { headers: { Cookie: 'session=s1' } }),
  ])
  expect([stranger.status, known.status, nosy.status]).toEqual([401, 200, 403])
  for (const { body } of [stranger, known, nosy]) void body?.cancel()
})
