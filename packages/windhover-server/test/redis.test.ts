import { join } from 'node:path'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { Authority, isOpensslInstalled } from '../../windhover-redis/test/certificates.ts'
import { isRedisRunnable, RedisServer } from '../../windhover-redis/test/redis-server.ts'
import { sendCommand } from '../../windhover-redis/test/send-command.ts'
import { findFreePort } from '../../../stress/src/nodes/find-free-port.ts'
import { createServer, type ServerOptions } from '../src/index.ts'
import { createLogger } from '../src/telemetry/logger.ts'
import { exchange, postJson } from './support/exchange.ts'
import { startServer } from './support/start-server.ts'

interface Line {
  readonly level: string
  readonly msg: string
}

/** A server, and what it logs. */
async function startLogged(options: ServerOptions): Promise<{ readonly url: string; readonly lines: readonly Line[] }> {
  const lines: Line[] = []
  const destination = { write: (text: string) => void lines.push(JSON.parse(text) as Line) }
  const logger = createLogger({ name: 'test', level: 'info', pretty: false, destination })
  const { url } = await startServer({ ...options, logger })
  return { url, lines }
}

/** Starts a Redis that is ended with the test. */
async function startRedis(settings: readonly string[] = []): Promise<RedisServer> {
  const redis = new RedisServer(settings)
  onTestFinished(() => redis.end())
  await redis.start()
  return redis
}

async function askReady(url: string): Promise<{ status: number; store: unknown }> {
  const { status, body } = await exchange(`${url}/readyz`)
  const { parts } = JSON.parse(body) as { parts: readonly { readonly name: string }[] }
  return { status, store: parts.find(({ name }) => name === 'store') }
}

const untilReady = (url: string) =>
  vi.waitFor(async () => expect((await askReady(url)).status).toBe(200), { timeout: 20_000 })

const publish = (url: string) => postJson(`${url}/api/broadcast`, '{"event":"n","data":1}')

const safe = ['--appendonly', 'yes', '--appendfsync', 'always']

