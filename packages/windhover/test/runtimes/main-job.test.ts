import { once } from 'node:events'
import { connect as connectHttp2 } from 'node:http2'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { openStream, type TestStream } from '../../src/testing/index.ts'
import { openRaw, type RawClient } from '../support/raw-client.ts'
import { readRuntimes } from './runtimes.ts'
import { adapterOf, readyServer, type Served } from './subjects.ts'

const runtimes = readRuntimes()
/** What nobody else on the machine keeps from being done. */
const timeoutMs = 60_000
const options = { timeout: 180_000 }

const open = async (served: Served, lastEventId?: string): Promise<TestStream> => {
  const stream = await openStream(served.stream, { timeoutMs, ...(lastEventId === undefined ? {} : { lastEventId }) })
  onTestFinished(() => void stream.close())
  await stream.next('connected')
  return stream
}

/** Opens a stream on a connection of its own. */
async function openConnection({ stream }: Served): Promise<RawClient> {
  const { port, pathname } = new URL(stream)
  const client = openRaw(Number(port), `GET ${pathname} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  onTestFinished(() => void client.socket.destroy())
  await client.waitFor('event: connected')
  return client
}

const waitForCount = (served: Served, count: number): Promise<void> =>
  vi.waitFor(async () => expect(await served.countConnected()).toBe(count), { timeout: timeoutMs, interval: 20 })

test.skipIf(runtimes.length > 0)('other runtimes are tested by .ci/full', (context) => context.skip())

describe.each(runtimes)('on $name,', (runtime) => {
  const native = ['fetch', 'hono without Node']
  const isNative = ['bun', 'deno'].includes(runtime.name)
  const adapters = ['node', 'express', 'fastify', 'hono', ...(isNative ? native : [])].map(adapterOf)

  describe.each([readyServer, ...adapters])('$name', ({ start, ownsConnection }) => {
    test('shows what is published, resumes, sees who leaves, and says goodbye', options, async () => {
      const served = await start(runtime)
      const first = await open(served)
      await served.publish('note', { n: 1 })
      const note = await first.next('note')
      expect(note.data).toEqual({ n: 1 })
      await first.close()
      await waitForCount(served, 0)
      await served.publish('note', { n: 2 })
      const second = await open(served, note.id)
      expect((await second.next('note')).data).toEqual({ n: 2 })
      const head = await fetch(served.stream, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
      const ended = served.program.end()
      expect(await second.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
      expect(await ended).toBe(0)
    })

    test('sends all to 300 readers', options, async () => {
      const served = await start(runtime)
      const streams = await Promise.all(Array.from({ length: 300 }, () => open(served)))
      const numbers = Array.from({ length: 20 }, (_, n) => n)
      for (const n of numbers) await served.publish('note', { n })
      for (const stream of streams) {
        expect((await stream.take(20, 'note')).map(({ data }) => data)).toEqual(numbers.map((n) => ({ n })))
      }
      await Promise.all(streams.map((stream) => stream.close()))
      await waitForCount(served, 0)
    })

    test('drops a client that reads nothing, and nobody else', options, async () => {
      const served = await start(runtime)
      const reading = await open(served)
      const client = await openConnection(served)
      client.socket.pause()
      const large = 'x'.repeat(200_000)
      // More than systems hold for one connection.
      for (let n = 0; n < 60; n += 1) {
        await served.publish('note', large)
        await reading.next('note')
      }
      await waitForCount(served, 1)
    })

    test.runIf(ownsConnection)('ends a connection that sends another request behind its stream', options, async () => {
      const served = await start(runtime)
      const client = await openConnection(served)
      client.socket.write('GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n')
      await client.closed
      expect(client.text.match(/HTTP\/1\.1 /g)).toHaveLength(1)
      await waitForCount(served, 0)
    })

    test('outlives clients that break off or are no clients', options, async () => {
      const served = await start(runtime)
      for (const bytes of ['GE', 'no HTTP\r\n\r\n', `GET ${new URL(served.stream).pathname} HTTP/2.0\r\n\r\n`]) {
        const client = openRaw(Number(new URL(served.stream).port), bytes)
        client.socket.once('connect', () => client.socket.end())
        await client.closed
      }
      const reset = await openConnection(served)
      reset.socket.write('GE')
      reset.socket.resetAndDestroy()
      await waitForCount(served, 0)
      await open(served)
    })
  })

  test('the ready server answers with pages, documents and problems', options, async () => {
    const served = await readyServer.start(runtime)
    const get = async (path: string): Promise<[number, string | undefined]> => {
      const response = await fetch(new URL(path, served.stream))
      await response.arrayBuffer()
      return [response.status, response.headers.get('content-type')?.split(';')[0]]
    }
    for (const path of ['/', '/swagger', '/redoc', '/scalar', '/asyncapi']) {
      expect([path, ...(await get(path))]).toEqual([path, 200, 'text/html'])
    }
    for (const path of ['/openapi/v3.2/openapi.json', '/openapi/v3.0/openapi.json', '/asyncapi/v3/asyncapi.json']) {
      expect([path, ...(await get(path))]).toEqual([path, 200, 'application/json'])
    }
    const refused = await fetch(new URL('/api/broadcast/progress', served.stream), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"taskId":""}',
    })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
    expect(await refused.json()).toMatchObject({ ok: false, status: 422 })
  })

  test('the adapter node serves HTTP/2', options, async () => {
    const served = await adapterOf('http2').start(runtime)
    const session = connectHttp2(new URL(served.stream).origin)
    onTestFinished(() => session.destroy())
    const request = session.request({ ':path': new URL(served.stream).pathname })
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    const waitFor = async (part: string): Promise<void> => {
      while (!text.includes(part)) await once(request, 'data')
    }
    await waitFor('event: connected')
    await served.publish('note', { n: 1 })
    await waitFor('event: note\ndata: {"n":1}\n\n')
    request.close()
    await waitForCount(served, 0)
  })

  // Bun's own limit is 10 seconds of silence, and the keep-alive comes after 15.
  test.runIf(isNative).for(native)(
    'its own server keeps a quiet stream of %s until the keep-alive',
    options,
    async (name) => {
      const served = await adapterOf(name).start(runtime)
      const stream = await open(served)
      expect(await stream.nextComment({ timeoutMs })).toMatch(/^keep-alive /)
    },
  )
})
