import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { NatsProcess, newestNats } from '../../../windhover-jetstream/test/nats-process.ts'
import { isRedisRunnable, RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import { windhoverPlugin } from '../../src/index.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { startBuiltWorkers } from '../support/built-workers.ts'
import { cuttableProxy } from '../support/cuttable-proxy.ts'
import { type Answer, exchange, postJson } from '../support/exchange.ts'
import { type OpenStream, openStream } from '../support/open-stream.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { startHost } from '../support/start-host.ts'
import { expectNoSockets, start, stopServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A broker that keeps what it is told over a kill, if it is asked to. */
interface Broker {
  readonly port: number
  start(): Promise<void>
  kill(): Promise<void>
  end(): Promise<void>
}

interface BrokerKind {
  readonly name: string
  readonly scheme: string
  create(): Broker
}

const redis: BrokerKind = {
  name: 'Redis',
  scheme: 'redis',
  create: () => new RedisServer(['--appendonly', 'yes', '--appendfsync', 'always']),
}
const brokers: readonly BrokerKind[] = [
  ...(isRedisRunnable ? [redis] : []),
  ...newestNats.map((program) => ({
    name: `nats-server ${program.version}`,
    scheme: 'nats',
    create: () => new NatsProcess(program),
  })),
]

type Headers = Readonly<Record<string, string>>

const [root, ann, bob] = ['root', 'ann', 'bob'].map((sub): Headers => {
  const windhover = { read: ['**'], publish: ['**'], admin: sub === 'root' }
  return { Authorization: `Bearer ${signToken({ sub, jti: sub, exp: inSeconds(600), windhover })}` }
}) as [Headers, Headers, Headers]

beforeEach(() => {
  vi.stubEnv('WINDHOVER_TOKEN_SECRET', secret)
  return () => void vi.unstubAllEnvs()
})

async function startBroker(kind: BrokerKind): Promise<Broker> {
  const broker = kind.create()
  onTestFinished(() => broker.end())
  await broker.start()
  return broker
}

/** Waits until something holds that no event tells of in this process. */
async function until(check: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(check, { timeout: 20_000, interval: 50 })
}

async function untilReady(url: string): Promise<void> {
  await until(async () => expect((await exchange(`${url}/readyz`)).status).toBe(200))
}

/** Starts a node, and waits until it is ready. */
async function startNode(store: string, ...flags: string[]): Promise<string> {
  const { url } = await startBuiltServer(0, '--store', store, ...flags)
  await untilReady(url)
  return url
}

/** Opens a stream, and reads that it is connected. */
async function connect(url: string, headers: Headers = {}): Promise<OpenStream> {
  const stream = await openStream(url.includes('/sse/') ? url : `${url}/sse/broadcast`, headers)
  onTestFinished(() => stream.close())
  expect((await stream.next()).event).toBe('connected')
  return stream
}

/** Reads the event that ends a stream, whatever came before. */
async function readClosing(stream: OpenStream): Promise<unknown> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one event after the other
    const { event, data } = await stream.next()
    if (event === 'closing') return JSON.parse(data)
  }
}

function post(url: string, body: object, headers: Headers = root): Promise<Answer> {
  return postJson(url, JSON.stringify(body), headers)
}

async function revoke(url: string, subject: string): Promise<void> {
  expect((await post(`${url}/api/admin/revocations`, { subject })).status).toBe(202)
}

async function publishAs(headers: Headers, url: string): Promise<number> {
  return (await post(`${url}/api/broadcast`, { event: 'n', data: 1 }, headers)).status
}

async function readStream(url: string, headers: Headers): Promise<number> {
  return (await exchange(`${url}/sse/broadcast`, { headers, until: /event: / })).status
}

async function getJson(url: string): Promise<Record<string, unknown>> {
  return JSON.parse((await exchange(url, { headers: root })).body) as Record<string, unknown>
}

/** What is the same whichever broker there is, on one of them alone, or on each with `MATRIX=1`. */
function testOnOne(kind: BrokerKind): ReturnType<typeof test.skipIf> {
  return test.skipIf(process.env['MATRIX'] !== '1' && kind !== brokers[0])
}