describe.skipIf(!isRedisRunnable)('a server with Redis', () => {
  test('a batch under one key, sent to both nodes at the same time, is in the log once', async () => {
    const redis = await startRedis()
    const nodes = await Promise.all([startServer({ store: redis.url }), startServer({ store: redis.url })])
    await Promise.all(nodes.map(({ url }) => untilReady(url)))
    const body = JSON.stringify({
      events: [
        { event: 'a', data: 1 },
        { event: 'b', channels: ['x', 'y'] },
      ],
    })
    const headers = { 'Idempotency-Key': '"k"' }
    const answers = await Promise.all(
      [...nodes, ...nodes].map(({ url }) => postJson(`${url}/api/broadcast/batch`, body, headers)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const results = answers.map((answer) => (JSON.parse(answer.body) as { results: { ids?: string[] }[] }).results)
    for (const one of results) expect(one).toEqual(results[0])
    expect(answers.filter((answer) => answer.headers['idempotent-replayed'] === undefined)).toHaveLength(1)
    expect(results[0]![1]!.ids).toHaveLength(2)
    for (const { server } of nodes) {
      await vi.waitFor(() => expect(server.hub.position().offset).toBe(3))
    }
  })

  test('tells how safe messages are there, in its log and /readyz, and what a new Redis changes', async () => {
    const redis = await startRedis(safe)
    const { url, lines } = await startLogged({ store: redis.url })
    const facts = {
      role: 'master',
      mode: 'standalone',
      replicas: '0',
      'maxmemory-policy': 'noeviction',
      appendonly: 'yes',
      appendfsync: 'always',
      'min-replicas-to-write': '0',
      'min-replicas-max-lag': '10',
    }
    await vi.waitFor(async () => {
      expect((await askReady(url)).store).toEqual({ name: 'store', ok: true, facts })
    })
    const told = lines.find(({ msg }) => msg.startsWith('the store tells of itself: version '))
    expect(told).toMatchObject({ level: 'info', store: facts })
    expect(told?.msg).toContain('role master')
    await redis.kill()
    const other = new RedisServer(['--port', String(redis.port)])
    onTestFinished(() => other.end())
    await other.start()
    const changed = 'the store has changed: appendonly no, appendfsync everysec'
    await vi.waitFor(() => expect(lines.map(({ msg }) => msg)).toContain(changed), { timeout: 20_000 })
    const risk = 'a restart loses what was answered: set appendonly to yes'
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', msg: `the store is at risk: ${risk}` }))
    expect((await askReady(url)).store).toMatchObject({ ok: true, detail: risk, facts: { appendonly: 'no' } })
  })

  test('does not start on one that cannot be used', async () => {
    const redis = await startRedis(['--maxmemory-policy', 'allkeys-lru'])
    const server = createServer({ store: redis.url, port: 0, logLevel: 'silent' })
    const sentence = 'store: maxmemory-policy of Redis is allkeys-lru, and it deletes whole histories'
    await expect(server.listen()).rejects.toThrow(sentence)
    await server.close()
  })

  test('does not use one that comes after the start and cannot be used, says why, and uses it when it is right', async () => {
    const redis = await startRedis(['--maxmemory-policy', 'allkeys-lru'])
    await redis.kill()
    const { url } = await startLogged({ store: redis.url, refusal: 'status' })
    await redis.start()
    const detail = expect.stringContaining('maxmemory-policy of Redis is allkeys-lru')
    await vi.waitFor(
      async () => {
        expect(await askReady(url)).toEqual({ status: 503, store: { name: 'store', ok: false, detail } })
      },
      { timeout: 20_000 },
    )
    expect((await publish(url)).status).toBe(503)
    expect((await exchange(`${url}/sse/broadcast`)).status).toBe(503)
    await sendCommand(redis.url, 'CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
    await untilReady(url)
    expect((await publish(url)).status).toBe(200)
  })

  test('waits for the password to be taken away again', async () => {
    const redis = await startRedis(['--requirepass', 'secret'])
    await redis.kill()
    const { url } = await startLogged({ store: redis.url })
    await redis.start()
    const detail = expect.stringContaining('Redis refuses the user or the password')
    await vi.waitFor(async () => expect(await askReady(url)).toMatchObject({ status: 503, store: { detail } }), {
      timeout: 20_000,
    })
    await sendCommand(`redis://:secret@127.0.0.1:${redis.port}`, 'CONFIG', 'SET', 'requirepass', '')
    await untilReady(url)
    expect((await publish(url)).status).toBe(200)
  })

  test('says that its address is that of a replica', async () => {
    const primary = await startRedis()
    const replica = await startRedis(['--replicaof', '127.0.0.1', String(primary.port)])
    const { url, lines } = await startLogged({ store: replica.url, refusal: 'status' })
    const detail = expect.stringContaining('the Redis of the address is a replica, which takes no writes')
    await vi.waitFor(async () => expect(await askReady(url)).toMatchObject({ status: 503, store: { detail } }), {
      timeout: 20_000,
    })
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', reason: detail }))
  })

  test.skipIf(!isOpensslInstalled)('speaks TLS with the authority and the certificate of its files', async () => {
    const [authority, other] = [new Authority(), new Authority()]
    onTestFinished(() => [authority, other].forEach((each) => each.end()))
    const { cert, key } = authority.sign('server', '127.0.0.1')
    const client = authority.sign('client', '127.0.0.1')
    const port = await findFreePort()
    const files = ['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', authority.ca]
    await startRedis(['--tls-port', String(port), ...files])
    const address = `rediss://127.0.0.1:${port}?cert=${client.cert}&key=${client.key}`
    const { url } = await startServer({ store: `${address}&ca=${authority.ca}` })
    expect((await publish(url)).status).toBe(200)
    const wrong = createServer({ store: `${address}&ca=${other.ca}`, port: 0, logLevel: 'silent' })
    await expect(wrong.listen()).rejects.toThrow(
      'store: the certificate of Redis is not of an authority that is trusted',
    )
    await wrong.close()
    const missing = createServer({
      store: `${address}&ca=${join(other.directory, 'none')}`,
      port: 0,
      logLevel: 'silent',
    })
    await expect(missing.listen()).rejects.toThrow('store: ca: the file of the URL is not there')
    await missing.close()
  })
})
