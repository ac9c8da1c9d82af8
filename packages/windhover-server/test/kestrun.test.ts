import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'

import { contractOptions } from './contract/contract-server.ts'
import { listOperations } from './contract/operations.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { openRaw } from './support/raw-exchange.ts'
import { startServer, useServer } from './support/start-server.ts'

// The faults of the server that this one began as, each of which it must never have. That its page never reconnects is tested in
// browser/console-recovery.test.ts.

const running = useServer({ streams: [{ path: '/sse/quick', keepAliveMs: 20 }] })

async function documentOf(url: string, version = 'v3.2'): Promise<object> {
  return JSON.parse((await exchange(`${url}/openapi/${version}/openapi.json`)).body) as object
}

test('Kestrun: a keep-alive swallows no later event', async () => {
  const readers = await Promise.all([1, 2, 3].map(() => openStream(`${running.url}/sse/quick`)))
  for (const reader of readers) await reader.next()
  for (let round = 1; round <= 3; round += 1) {
    for (const reader of readers) expect(await reader.nextComment()).toMatch(/^keep-alive \d{4}-\d\d-\d\dT/)
    await running.server.hub.publish('message', round)
    for (const reader of readers) expect((await reader.next()).data).toBe(String(round))
  }
  for (const reader of readers) {
    reader.close()
    await reader.closed
  }
})

test('Kestrun: no retry goes with an event that gives none', async () => {
  const stream = await openStream(`${running.url}/sse/broadcast`)
  await stream.next()
  await postJson(`${running.url}/api/broadcast`, '{"data":1}')
  await running.server.hub.publish('message', 2)
  expect((await stream.next()).retry).toBeUndefined()
  expect((await stream.next()).retry).toBeUndefined()
  stream.close()
  await stream.closed
  expect(stream.text().match(/^retry: .*$/gm)).toEqual(['retry: 2000'])
})

test.each(['\r', '\n', '\r\n', '\0'])('Kestrun: neither event nor id can forge an event with %j', async (end) => {
  const stream = await openStream(`${running.url}/sse/broadcast`)
  await stream.next()
  const forged = `x${end}data: forged${end}${end}event: forged`
  for (const field of ['event', 'id']) {
    expectProblem(await postJson(`${running.url}/api/broadcast`, JSON.stringify({ [field]: forged })), 422)
    await expect(
      field === 'event'
        ? running.server.hub.publish(forged, 1)
        : running.server.hub.publish('message', 1, { id: forged }),
    ).rejects.toThrow()
  }
  await running.server.hub.publish('message', 'honest')
  expect(await stream.next()).toMatchObject({ event: 'message', data: '"honest"' })
  stream.close()
  await stream.closed
  expect(stream.text()).not.toContain('forged')
})

test('Kestrun: empty data is sent', async () => {
  const stream = await openStream(`${running.url}/sse/broadcast`)
  await stream.next()
  for (const data of ['', {}, []]) {
    await postJson(`${running.url}/api/broadcast`, JSON.stringify({ data }))
    expect(await stream.next()).toMatchObject({ event: 'message', data: JSON.stringify(data) })
  }
  stream.close()
  await stream.closed
})

test.each([
  ['/api/broadcast', '{}'],
  ['/api/broadcast/progress', '{"taskId":"a","progress":1,"status":"s","state":"s"}'],
])('Kestrun: %s is never ok when the event was not sent', async (path, body) => {
  const { url, server } = await startServer()
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next()
  await server.hub.close()
  expectProblem(await postJson(url + path, body), 503)
  expect((await stream.next()).event).toBe('closing')
  await stream.closed
})

test.each([
  ['nested data is not cut at depth 2', { a: { b: { c: { d: { e: { f: [{ g: 'deep' }] } } } } } }],
  ['[1] stays a list', [1]],
  ['a list of one list stays one', [[{ a: [1] }]]],
])('Kestrun: %s', async (_name, data) => {
  const stream = await openStream(`${running.url}/sse/broadcast`)
  await stream.next()
  await postJson(`${running.url}/api/broadcast`, JSON.stringify({ data }))
  expect((await stream.next()).data).toBe(JSON.stringify(data))
  stream.close()
  await stream.closed
})

test('Kestrun: a stream can be left out of the documents, and is served', async () => {
  const { url } = await startServer({ streams: [{ path: '/sse/secret', hidden: true }] })
  expect(JSON.stringify(await documentOf(url))).not.toContain('/sse/secret')
  expect((await exchange(`${url}/sse/secret`, { until: /connected/ })).status).toBe(200)
})