const kicked = { reason: 'kicked', reconnect: false }

describe.each(brokers)('nodes with $name', (kind) => {
  test('revoke for each other, also for one that starts later', async () => {
    const { port } = await startBroker(kind)
    const store = `${kind.scheme}://127.0.0.1:${port}`
    const [one, other] = await Promise.all([startNode(store), startNode(store)])
    const stream = await connect(other, ann)
    const kept = await connect(other, bob)
    await revoke(one, 'ann')
    expect(await readClosing(stream)).toEqual(kicked)
    expect([await publishAs(ann, other), await readStream(other, ann)]).toEqual([401, 401])
    const { url: late } = await startBuiltServer(0, '--store', store)
    // Its first request: it is refused, or the node is not ready yet.
    expect(await publishAs(ann, late)).toBe(401)
    expect(await publishAs(bob, one)).toBe(200)
    expect(await kept.next()).toMatchObject({ event: 'n', data: '1' })
  })

  testOnOne(kind)('kick for each other, and open each ticket once', async () => {
    const { port } = await startBroker(kind)
    const store = `${kind.scheme}://127.0.0.1:${port}`
    const [one, other] = await Promise.all([startNode(store), startNode(store)])
    const stream = await connect(other, ann)
    expect((await post(`${one}/api/admin/kick`, { subject: 'ann' })).status).toBe(200)
    expect(await readClosing(stream)).toEqual(kicked)
    const ticket = JSON.parse((await post(`${one}/api/tickets`, {}, bob)).body) as { url: string }
    const first = await connect(other + ticket.url)
    const second = await connect(one + ticket.url)
    expect(await readClosing(first)).toEqual(kicked)
    expect(await publishAs(bob, other)).toBe(200)
    expect(await second.next()).toMatchObject({ event: 'n' })
  })

  testOnOne(kind)('count the readers of all, workers too', async () => {
    const { port } = await startBroker(kind)
    const store = `${kind.scheme}://127.0.0.1:${port}`
    const workers = startBuiltWorkers('--workers', '2', '--store', store, '--node', 'one')
    const [one, other] = [await workers.listening(), await startNode(store, '--node', 'other')]
    await untilReady(one)
    const streams: OpenStream[] = []
    for (const url of [one, one, other, one, one]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, to the workers in turn
      streams.push(await connect(url, ann))
    }
    const channels = { broadcast: 5 }
    await until(async () => {
      for (const url of [one, one, other]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect(await getJson(`${url}/api/connected`)).toEqual({
          connected: 5,
          streams: { '/sse/broadcast': 5 },
          channels,
        })
      }
      const { nodes } = await getJson(`${other}/api/admin/stats`)
      const names = (nodes as { name: string }[]).map(({ name }) => name)
      expect(names.toSorted()).toEqual(['one-w1', 'one-w2', 'other'])
    })
    const { body } = await post(`${other}/api/broadcast`, { event: 'n', data: 1 }, bob)
    expect(JSON.parse(body)).toMatchObject({ connected: 5 })
    streams[0]!.close()
    await until(async () => expect(await getJson(`${other}/api/connected`)).toMatchObject({ connected: 4 }))
  })

  test('tell one that was cut off for longer than the history what was revoked meanwhile', async () => {
    const { port } = await startBroker(kind)
    const way = await cuttableProxy(`http://127.0.0.1:${port}`)
    const bounds = ['--history-max-messages', '5']
    const one = await startNode(`${kind.scheme}://127.0.0.1:${port}`, ...bounds)
    const other = await startNode(`${kind.scheme}://127.0.0.1:${new URL(way.url).port}`, ...bounds)
    const [revoked, kept] = [await connect(other, ann), await connect(other, bob)]
    way.cut()
    await until(async () => {
      const { parts } = await getJson(`${other}/readyz`)
      expect(parts).toContainEqual(expect.objectContaining({ name: 'state', ok: false }))
    })
    // It takes readers, and nothing that it could not tell the others.
    await connect(other, bob)
    expect((await post(`${other}/api/admin/revocations`, { subject: 'eve' })).status).toBe(503)
    expect((await post(`${other}/api/tickets`, {}, bob)).status).toBe(503)
    await revoke(one, 'ann')
    for (let count = 0; count < 20; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await publishAs(root, one)).toBe(200)
    }
    way.restore()
    expect(await readClosing(revoked)).toEqual(kicked)
    expect([await publishAs(ann, other), await readStream(other, ann)]).toEqual([401, 401])
    await untilReady(other)
    expect((await kept.next()).event).toBe('gap')
  })

  test('start before their broker: nobody gets in until all that was revoked is known', async () => {
    const broker = await startBroker(kind)
    const store = `${kind.scheme}://127.0.0.1:${broker.port}`
    const one = await startNode(store)
    await revoke(one, 'ann')
    await broker.kill()
    const { url: late } = await startBuiltServer(0, '--store', store)
    const { status, body } = await post(`${late}/api/broadcast`, { event: 'n', data: 1 }, bob)
    expect([status, (JSON.parse(body) as { code: string }).code]).toEqual([503, 'unavailable'])
    const stream = await openStream(`${late}/sse/broadcast`, bob)
    expect(stream.status).toBe(200)
    expect(await readClosing(stream)).toEqual({ reason: 'busy', reconnect: true })
    const { parts } = await getJson(`${late}/readyz`)
    const detail = 'what was revoked is not known yet'
    expect(parts).toContainEqual({ name: 'state', ok: false, detail })
    // Known before the broker went away, it holds on.
    expect(await publishAs(ann, one)).toBe(401)
    const seen = new Set<number>()
    await broker.start()
    await until(async () => {
      seen.add(await publishAs(ann, late))
      expect(await publishAs(bob, late)).toBe(200)
    })
    seen.add(await publishAs(ann, late))
    expect([...seen].filter((status) => status !== 503)).toEqual([401])
    await untilReady(late)
    await untilReady(one)
    const other = await connect(late, bob)
    await revoke(one, 'bob')
    expect(await readClosing(other)).toEqual(kicked)
  })

  testOnOne(kind)('leave nothing open when they close, also while the broker is away', async () => {
    const broker = await startBroker(kind)
    const store = `${kind.scheme}://127.0.0.1:${broker.port}`
    const host = await startHost((app) => app.register(windhoverPlugin, { store, prefix: '/live' }))
    const { url, server } = await start({ store })
    await connect(`${host.url}/live/sse/broadcast`)
    await until(async () => expect(await getJson(`${url}/api/connected`)).toMatchObject({ connected: 1 }))
    await host.app.close()
    await until(async () => expect(await getJson(`${url}/api/connected`)).toMatchObject({ connected: 0 }))
    await stopServer(server)
    await expectNoSockets()
    await broker.kill()
    await stopServer((await start({ store })).server)
    await expectNoSockets()
  })
})

