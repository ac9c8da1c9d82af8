import Fastify from 'fastify'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { windhoverPlugin } from '../src/index.ts'
import { customaryPlaces, publishingPlace } from '../src/problem/customary-paths.ts'
import { type Answer, exchange } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { startServer, useServer } from './support/start-server.ts'

const events = { price: z.object({}), volume: z.object({}) }
const options = {
  events,
  streams: [
    { path: '/sse/rooms' },
    { path: '/sse/rooms/{room}', channels: ['{room}'] },
    { path: '/sse/secrets', hidden: true },
  ],
}
const running = useServer(options)

/** The path that a problem leads to; fails for one that leads nowhere. */
async function follow(url: string, answer: Answer): Promise<string | undefined> {
  const { error } = expectProblem(answer, 404)
  const hint = /; .*?(\/\S*?)\??$/.exec(error)?.[1]
  if (hint === undefined) return undefined
  const isPublish = error.includes('by POST')
  const asking = isPublish
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }
    : { until: /event: connected/ }
  const { status } = await exchange(url + hint, asking)
  // A path of a declared event, under which one of the two methods is wrong, is there as well.
  // A busy machine makes the event loop late, which is what `/healthz` tells.
  expect([200, 405, 503], `${hint} is hinted at`).toContain(status)
  return `${isPublish ? 'POST ' : ''}${hint}`
}

async function ask(path: string, method = 'GET', { url } = running): Promise<string | undefined> {
  return follow(url, await exchange(url + path, { method }))
}

describe('a path that other programs have', () => {
  test.each([
    ['/openapi.json', '/openapi/v3.2/openapi.json'],
    ['/openapi', '/openapi/v3.2/openapi.json'],
    ['/openapi.yaml', '/openapi/v3.2/openapi.yaml'],
    ['/asyncapi.json', '/asyncapi/v3/asyncapi.json'],
    ['/docs', '/swagger'],
    ['/docs/', '/swagger'],
    ['/health', '/healthz'],
    ['/livez', '/healthz'],
    ['/ready', '/readyz'],
    ['/stats', '/api/connected'],
    ['/prometheus', '/metrics'],
    ['/events', '/sse/broadcast'],
    ['/events?channel=news', '/sse/broadcast'],
    ['/sse', '/sse/broadcast'],
    ['/SSE/', '/sse/broadcast'],
    ['/.well-known/mercure', '/sse/broadcast'],
    ['/config.schema.json', '/schemas/windhover.config.json'],
  ])('%s is answered with %s', async (path, right) => {
    expect(await ask(path)).toBe(right)
  })

  test.each(['/publish', '/events', '/api/publish', '/.well-known/mercure'])(
    'POST %s is told where to publish',
    async (path) => {
      expect(await ask(path, 'POST')).toBe('POST /api/broadcast')
    },
  )

  test('is always answered with one that is there', async () => {
    for (const place of [...customaryPlaces, publishingPlace]) {
      const method = place === publishingPlace ? 'POST' : 'GET'
      for (const name of place.otherNames) {
        const answer = await exchange(`${running.url}/${name}`, { method })
        if (answer.status === 404) expect(await follow(running.url, answer), name).toBeDefined()
      }
    }
  })
})

describe('a path of an event', () => {
  test.each([
    ['/sse/broadcast/prise', 'GET', '/sse/broadcast/price'],
    ['/sse/broadcast/Volume', 'GET', '/sse/broadcast/volume'],
    ['/api/broadcast/prise', 'POST', '/api/broadcast/price'],
    ['/sse/broadcast/message', 'GET', '/sse/broadcast?event=message'],
    ['/api/broadcast/message', 'POST', 'POST /api/broadcast'],
    ['/sse/broadcast/connected', 'GET', undefined],
    ['/sse/broadcast/$abcdef', 'GET', undefined],
    ['/sse/broadcast/a%0Ab', 'GET', undefined],
  ])('%s by %s leads to %s', async (path, method, right) => {
    expect(await ask(path, method)).toBe(right)
  })

  test('that is not declared leads nowhere if the server is not open', async () => {
    const closed = await startServer({ events, open: false })
    expect(await ask('/sse/broadcast/message', 'GET', closed)).toBeUndefined()
    expect(await ask('/sse/broadcast/prise', 'GET', closed)).toBe('/sse/broadcast/price')
  })
})

describe('a path that is spelt almost right', () => {
  test.each([
    ['/sse/broadcst', '/sse/broadcast'],
    ['/sse/broadcast/', '/sse/broadcast'],
    ['/see/broadcast', '/sse/broadcast'],
    ['/api/conected', '/api/connected'],
    ['/api/positions', '/api/position'],
    ['/opnapi/v3.2/openapi.json', '/openapi/v3.2/openapi.json'],
    ['/redock', '/redoc'],
    ['/sse/room', '/sse/rooms'],
    ['/sse/secret', undefined],
    ['/something/else', undefined],
    ['/x', undefined],
    [`/${'x'.repeat(5000)}`, undefined],
  ])('%s leads to %s', async (path, right) => {
    expect(await ask(path)).toBe(right)
  })
})

test('no path leads to what is not there', async () => {
  const steps = [
    'sse',
    'api',
    'broadcast',
    'openapi',
    'v3.2',
    'openapi.json',
    'docs',
    'price',
    'rooms',
    'connected',
    'secrets',
  ]
  const step = fc.oneof(fc.constantFrom(...steps), fc.stringMatching(/^[a-z.%$~_-]{1,8}$/))
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('GET', 'POST'),
      async (path, method) => {
        const answer = await exchange(`${running.url}/${path.join('/')}`, { method, until: /event: connected/ })
        if (answer.status === 404) await follow(running.url, answer)
      },
    ),
    { numRuns: 150 },
  )
})

describe('under the prefix of a plugin', () => {
  const app = Fastify()
  let url: string

  beforeAll(async () => {
    await app.register(windhoverPlugin, { prefix: '/live', events, drainMs: 0 })
    url = await app.listen({ port: 0, host: '127.0.0.1' })
    return () => app.close()
  })

  test('the right path has the prefix, and the host answers for the others', async () => {
    expect(await follow(url, await exchange(`${url}/live/events`))).toBe('/live/sse/broadcast')
    expect(await follow(url, await exchange(`${url}/live/sse/broadcast/prise`))).toBe('/live/sse/broadcast/price')
    // A host has no config file of ours.
    expect(await follow(url, await exchange(`${url}/live/schemas`))).toBeUndefined()
    expect((await exchange(`${url}/events`)).headers['content-type']).not.toContain('problem')
  })
})
