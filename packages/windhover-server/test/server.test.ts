import { describe, expect, test } from 'vitest'
import { openStream } from 'windhover/testing'

import { exchange, postJson } from './support/exchange.ts'
import { startServer, useServer } from './support/start-server.ts'

const running = useServer()

test('the walk of the tutorial: connect, broadcast, see it arrive', async () => {
  const stream = await openStream(`${running.url}/sse/broadcast`)
  expect((await stream.next()).event).toBe('connected')
  const { status, body } = await postJson(`${running.url}/api/broadcast`, '{"event":"message","data":{"text":"hello"}}')
  const { id, ...rest } = JSON.parse(body) as { id: string }
  expect([status, rest]).toEqual([200, { ok: true, event: 'message', connected: 1 }])
  const text = '{"text":"hello"}'
  expect(await stream.next()).toEqual({ event: 'message', id, data: { text: 'hello' }, text, retryMs: undefined })
  await stream.close()
})

test('a publish reaches every stream that carries it, and the streams of one event carry no other', async () => {
  const paths = ['/sse/broadcast', '/sse/broadcast/progress']
  const [all, progress] = await Promise.all(paths.map((path) => openStream(running.url + path)))
  for (const stream of [all!, progress!]) await stream.next()
  await postJson(`${running.url}/api/broadcast`, '{"event":"other","data":1}')
  await postJson(`${running.url}/api/broadcast/progress`, '{"taskId":"t","progress":5,"status":"s","state":"running"}')
  expect((await all!.next()).event).toBe('other')
  const sent = await all!.next()
  expect(sent.event).toBe('progress')
  expect(await progress!.next()).toEqual(sent)
  for (const stream of [all!, progress!]) await stream.close()
})

test('counts by stream and channel', async () => {
  const count = async (): Promise<unknown> => JSON.parse((await exchange(`${running.url}/api/connected`)).body)
  const streams = [
    await openStream(`${running.url}/sse/broadcast?channel=news`),
    await openStream(`${running.url}/sse/broadcast?channel=news&channel=other`),
    await openStream(`${running.url}/sse/broadcast/progress`),
  ]
  for (const stream of streams) await stream.next()
  expect(await count()).toEqual({
    connected: 3,
    streams: { '/sse/broadcast': 2, '/sse/broadcast/progress': 1 },
    channels: { broadcast: 1, news: 2, other: 1 },
  })
  for (const stream of streams) await stream.close()
})

test('a server with a list of channels takes no other', async () => {
  const { url } = await startServer({ channels: ['a', 'b'] })
  expect((await postJson(`${url}/api/broadcast`, '{"channel":"a"}')).status).toBe(200)
  expect((await postJson(`${url}/api/broadcast`, '{"channel":"c"}')).status).toBe(422)
  expect((await exchange(`${url}/sse/broadcast?channel=c`)).status).toBe(400)
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next()
  await postJson(`${url}/api/broadcast`, '{"channel":"b","data":1}')
  expect((await stream.next()).data).toBe(1)
  await stream.close()
})

test('a closed catalog takes only what it declares', async () => {
  const { url } = await startServer({ open: false })
  const refused = await postJson(`${url}/api/broadcast`, '{"event":"other"}')
  expect([refused.status, JSON.parse(refused.body)]).toMatchObject([422, { code: 'unknown_event' }])
  expect((await exchange(`${url}/sse/broadcast?event=other`)).status).toBe(400)
})

test('close ends the streams with closing and leaves nothing open, however often it is called', async () => {
  const { url, server } = await startServer()
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next()
  const closing = [server.close(), server.close()]
  const last = await stream.next()
  expect(last.event).toBe('closing')
  expect(last.retryMs).toBeGreaterThanOrEqual(1000)
  expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
  await Promise.all(closing)
})

describe('documents', () => {
  test.each(['v3.0', '3.1', 'v3.2', '3.0.4', 'v3.2.0'])(
    '%s is served in JSON and YAML, with an ETag',
    async (version) => {
      const url = `${running.url}/openapi/${version}/openapi`
      const json = await exchange(`${url}.json`)
      expect([json.status, json.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
      const { openapi, paths, components } = JSON.parse(json.body) as {
        openapi: string
        paths: object
        components: { schemas: object }
      }
      expect(openapi.startsWith(version.replace('v', '').slice(0, 3))).toBe(true)
      expect(Object.keys(paths)).toEqual(
        expect.arrayContaining([
          '/sse/broadcast',
          '/sse/broadcast/progress',
          '/api/broadcast',
          '/api/broadcast/progress',
        ]),
      )
      const names = [
        'SseBroadcastRequest',
        'SseBroadcastOkResponse',
        'SseBroadcastErrorResponse',
        'OperationProgressEvent',
      ]
      expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(names))
      const yaml = await exchange(`${url}.yaml`)
      expect([yaml.status, yaml.headers['content-type']]).toEqual([200, 'application/yaml; charset=utf-8'])
      for (const { headers } of [json, yaml]) expect(headers.etag).toMatch(/^"[\w-]{22}"$/)
      expect(yaml.headers.etag).not.toBe(json.headers.etag)
    },
  )

  test.each([
    ['its tag', (etag: string) => etag, 304],
    ['its tag among others', (etag: string) => `"other", W/${etag}`, 304],
    ['any', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ])('If-None-Match with %s', async (_which, makeTag, status) => {
    const url = `${running.url}/openapi/v3.2/openapi.json`
    const { etag = '' } = (await exchange(url)).headers
    const answer = await exchange(url, { headers: { 'If-None-Match': makeTag(etag) } })
    expect([answer.status, answer.headers.etag]).toEqual([status, etag])
    if (status === 304) expect(answer.body).toBe('')
  })
})

describe('pages', () => {
  test.each(['/', '/swagger', '/redoc', '/docs/swagger', '/docs/redoc'])(
    '%s and its script are served',
    async (path) => {
      const page = await exchange(running.url + path)
      expect(page.status).toBe(200)
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      })
      const script = new URL(/src="([^"]+\.js)"/.exec(page.body)![1]!, running.url + path)
      const { status, headers } = await exchange(script.href)
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        'content-type': expect.stringMatching(/^(text|application)\/javascript/),
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      })
    },
  )

  test('what was compressed at build time is sent so', async () => {
    const { body } = await exchange(`${running.url}/`)
    const script = new URL(/rel="modulepreload"[^>]* href="([^"]+\.js)"/.exec(body)![1]!, running.url)
    for (const [asked, coding] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const { status, headers } = await exchange(script.href, { headers: { 'Accept-Encoding': asked } })
      expect([status, headers['content-encoding']]).toEqual([200, coding])
    }
  })
})
