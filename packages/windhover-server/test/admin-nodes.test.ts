import { expect, test, vi } from 'vitest'
import { createMemoryState } from 'windhover/store'
import { openStream } from 'windhover/testing'

import type { ServerOptions } from '../src/index.ts'
import { packageVersion } from '../src/telemetry/package-version.ts'
import { exchange, postJson } from './support/exchange.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startServer } from './support/start-server.ts'
import { writeKeys } from './support/write-keys.ts'

interface ListedNode {
  readonly name: string | null
  readonly isThis: boolean
  readonly readers: number
  readonly version: string | null
  readonly isDraining: boolean | null
}

async function read<Body>(url: string, path: string, headers: Record<string, string> = {}): Promise<Body> {
  const { status, body } = await exchange(url + path, { headers })
  expect(status, body).toBe(200)
  return JSON.parse(body) as Body
}

const nodesOf = async (url: string): Promise<readonly ListedNode[] | null> =>
  (await read<{ nodes: readonly ListedNode[] | null }>(url, '/api/admin/nodes')).nodes

const readyOf = async (url: string): Promise<number> => (await exchange(`${url}/readyz`)).status

test('a server that is alone is a list of one', async () => {
  const { url } = await startServer()
  const reader = await openStream(`${url}/sse/broadcast`)
  expect(await nodesOf(url)).toEqual([
    {
      name: null,
      isThis: true,
      readers: 1,
      version: packageVersion(),
      startedAt: expect.any(String) as string,
      loopLagMs: expect.any(Number) as number,
      probeAgeMs: expect.any(Number) as number,
      isReady: true,
      isDraining: false,
      asOf: expect.any(String) as string,
    },
  ])
  await reader.close()
})

test('nodes of one state are listed with what each tells of itself', async () => {
  const state = createMemoryState()
  const options = (node: string): ServerOptions => ({ node, state })
  const [one, two] = [await startServer(options('one')), await startServer(options('two'))]
  await vi.waitFor(async () => {
    const nodes = await nodesOf(one.url)
    expect(nodes?.map(({ name, isThis }) => [name, isThis])).toEqual([
      ['one', true],
      ['two', false],
    ])
    expect(nodes?.[1]?.version).toBe(packageVersion())
  })
  await postJson(`${two.url}/api/admin/drain`, '{"draining":true}')
  await vi.waitFor(async () => expect((await nodesOf(one.url))?.[1]?.isDraining).toBe(true), { timeout: 10_000 })
})

test('a node that is drained says so, sends its readers elsewhere, and is as before when that ends', async () => {
  const { url } = await startServer()
  await vi.waitFor(async () => expect(await readyOf(url)).toBe(200))
  const reader = await openStream(`${url}/sse/broadcast`)
  await reader.next('connected')
  const drained = await postJson(`${url}/api/admin/drain`, '{"draining":true}')
  expect(JSON.parse(drained.body)).toEqual({ ok: true, draining: true, readers: 1 })
  expect(await reader.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
  expect(await readyOf(url)).toBe(503)
  const later = await openStream(`${url}/sse/broadcast`)
  await later.next('connected')
  const ended = await postJson(`${url}/api/admin/drain`, '{"draining":false}')
  expect(JSON.parse(ended.body)).toEqual({ ok: true, draining: false, readers: 0 })
  expect(await readyOf(url)).toBe(200)
  expect(later.closed).toBeUndefined()
  await later.close()
})

test('with a time for others to hear of it, readers go once that is over', async () => {
  const { url } = await startServer({ drainDelayMs: 300 })
  const reader = await openStream(`${url}/sse/broadcast`)
  await reader.next('connected')
  const drained = await postJson(`${url}/api/admin/drain`, '{"draining":true}')
  expect(JSON.parse(drained.body)).toEqual({ ok: true, draining: true, readers: 0 })
  expect(reader.closed).toBeUndefined()
  expect(await reader.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
})

test('who may come in is told without anything that is secret', async () => {
  const { keysFile, texts } = writeKeys({ page: { allow: ['read', 'admin'] } })
  const { url } = await startServer({
    access: { keysFile, jwt: { secret, issuer: 'https://login.example.com/', audience: 'events' } },
    anonymous: 'read',
  })
  const headers = { 'X-API-Key': texts.page }
  const text = JSON.stringify(await read(url, '/api/admin/access', headers))
  expect(JSON.parse(text)).toMatchObject({
    anonymous: ['read'],
    keys: [{ name: 'page', allow: ['read', 'admin'], channels: null, events: null, expiresAt: null }],
    issuers: [
      {
        where: 'access.jwt',
        issuer: 'https://login.example.com/',
        audience: ['events'],
        keys: 'secret',
        ageMs: null,
        isStale: false,
      },
    ],
    revocations: 0,
  })
  expect(text).not.toContain('sha256')
  expect(text).not.toContain(secret)
  expect(text).not.toContain(texts.page)
  const token = signToken({
    sub: 'ann',
    exp: inSeconds(60),
    iss: 'https://login.example.com/',
    aud: 'events',
    windhover: { read: ['**'] },
  })
  expect((await exchange(`${url}/api/admin/access`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(
    403,
  )
})