describe.skipIf(!isRedisRunnable)('nodes with a Redis that keeps nothing', () => {
  test('put back what was revoked before it was killed', async () => {
    const broker = new RedisServer()
    onTestFinished(() => broker.end())
    await broker.start()
    const one = await startNode(broker.url)
    await revoke(one, 'ann')
    await broker.kill()
    await broker.start()
    await untilReady(one)
    expect(await publishAs(ann, one)).toBe(401)
    const late = await startNode(broker.url)
    await until(async () => expect(await publishAs(ann, late)).toBe(401))
    const { revocations } = await getJson(`${late}/api/admin/revocations`)
    expect(revocations).toMatchObject([{ subject: 'ann' }])
  })
  test('end the start with a sentence if its user may keep messages, and not the rest', async () => {
    const broker = new RedisServer(['--user', 'ann', 'on', '>pass', '~wh:*', '+@all', '-zadd'])
    onTestFinished(() => broker.end())
    await broker.start()
    const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
    const store = `redis://ann:pass@127.0.0.1:${broker.port}`
    const words = [main, '--port', '0', '--store', store]
    const failed = spawnSync(process.execPath, words, { cwd: temporaryFolder(), encoding: 'utf8', timeout: 30_000 })
    expect(failed.status).toBe(1)
    expect(failed.stderr).toMatch(/^windhover: store: .*\+zadd/)
  })
})