test('Kestrun: the description of a response can be set, and a refusal be a status', async () => {
  const { url, server } = await startServer({
    streams: [
      {
        path: '/sse/news',
        responseDescription: 'All the news.',
        refusal: 'status',
        summary: 'News',
        tags: ['News'],
        operationId: 'news',
      },
    ],
  })
  const news = listOperations(await documentOf(url)).find(({ name }) => name === 'GET /sse/news')!
  expect(news).toMatchObject({
    operationId: 'news',
    summary: 'News',
    tags: ['News'],
    responses: { 200: { description: 'All the news.' } },
  })
  expect(Object.keys(news.responses)).toContain('503')
  await server.hub.close()
  expect((await exchange(`${url}/sse/news`)).status).toBe(503)
})

test('Kestrun: no two paths share an operationId', async () => {
  const { url } = await startServer(contractOptions)
  const ids = listOperations(await documentOf(url)).map(({ operationId }) => operationId)
  expect(ids.length).toBeGreaterThan(7)
  expect(new Set(ids).size).toBe(ids.length)
})

test('Kestrun: itemSchema describes the event, not its payload', async () => {
  interface Schema {
    readonly $ref: string
    readonly oneOf: readonly Schema[]
    readonly required: string[]
    readonly properties: Readonly<Record<string, object>>
  }
  const document = await documentOf(running.url)
  const { components } = document as unknown as { components: { schemas: Record<string, Schema> } }
  const follow = ({ $ref }: Schema): Schema => components.schemas[$ref.split('/').at(-1)!]!
  for (const { name, responses } of listOperations(document)) {
    if (!name.startsWith('GET /sse/')) continue
    const { itemSchema } = responses['200']!.content!['text/event-stream'] as unknown as { itemSchema: Schema }
    for (const { required, properties } of follow(itemSchema).oneOf.map(follow)) {
      expect(required).toEqual(expect.arrayContaining(['event', 'data']))
      const meta = 'time' in properties ? ['channel', 'time'] : []
      expect(Object.keys(properties).sort()).toEqual([...meta, 'data', 'event', 'id', 'retry'].sort())
      expect(properties['data']).toMatchObject({ type: 'string' })
    }
  }
})

test('Kestrun: what is returned is what is documented', async () => {
  const { responses } = listOperations(await documentOf(running.url)).find(
    ({ name }) => name === 'POST /api/broadcast',
  )!
  for (const [body, type] of [
    ['{', 'application/json'],
    ['{}', 'text/plain'],
    ['{"event":7}', 'application/json'],
  ] as const) {
    const answer = await postJson(`${running.url}/api/broadcast`, body, { 'Content-Type': type })
    expect(Object.keys(responses[String(answer.status)]!.content!)).toEqual([answer.headers['content-type']])
  }
  // All of them, with headers and bodies: contract/statuses.test.ts.
})

describe.each(['3.0', '3.1', '3.2'])('Kestrun: the version that a document of %s says is served', (version) => {
  test.each(['', 'v'])('also as "%s<version>", in JSON and YAML', async (prefix) => {
    const { openapi } = (await documentOf(running.url, `v${version}`)) as { openapi: string }
    expect(openapi.startsWith(`${version}.`)).toBe(true)
    const [major, minor, patch] = openapi.split('.')
    for (let form = 0; form <= Number(patch); form += 1) {
      const url = `${running.url}/openapi/${prefix}${major}.${minor}.${form}/openapi`
      const json = await exchange(`${url}.json`)
      const yaml = await exchange(`${url}.yaml`)
      expect([json.status, yaml.status]).toEqual([200, 200])
      expect(JSON.parse(json.body)).toMatchObject({ openapi })
      expect(parse(yaml.body)).toEqual(JSON.parse(json.body))
    }
  })
})

