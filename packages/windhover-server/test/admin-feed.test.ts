import { describe, expect, onTestFinished, test } from 'vitest'
import { openStream, type TestStream } from 'windhover/testing'

import type { FeedEvents } from '../src/feed/feed-data.ts'
import type { ServerOptions } from '../src/index.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startServer } from './support/start-server.ts'

function bearer(windhover: object, seconds = 600): Record<string, string> {
  return { Authorization: `Bearer ${signToken({ sub: 'root', exp: inSeconds(seconds), windhover })}` }
}

async function follow(url: string, headers: Record<string, string> = {}): Promise<TestStream> {
  const stream = await openStream(`${url}/sse/admin`, { headers })
  onTestFinished(() => stream.close())
  expect(stream.status).toBe(200)
  return stream
}

/** Reads on to the next event of a name that is as wanted. */
async function find<Name extends keyof FeedEvents>(
  stream: TestStream,
  name: Name,
  isWanted: (data: FeedEvents[Name]) => boolean = () => true,
): Promise<FeedEvents[Name]> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    const data = (await stream.next(name)).data as FeedEvents[Name]
    if (isWanted(data)) return data
  }
}

const jwt: ServerOptions = { access: { jwt: { secret } } }

describe('the feed of admins', () => {
  test('tells what happens while it is read', async () => {
    const { url, server } = await startServer({ node: 'one' })
    const feed = await follow(url)
    const first = await find(feed, 'stats')
    expect(first).toMatchObject({ node: 'one', gauges: { readers: 0 }, rates: { published: 0 } })
    const reader = await openStream(`${url}/sse/broadcast?channel=room`)
    expect(await find(feed, 'reader', ({ is }) => is === 'join')).toMatchObject({
      stream: '/sse/broadcast',
      resumed: false,
    })
    await server.hub.publish('note', 'hello', { channel: 'room' })
    const busy = await find(feed, 'stats', ({ rates }) => rates.published > 0)
    expect(busy.gauges).toMatchObject({ readers: 1, channels: 1, messages: 1 })
    const { channels } = await find(feed, 'channels', (data) => data.channels.length > 0)
    expect(channels).toEqual([expect.objectContaining({ name: 'room', readers: 1, lastEvent: 'note' })])
    await reader.close()
    expect(await find(feed, 'reader')).toMatchObject({ is: 'leave', reason: 'gone' })
  })

  test('tells problems with what publishers were told, and recalls them for who comes later', async () => {
    const { url } = await startServer()
    const feed = await follow(url)
    await find(feed, 'stats')
    const wrong = await postJson(`${url}/api/broadcast`, '{"event":"progress","data":{}}')
    expect(wrong.status).toBe(422)
    const problem = await find(feed, 'problem')
    expect(problem).toMatchObject({ kind: 'invalid', cause: 'invalid_data', count: 1, total: 1 })
    expect(problem.detail).toContain('taskId')
    const later = await follow(url)
    expect(await find(later, 'problem')).toMatchObject({ kind: 'invalid', count: 0, total: 1 })
  })

  test('recalls problems from before anybody read it, with what the last publisher was told', async () => {
    const { url } = await startServer()
    await postJson(`${url}/api/broadcast`, '{"event":"progress","data":{}}')
    const problem = await find(await follow(url), 'problem')
    expect(problem).toMatchObject({ kind: 'invalid', cause: 'invalid_data', count: 0, total: 1 })
    expect(problem.detail).toContain('taskId')
  })

  test('says at once what was in the seconds before, to who comes later', async () => {
    const { url } = await startServer()
    const feed = await follow(url)
    const told = [await find(feed, 'stats'), await find(feed, 'stats')]
    await feed.close()
    const later = await follow(url)
    expect([await find(later, 'stats'), await find(later, 'stats')]).toEqual(told)
  })

  test('its numbers are those of the metrics', async () => {
    const { url, server } = await startServer()
    const feed = await follow(url)
    await find(feed, 'stats')
    for (let n = 0; n < 20; n += 1) void server.hub.publish('note', n)
    let published = 0
    await find(feed, 'stats', ({ rates, spanMs }) => {
      published += Math.round((rates.published * spanMs) / 1_000)
      return published >= 20
    })
    expect(published).toBe(server.hub.totals().published)
  })
})

describe('who may read it', () => {
  test('those with the grant, and nobody else', async () => {
    const { url } = await startServer(jwt)
    expectProblem(await exchange(`${url}/sse/admin`), 401)
    expectProblem(await exchange(`${url}/sse/admin`, { headers: bearer({ read: ['**'] }) }), 403)
    await find(await follow(url, bearer({ admin: true })), 'stats')
  })

  test('no longer than the credential holds', async () => {
    const { url } = await startServer(jwt)
    const feed = await follow(url, bearer({ admin: true }, 2))
    expect(await feed.waitForClose()).toMatchObject({ reason: 'expired' })
  })

  test('no longer than the credential is good', async () => {
    const { url } = await startServer(jwt)
    const headers = bearer({ admin: true })
    const feed = await follow(url, headers)
    await find(feed, 'stats')
    const revoked = await postJson(`${url}/api/admin/revocations`, '{"subject":"root"}', headers)
    expect(revoked.status).toBe(202)
    expect(await feed.waitForClose()).toMatchObject({ reason: 'done', reconnect: false })
  })
})
