import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:http2'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStream, type OpenStreamOptions, type TestStream } from 'windhover/testing'

import { readRuntimes, type Runtime } from '../packages/windhover/test/runtimes/runtimes.ts'

/** This Node, and what else is to be tested. */
const runtimes: readonly Runtime[] = [{ name: 'this Node', command: [process.execPath] }, ...readRuntimes()]
const examples = ['node-http', 'node-http2', 'fetch', 'hono', 'express', 'fastify']
const guide = readFileSync(join(import.meta.dirname, '../docs/guides/embedding.md'), 'utf8')

/** Starts an example, built, on a free port; returns its process and the address that it prints. */
async function start(name: string, { command }: Runtime): Promise<{ child: ChildProcess; url: string }> {
  const [program, ...flags] = command
  const child = spawn(program, [...flags, join(import.meta.dirname, 'dist', `${name}.js`)], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+[^"\s]*/.exec(line) ?? []
    if (url === undefined) continue
    child.stdout.resume()
    return { child, url }
  }
  throw new Error(`${name} ended before it listened`)
}

/** Reads a stream of a process that others may keep from its turn for seconds. */
function open(url: string, options: OpenStreamOptions = {}): Promise<TestStream> {
  return openStream(url, { timeoutMs: 20_000, ...options })
}

/** Asks a process to end; answers the code that it ends with. */
async function end(child: ChildProcess): Promise<number | null> {
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

const toMessages = (url: string): string => url.replace(/events$/, 'messages')

describe.each(examples)('the example %s', (name) => {
  const code = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')

  test('has at most 60 lines', () => {
    expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })

  test('stands in the guide as it is', () => {
    expect(guide).toContain(`\n\`\`\`ts\n${code}\`\`\`\n`)
  })
})

describe.each(runtimes)('on $name,', (runtime) => {
  const overHttp1 = examples.filter((name) => name !== 'node-http2')

  test.each(overHttp1)(
    'the example %s shows what is published, refuses what does not match, and ends its streams',
    async (name) => {
      const { child, url } = await start(name, runtime)
      const stream = await open(url)
      await stream.next('connected')
      const publish = (body: string): Promise<Response> =>
        fetch(toMessages(url), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
      const published = await publish('{"text":"hello"}')
      const { id } = (await published.json()) as { id: string }
      expect(published.status).toBe(200)
      expect(await stream.next('message')).toMatchObject({ id, data: { text: 'hello' } })
      for (const [body, status] of [
        ['{"text":""}', 422],
        ['{', 400],
        [`{"text":"${'x'.repeat(1_200_000)}"}`, 413],
      ] as const) {
        const refused = await publish(body)
        expect([refused.status, refused.headers.get('content-type')?.split(';')[0]]).toEqual([
          status,
          'application/problem+json',
        ])
        expect(await refused.json()).toMatchObject({ ok: false, status })
      }
      const ended = end(child)
      expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
      expect(await ended).toBe(0)
    },
  )

  test('the example node-http2 does the same on one connection', async () => {
    const { child, url } = await start('node-http2', runtime)
    const session = connect(new URL(url).origin)
    const stream = session.request({ ':path': '/events' })
    let text = ''
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
    const waitFor = async (part: string): Promise<void> => {
      while (!text.includes(part)) await once(stream, 'data')
    }
    await waitFor('event: connected')
    const message = '{"text":"hello"}'
    const request = session.request({ ':path': '/messages', ':method': 'POST', 'content-length': message.length })
    request.end(message)
    const [headers] = (await once(request, 'response')) as [{ ':status': number }]
    expect(headers[':status']).toBe(200)
    request.resume()
    await waitFor('event: message\ndata: {"text":"hello"}\n\n')
    const ended = end(child)
    await waitFor('event: closing\ndata: {"reason":"shutdown","reconnect":true}\n\n')
    session.close()
    expect(await ended).toBe(0)
  })

  test('the example per-request counts, and says that it is over', async () => {
    const { child, url } = await start('per-request', runtime)
    const stream = await open(`${url}?count=3&intervalMs=1`)
    expect((await stream.take(3, 'tick')).map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect(await stream.waitForClose()).toEqual({ reason: 'done', reconnect: false })
    expect(await end(child)).toBe(0)
  })

  test('the example fastify-plugin tells of a price', async () => {
    const { child, url } = await start('fastify-plugin', runtime)
    const headers = { 'Content-Type': 'application/json', 'X-Key': 'secret' }
    const stream = await open(`${url}/live/sse/broadcast`, { headers })
    await stream.next('connected')
    const set = (body: string): Promise<Response> => fetch(`${url}/prices/tea`, { method: 'PUT', headers, body })
    expect([(await set('{"cents":5}')).status, (await set('{"cents":-5}')).status]).toEqual([200, 422])
    expect((await stream.next('price')).data).toEqual({ sku: 'tea', cents: 5 })
    const ended = end(child)
    expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
    expect(await ended).toBe(0)
  })

  test('the example own-routes tells of an order', async () => {
    const { child, url } = await start('own-routes', runtime)
    const { origin } = new URL(url)
    const stream = await open(`${origin}/sse/broadcast/order`)
    await stream.next('connected')
    const place = (body: string): Promise<Response> =>
      fetch(`${origin}/orders`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    expect([(await place('{"item":"tea"}')).status, (await place('{"item":""}')).status]).toEqual([201, 422])
    expect((await stream.next('order')).data).toEqual({ id: 1, item: 'tea', count: 1 })
    const ended = end(child)
    expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
    expect(await ended).toBe(0)
  })
})
