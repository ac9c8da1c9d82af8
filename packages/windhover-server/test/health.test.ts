import { describe, expect, test, vi } from 'vitest'

import { createServer, windhoverPlugin } from '../src/index.ts'
import { exchange } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { audience, type Issuer, startIssuer } from './support/start-issuer.ts'
import { openRaw } from './support/raw-exchange.ts'
import { start, startServer, stopServer } from './support/start-server.ts'
import { startHost } from './support/start-host.ts'

interface Ready {
  readonly status: string
  readonly parts: readonly { readonly name: string; readonly ok: boolean; readonly ageMs?: number }[]
}

async function askReady(url: string): Promise<{ status: number; body: Ready }> {
  const { status, body } = await exchange(`${url}/readyz`)
  return { status, body: JSON.parse(body) as Ready }
}

describe('GET /healthz and /readyz', () => {
  test('tell that all is well', async () => {
    const { url } = await startServer()
    const health = await exchange(`${url}/healthz`)
    expect(health.status).toBe(200)
    expect(health.headers['cache-control']).toBe('no-store')
    expect(health.headers['content-type']).toMatch(/^application\/json/)
    expect(JSON.parse(health.body)).toEqual({ status: 'ok', lagMs: expect.any(Number) })
    await vi.waitFor(async () => {
      expect(await askReady(url)).toEqual({
        status: 200,
        body: {
          status: 'ok',
          parts: [
            { name: 'log', ok: true, ageMs: expect.any(Number) },
            { name: 'draining', ok: true },
          ],
        },
      })
    })
  })

  test.each(['/healthz', '/readyz'])('%s has HEAD, and no other method', async (path) => {
    const { url } = await startServer()
    const head = await exchange(url + path, { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'cache-control': 'no-store' } })
    const post = await exchange(url + path, { method: 'POST' })
    expectProblem(post, 405)
    expect(post.headers.allow).toBe('GET, HEAD')
  })

  test('a hub that is closed is not ready, and the process lives', async () => {
    const { url, server } = await startServer()
    await server.hub.close()
    expect(await askReady(url)).toMatchObject({
      status: 503,
      body: { status: 'unavailable', parts: [{ name: 'log', ok: false, detail: 'the hub is closed' }, { ok: true }] },
    })
    expect((await exchange(`${url}/healthz`)).status).toBe(200)
  })

  test('asking publishes nothing', async () => {
    const { url, server } = await startServer()
    const before = server.hub.position()
    for (let n = 0; n < 5; n += 1) await askReady(url)
    expect(server.hub.position()).toEqual(before)
  })

  test('are documented as the server answers', async () => {
    const { server } = await startServer()
    const { paths } = server.openApiDocument('3.2') as unknown as { paths: Record<string, object> }
    expect(paths).toMatchObject({
      '/healthz': { get: { tags: ['Operations'], responses: { 200: {}, 503: {} } } },
      '/readyz': { get: { tags: ['Operations'], responses: { 200: {}, 503: {} } } },
    })
  })

  test("are not in someone's own app, which has its own", async () => {
    const { app, url } = await startHost((host) => host.register(windhoverPlugin))
    expect((await exchange(`${url}/healthz`)).status).toBe(404)
    expect((await exchange(`${url}/readyz`)).status).toBe(404)
    expect(JSON.stringify(app.windhover.openApiDocument('3.2'))).not.toContain('/readyz')
  })
})

describe('the keys of an issuer', () => {
  async function startWithIssuer(): Promise<{ url: string; issuer: Issuer }> {
    const issuer = await startIssuer()
    issuer.add('one')
    const { url } = await startServer({ access: { jwt: { jwksUrl: `${issuer.server.url}/jwks`, audience } } })
    return { url, issuer }
  }

  function findKeys({ parts }: Ready): Ready['parts'][number] | undefined {
    return parts.find(({ name }) => name === 'jwks')
  }

  test('are a part of /readyz with their age, and without the address of the issuer', async () => {
    const { url } = await startWithIssuer()
    const { body } = await askReady(url)
    expect(findKeys(body)).toEqual({ name: 'jwks', ok: true, ageMs: expect.any(Number) })
    expect(JSON.stringify(body)).not.toContain('http')
  })

  test('are told as stale while the issuer is away, and the server stays ready', async () => {
    const { url, issuer } = await startWithIssuer()
    issuer.answer = (response) => void response.writeHead(503).end()
    const startedAt = Date.now()
    vi.spyOn(Date, 'now').mockImplementation(() => startedAt + 700_000)
    // Whoever shows a token makes the server ask for old keys.
    await exchange(`${url}/api/connected`, {
      headers: { Authorization: `Bearer ${signToken({ exp: inSeconds(60) })}` },
    })
    await vi.waitFor(async () => {
      const { status, body } = await askReady(url)
      expect(findKeys(body)).toEqual({
        name: 'jwks',
        ok: true,
        ageMs: expect.any(Number),
        detail: 'an issuer cannot be asked for its keys; the last ones that came count',
      })
      expect(findKeys(body)?.ageMs).toBeGreaterThan(600_000)
      expect(status).toBe(200)
    })
  })

  test('are no part where a secret verifies', async () => {
    const { url } = await startServer({ access: { jwt: { secret } } })
    expect(findKeys((await askReady(url)).body)).toBeUndefined()
  })
})

test('drainDelayMs turns /readyz red while all works as before, and then the streams end', async () => {
  const drainDelayMs = 86_400_000
  const { server, url, port } = await start({ drainDelayMs })
  const reader = openRaw(port, 'GET /sse/broadcast HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await reader.waitFor(/event: connected/)
  const { setTimeout: realTimeout } = globalThis
  const end = new Promise<() => void>((resolve) => {
    const catchDelay = (task: () => void, ms?: number): unknown =>
      ms === drainDelayMs ? resolve(task) : Reflect.apply(realTimeout, globalThis, [task, ms])
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(catchDelay as typeof realTimeout)
  })
  const closed = stopServer(server)
  const endDelay = await end
  expect(await askReady(url)).toMatchObject({
    status: 503,
    body: {
      parts: [
        { name: 'log', ok: true },
        { name: 'draining', ok: false },
      ],
    },
  })
  const published = await exchange(`${url}/api/broadcast`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"event":"late","data":1}',
  })
  expect(published.status).toBe(200)
  endDelay()
  await closed
  const text = await reader.closed
  expect(text.indexOf('event: late')).toBeGreaterThan(0)
  expect(text.indexOf('event: closing')).toBeGreaterThan(text.indexOf('event: late'))
})

test('a server that does not listen ends without a delay', async () => {
  const server = createServer({ logLevel: 'silent', drainDelayMs: 2_000_000_000 })
  await server.close()
  expect(server.hub.refusalFor()).toBe('closed')
})
