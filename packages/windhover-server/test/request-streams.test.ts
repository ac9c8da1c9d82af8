import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { createRequestStream, defineEvents, type RequestStream } from 'windhover'
import { openStream } from 'windhover/testing'
import { z } from 'zod'

import { createServer, windhoverPlugin } from '../src/index.ts'
import { exchange } from './support/exchange.ts'
import { startHost } from './support/start-host.ts'
import { startServer } from './support/start-server.ts'

function createJobs(): RequestStream {
  return createRequestStream({
    path: '/jobs/{job}',
    events: defineEvents({ step: z.object({ job: z.string(), n: z.int() }) }),
    parameters: { job: { pattern: '^[a-z]+$' } },
    query: z.object({ steps: z.coerce.number().int().min(1).default(2) }),
    async *run({ params, query, lastEventId }) {
      for (let n = Number(lastEventId ?? 0) + 1; n <= query.steps; n += 1) {
        yield { event: 'step', data: { job: params.job, n }, id: String(n) }
      }
    },
  })
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: { readonly name: string }[] } }>>
}

describe('a stream that is made for one request', () => {
  test('is served and documented by the server, and closed with it', async () => {
    const jobs = createJobs()
    const { url, server } = await startServer({ requestStreams: [jobs] })
    const stream = await openStream(`${url}/jobs/build?steps=3`, { lastEventId: '1' })
    expect((await stream.take(2, 'step')).map(({ data }) => data)).toEqual([
      { job: 'build', n: 2 },
      { job: 'build', n: 3 },
    ])
    expect(await stream.waitForClose()).toEqual({ reason: 'done', reconnect: false })
    for (const [path, status] of [
      ['/jobs/build?steps=0', 400],
      ['/jobs/BUILD', 400],
      ['/jobs/build/x', 404],
    ] as const) {
      expect((await exchange(url + path)).status, path).toBe(status)
    }
    const { paths } = JSON.parse((await exchange(`${url}/openapi/v3.2/openapi.json`)).body) as Document
    const names = paths['/jobs/{job}']!.get.parameters.map(({ name }) => name)
    expect(names).toEqual(['job', 'steps', 'lastEventId', 'Last-Event-ID'])
    const closing = server.close()
    // At once, and not when the hub has drained.
    const request = { method: 'GET', query: new URLSearchParams(), params: { job: 'build' } }
    const refused = jobs.admit({ ...request, accept: undefined, lastEventId: undefined })
    expect(refused).toMatchObject({ kind: 'answer', response: { body: expect.stringContaining('"busy"') as unknown } })
    await closing
  })

  test('stands under the prefix of a plugin, behind the hooks of its app', async () => {
    const { url, app } = await startHost(async (host) => {
      host.addHook('onRequest', async (request, reply) => {
        if (request.headers.authorization === undefined) return reply.code(401).send()
      })
      await host.register(windhoverPlugin, { prefix: '/live', drainMs: 0, requestStreams: [createJobs()] })
    })
    const path = `${url}/live/jobs/build`
    expect((await openStream(path)).status).toBe(401)
    const stream = await openStream(path, { headers: { authorization: 'a' } })
    expect((await stream.next('step')).data).toEqual({ job: 'build', n: 1 })
    await stream.close()
    expect(Object.keys(app.windhover.openApiDocument('3.2')['paths'] as object)).toContain('/live/jobs/{job}')
  })

  test('tells the log of the server what its code throws, unless it has an onError of its own', async () => {
    const lines: string[] = []
    const logger = pino({ level: 'error' }, { write: (line) => void lines.push(line) })
    const heard: unknown[] = []
    const breakingAt = (path: string, onError?: (error: unknown) => void): RequestStream =>
      createRequestStream({
        path,
        events: defineEvents({ step: z.null() }),
        run: async () => {
          throw new Error(`${path} has a bug`)
        },
        ...(onError === undefined ? {} : { onError }),
      })
    const requestStreams = [breakingAt('/a'), breakingAt('/b', (error) => heard.push(error))]
    const { url } = await startServer({ logger, requestStreams })
    for (const path of ['/a', '/b']) expect((await (await openStream(url + path)).waitForClose()).reason).toBe('failed')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 50, stream: '/a', err: { message: '/a has a bug' } },
    ])
    expect(heard).toMatchObject([{ message: '/b has a bug' }])
  })

  test('cannot take the path of another stream, and is nothing else', () => {
    const twin = createRequestStream({
      path: '/sse/broadcast',
      events: defineEvents({ step: z.null() }),
      run: async () => {},
    })
    expect(() => createServer({ requestStreams: [twin] })).toThrow('something else is served at this path')
    expect(() => createServer({ requestStreams: [{ path: '/x' } as never] })).toThrow(
      'requestStreams[0]: expected a stream of createRequestStream',
    )
  })
})

test.each(['', '/live'])('a path with a colon in its text is served under %j as it is', async (prefix) => {
  const { url } = await startHost((app) =>
    app.register(windhoverPlugin, {
      prefix,
      drainMs: 0,
      streams: [{ path: '/sse/users:find' }, { path: '/sse/v1:all/{room}', channels: ['{room}'] }],
    }),
  )
  for (const path of ['/sse/users:find', '/sse/v1:all/red']) {
    const stream = await openStream(`${url}${prefix}${path}`)
    expect((await stream.next()).event, path).toBe('connected')
    await stream.close()
  }
  for (const [path, method, status] of [
    ['/sse/users', 'GET', 404],
    ['/sse/usersxfind', 'GET', 404],
    ['/sse/users::find', 'GET', 404],
    ['/sse/users:find', 'POST', prefix === '' ? 404 : 405],
  ] as const) {
    expect((await exchange(`${url}${prefix}${path}`, { method })).status, `${method} ${path}`).toBe(status)
  }
})

test('a path with a colon in its text is refused where a route has it', async () => {
  const app = createServer().app
  app.get('/sse/users::find', () => 'mine')
  const taken = app.register(windhoverPlugin, { prefix: '/sse', streams: [{ path: '/users:find' }] })
  await expect(taken).rejects.toThrow('something else is served at this path')
  await app.close()
})