describe('Kestrun: the pages load nothing from elsewhere', () => {
  test.each(['/', '/swagger', '/redoc', '/docs/swagger', '/docs/redoc'])('%s', async (path) => {
    const { status, headers, body } = await exchange(running.url + path)
    expect(status).toBe(200)
    const links = [...body.matchAll(/(?:src|href|action|srcset|poster)\s*=\s*["']?([^"'\s>]+)/g)].map(
      ([, link]) => link!,
    )
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect(link).toMatch(/^(\/(?!\/)|\.\.?\/|#|data:)/)
    expect(body).not.toMatch(/@import|url\(\s*["']?(https?:)?\/\//)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
  })

  test('nor do the files that they are made of', () => {
    const folder = fileURLToPath(new URL('../dist/static/assets/', import.meta.url))
    const files = readdirSync(folder).filter((name) => /\.(css|html)$/.test(name))
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) {
      expect(readFileSync(`${folder}${name}`, 'utf8')).not.toMatch(
        /@import\s+["']?(url\()?["']?(https?:)?\/\/|url\(\s*["']?(https?:)?\/\//,
      )
    }
  })
})

test('Kestrun: there is a history, and a client that comes back misses nothing', async () => {
  const first = await openStream(`${running.url}/sse/broadcast`)
  const { id } = await first.next()
  first.close()
  await first.closed
  for (let count = 1; count <= 3; count += 1) await postJson(`${running.url}/api/broadcast`, `{"data":${count}}`)
  const second = await openStream(`${running.url}/sse/broadcast`, { 'Last-Event-ID': id! })
  expect(JSON.parse((await second.next()).data)).toMatchObject({ resumed: true })
  for (let count = 1; count <= 3; count += 1) expect((await second.next()).data).toBe(String(count))
  second.close()
  await second.closed
})

test('Kestrun: a stream can be filtered, by its path and by its reader', async () => {
  const progress = await openStream(`${running.url}/sse/broadcast/progress`)
  const chosen = await openStream(`${running.url}/sse/broadcast?event=b&event=c`)
  const channel = await openStream(`${running.url}/sse/broadcast?channel=news`)
  for (const stream of [progress, chosen, channel]) await stream.next()
  for (const event of ['a', 'b', 'c']) await running.server.hub.publish(event, 1)
  await running.server.hub.publish('d', 1, { channel: 'news' })
  await running.server.hub.publish('progress', { taskId: 'a', progress: 1, status: 's', state: 's' })
  expect((await progress.next()).event).toBe('progress')
  expect([(await chosen.next()).event, (await chosen.next()).event]).toEqual(['b', 'c'])
  expect((await channel.next()).event).toBe('d')
  for (const stream of [progress, chosen, channel]) {
    stream.close()
    await stream.closed
  }
})

test('Kestrun: readers can be limited', async () => {
  const { url } = await startServer({ maxReaders: 1, maxChannels: 1 })
  const first = await openStream(`${url}/sse/broadcast`)
  await first.next()
  const second = await openStream(`${url}/sse/broadcast`)
  expect(JSON.parse((await second.next()).data)).toEqual({ reason: 'busy', reconnect: true })
  expect(await second.closed).toBe(true)
  expectProblem(await exchange(`${url}/sse/broadcast?channel=a&channel=b`), 400)
  first.close()
  await first.closed
})

test('Kestrun: what history no longer has is said to be lost', async () => {
  const { url, server } = await startServer({ history: { maxMessages: 2 } })
  const { epoch } = server.hub.position()
  for (let count = 1; count <= 5; count += 1) await server.hub.publish('message', count)
  const stream = await openStream(`${url}/sse/broadcast`, { 'Last-Event-ID': `${epoch}.1` })
  expect(await stream.next()).toMatchObject({ event: 'connected', id: undefined })
  const gap = await stream.next()
  expect(gap).toMatchObject({ event: 'gap', id: `${epoch}.3` })
  expect(JSON.parse(gap.data)).toEqual({
    reason: 'evicted',
    requested: { epoch, offset: 1 },
    resumedAt: { epoch, offset: 3 },
  })
  expect([(await stream.next()).data, (await stream.next()).data]).toEqual(['4', '5'])
  stream.close()
  await stream.closed
})

test.each([
  ['disconnect', /event: closing\ndata: \{"reason":"slow","reconnect":true\}/],
  ['skip', /id: [0-9a-f]+\.\d+\nevent: gap\ndata: \{"reason":"slow","requested":\{/],
] as const)('Kestrun: a reader that takes nothing loses nothing in silence, with %s', async (slowPolicy, said) => {
  const { port, server } = await startServer({
    history: { maxMessages: 10 },
    streams: [{ path: '/sse/own', slowPolicy }],
  })
  const slow = openRaw(port, 'GET /sse/own HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await slow.waitFor(/event: connected/)
  slow.socket.pause()
  const text = 'x'.repeat(100_000)
  // More than the buffers of both sides hold, and far more than the history.
  for (let count = 0; count < 300; count += 1) await server.hub.publish('message', `${count} ${text}`)
  slow.socket.resume()
  await slow.waitFor(said)
  slow.socket.destroy()
  await slow.closed
})
