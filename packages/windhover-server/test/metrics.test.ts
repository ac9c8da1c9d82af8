import type { FastifyInstance } from 'fastify'
import { describe, expect, test, vi } from 'vitest'
import type { ErrorCode, GapReason, ReaderEnding } from 'windhover'
import type { RefusalReason } from 'windhover/adapter'
import { z } from 'zod'

import { createServer, windhoverPlugin } from '../src/index.ts'
import type { LimitName } from '../src/limits/rate-limits.ts'
import type { AuthResult, ShownVia } from '../src/metrics/auth-counts.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { type Family, parseExposition, sumOf, valueOf } from './support/parse-exposition.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startHost } from './support/start-host.ts'
import { startServer } from './support/start-server.ts'

/** Reads the metrics of a server. */
async function scrape(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Map<string, Family>> {
  const answer = await exchange(`${url}/metrics`, { headers })
  expect(answer.status, answer.body).toBe(200)
  expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(answer.headers['cache-control']).toBe('no-store')
  return parseExposition(answer.body)
}

function publish(url: string, body: object | string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return postJson(`${url}/api/broadcast`, typeof body === 'string' ? body : JSON.stringify(body), headers)
}

function bearer(grants: object): { readonly Authorization: string } {
  return { Authorization: `Bearer ${signToken({ sub: 'ann', exp: inSeconds(600), windhover: grants })}` }
}

const admin = bearer({ admin: true })

/** The names of a union, each of which the compiler wants. */
const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): string[] => Object.keys(names)

const stream = ['/sse/broadcast', '/sse/broadcast/note', '/sse/rooms/{room}']
const refusalReasons = { closed: true, full: true, address: true, connection: true, rate: true, store: true } as const

/** Every metric whose labels are known beforehand, with the sets that they are of. */
const closed: Readonly<Record<string, readonly Readonly<Record<string, readonly string[]>>[]>> = {
  windhover_readers: [{ stream }],
  windhover_connects_total: [{ stream, resumed: ['false', 'true'] }],
  windhover_disconnects_total: [
    {
      stream,
      reason: namesOf<Exclude<ReaderEnding, 'done'>>({
        gone: true,
        shutdown: true,
        slow: true,
        busy: true,
        expired: true,
        kicked: true,
        failed: true,
        stalled: true,
      }),
    },
  ],
  windhover_refusals_total: [
    { reason: namesOf<RefusalReason>(refusalReasons), status: ['200'] },
    { reason: ['address', 'connection', 'rate'], status: ['429'] },
    { reason: ['closed', 'full', 'store'], status: ['503'] },
    { reason: ['connections'], status: ['503'] },
  ],
  windhover_published_total: [{ event: ['note', 'other'] }],
  windhover_publish_rejected_total: [
    {
      code: [
        'internal',
        ...namesOf<Exclude<ErrorCode, NoPublishCode>>({
          closed: true,
          forbidden: true,
          idempotency_mismatch: true,
          invalid_data: true,
          invalid_id: true,
          invalid_name: true,
          invalid_option: true,
          invalid_request: true,
          invalid_token: true,
          reserved_name: true,
          token_expired: true,
          too_large: true,
          unauthorized: true,
          unavailable: true,
          unknown_event: true,
        }),
      ],
    },
  ],
  windhover_gaps_total: [{ reason: namesOf<GapReason>({ evicted: true, epoch: true, unknown: true, slow: true }) }],
  windhover_wire_bytes_total: [{ encoding: ['identity', 'gzip'] }],
  windhover_auth_total: [
    {
      via: namesOf<ShownVia>({
        key: true,
        token: true,
        cookie: true,
        ticket: true,
        hook: true,
        anonymous: true,
        several: true,
      }),
      result: namesOf<AuthResult>({
        ok: true,
        invalid: true,
        expired: true,
        limited: true,
        unavailable: true,
        refused: true,
      }),
    },
  ],
  windhover_rate_limited_total: [
    { scope: namesOf<LimitName>({ publish: true, connect: true, tickets: true, logins: true }) },
  ],
  windhover_reloads_total: [{ result: ['ok', 'refused'] }],
}

/** Those codes that no publish is refused with: of what is set up wrong, and of pages of other origins, which come to no route. */
type NoPublishCode = 'host_not_allowed' | 'invalid_schema' | 'missing_package' | 'origin_not_allowed'

/** Labels that say what is, of which there is one at a time. */
const openLabels = ['windhover_build_info', 'windhover_log_offset']

/** The bound of a bucket is no label of the series. */
function labelsOfSeries(labels: Readonly<Record<string, string>>): string[] {
  return Object.keys(labels).filter((name) => name !== 'le')
}

/** Every combination of the labels of some sets. */
function multiply(sets: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>>[] {
  return Object.entries(sets).reduce<Readonly<Record<string, string>>[]>(
    (all, [name, values]) => all.flatMap((labels) => values.map((value) => ({ ...labels, [name]: value }))),
    [{}],
  )
}

describe('a server that has just started', () => {
  test('tells each series whose labels are known at 0', async () => {
    const { url } = await startServer()
    const metrics = await scrape(url)
    const own = [...metrics].filter(([name]) => name.startsWith('windhover_'))
    expect(own.length).toBeGreaterThan(35)
    for (const [name, { type, samples }] of own) {
      // Of keys that no issuer publishes there is no age.
      if (name.startsWith('windhover_jwks_')) continue
      expect(samples.length, name).toBeGreaterThan(0)
      if (type !== 'counter') continue
      const counted = samples.filter(({ value }) => value > 0)
      // Whoever asks for the metrics was looked for.
      const expected =
        name === 'windhover_auth_total' ? [{ name, labels: { via: 'anonymous', result: 'ok' }, value: 1 }] : []
      expect(counted, name).toEqual(expected)
    }
    const labelsOf = (name: string, label: string): string[] =>
      [...new Set(metrics.get(name)!.samples.map(({ labels }) => labels[label]!))].toSorted()
    expect(labelsOf('windhover_gaps_total', 'reason')).toEqual(['epoch', 'evicted', 'slow', 'unknown'])
    expect(labelsOf('windhover_readers', 'stream')).toEqual(['/sse/broadcast', '/sse/broadcast/progress'])
    expect(labelsOf('windhover_published_total', 'event')).toEqual(['other', 'progress'])
    expect(labelsOf('windhover_rate_limited_total', 'scope')).toEqual(['connect', 'logins', 'publish', 'tickets'])
    expect(labelsOf('windhover_wire_bytes_total', 'encoding')).toContain('identity')
  })

  test('has a series for each label of a closed set, and for nothing else', async () => {
    const streams = [{ path: '/sse/rooms/{room}', channels: ['room:{room}'] }]
    const { url } = await startServer({ events: { note: z.object({}) }, streams })
    const metrics = await scrape(url)
    const told = [...metrics].filter(([name]) => name.startsWith('windhover_'))
    // A metric that is new here needs a row, if its labels are known beforehand: otherwise its first event is not seen as a rise.
    const labelled = told.filter(([, { samples }]) => samples.some(({ labels }) => labelsOfSeries(labels).length > 0))
    expect(labelled.map(([name]) => name).toSorted()).toEqual([...Object.keys(closed), ...openLabels].toSorted())
    for (const [name, sets] of Object.entries(closed)) {
      const found = metrics.get(name)!.samples.map(({ labels }) => JSON.stringify(labels))
      const wanted = sets.flatMap((set) => multiply(set)).map((labels) => JSON.stringify(labels))
      expect(found.toSorted(), name).toEqual(wanted.toSorted())
    }
  })

  test('tells what it is, and how its process is', async () => {
    const { url } = await startServer()
    await vi.waitFor(async () => expect(valueOf(await scrape(url), 'windhover_log_up')).toBe(1))
    const metrics = await scrape(url)
    const [build] = metrics.get('windhover_build_info')!.samples
    expect(build).toMatchObject({ labels: { node: process.versions.node }, value: 1 })
    expect(build!.labels['version']).toMatch(/^\d+\.\d+\.\d+/)
    expect(valueOf(metrics, 'windhover_nodes')).toBe(1)
    for (const name of ['process_resident_memory_bytes', 'process_open_fds', 'nodejs_heap_size_used_bytes']) {
      expect(valueOf(metrics, name), name).toBeGreaterThan(0)
    }
    expect(metrics.get('nodejs_gc_duration_seconds')?.type).toBe('histogram')
  })
})

test('counts agree with what happened', async () => {
  const { url, server } = await startServer({ maxReaders: 2, history: { maxMessages: 3 } })
  const streams = [await openStream(`${url}/sse/broadcast`), await openStream(`${url}/sse/broadcast`)]
  const [first] = await Promise.all(streams.map((stream) => stream.next()))
  const refused = await openStream(`${url}/sse/broadcast`)
  expect((await refused.next()).event).toBe('closing')

  for (let n = 0; n < 4; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    expect(
      (await publish(url, { event: 'progress', data: { taskId: 'a', progress: n, status: 'Going', state: 'running' } }))
        .status,
    ).toBe(200)
  }
  const key = { event: 'made up', data: 1, idempotencyKey: 'once' }
  expect([(await publish(url, key)).status, (await publish(url, key)).status]).toEqual([200, 200])
  expect((await publish(url, '{')).status).toBe(400)
  expect((await publish(url, { event: 'progress', data: {} })).status).toBe(422)
  expect((await publish(url, { event: 7 })).status).toBe(422)
  expect((await publish(url, { event: 'connected', data: 1 })).status).toBe(422)
  expect((await publish(url, JSON.stringify('x'.repeat(300_000)))).status).toBe(413)
  for (const stream of streams) {
    // oxlint-disable-next-line no-await-in-loop -- each has its five
    for (let n = 0; n < 5; n += 1) await stream.next()
  }

  streams[0]!.close()
  await vi.waitFor(() => expect(server.hub.connectedCount()).toBe(1))
  const late = await openStream(`${url}/sse/broadcast`, { 'Last-Event-ID': first!.id! })
  expect([(await late.next()).event, (await late.next()).event]).toEqual(['connected', 'gap'])
  const kicked = await postJson(`${url}/api/admin/kick`, '{"channel":"broadcast"}')
  expect(kicked.status).toBe(200)
  for (const stream of [streams[1]!, late]) {
    // oxlint-disable-next-line no-await-in-loop -- two
    await stream.closed
  }
  await vi.waitFor(() => expect(server.hub.connectedCount()).toBe(0))

  const metrics = await scrape(url)
  const { published, deliveries, gaps } = server.hub.totals()
  expect(published).toBe(5)
  const stream = '/sse/broadcast'
  const counted = (name: string, labels: Record<string, string> = {}): number | undefined =>
    valueOf(metrics, `windhover_${name}`, labels)
  expect(counted('published_total', { event: 'progress' })).toBe(4)
  expect(counted('published_total', { event: 'other' })).toBe(1)
  expect(counted('idempotent_replays_total')).toBe(1)
  expect(counted('publish_seconds_count')).toBe(5)
  expect(counted('delivered_total')).toBe(deliveries)
  expect(counted('wire_bytes_total', { encoding: 'identity' })).toBe(counted('delivered_bytes_total'))
  expect(counted('gaps_total', { reason: 'evicted' })).toBe(gaps)
  expect(gaps).toBe(1)
  expect(counted('refusals_total', { reason: 'full', status: '200' })).toBe(1)
  expect(counted('connects_total', { stream, resumed: 'false' })).toBe(3)
  expect(counted('disconnects_total', { stream, reason: 'gone' })).toBe(1)
  expect(counted('disconnects_total', { stream, reason: 'kicked' })).toBe(2)
  expect(counted('reader_lifetime_seconds_count')).toBe(3)
  expect(counted('readers', { stream })).toBe(0)
  expect(counted('history_messages')).toBe(3)
  expect(counted('log_offset', { epoch: server.hub.position().epoch })).toBe(5)
  const rejected = Object.fromEntries(
    metrics
      .get('windhover_publish_rejected_total')!
      .samples.filter(({ value }) => value > 0)
      .map(({ labels, value }) => [labels['code'], value]),
  )
  expect(rejected).toEqual({ invalid_request: 1, invalid_data: 2, reserved_name: 1, too_large: 1 })
})

test('no channel, subject or client stands in a label', async () => {
  const { url } = await startServer({ access: { jwt: { secret } }, channels: 'any' })
  const headers = bearer({ read: ['**'], publish: ['**'] })
  const stream = await openStream(`${url}/sse/broadcast?channel=a-secret-room`, headers)
  const { clientId } = JSON.parse((await stream.next()).data) as { clientId: string }
  await publish(url, { event: 'a-made-up-event', data: 1, channel: 'a-secret-room' }, headers)
  await stream.next()
  const { body } = await exchange(`${url}/metrics`, { headers: admin })
  for (const text of ['a-secret-room', 'a-made-up-event', 'ann', clientId]) expect(body).not.toContain(text)
  expect(body).toContain('windhover_readers{stream="/sse/broadcast"} 1')
  stream.close()
})

describe('who may see them', () => {
  test('without rules, whoever is on this machine and comes through no proxy', async () => {
    const { url } = await startServer()
    await scrape(url)
    expectProblem(await exchange(`${url}/metrics`, { headers: { 'X-Forwarded-For': '192.0.2.1' } }), 401)
    expectProblem(await exchange(`${url}/metrics`, { headers: { Host: 'rebound.example' } }), 421)
    expectProblem(await exchange(`${url}/metrics`, { headers: { Origin: 'https://evil.example' } }), 403)
  })

  test('with rules, admins alone', async () => {
    const { url } = await startServer({ access: { jwt: { secret } } })
    expectProblem(await exchange(`${url}/metrics`), 401)
    expectProblem(await exchange(`${url}/metrics`, { headers: bearer({ read: ['**'], publish: ['**'] }) }), 403)
    await scrape(url, admin)
  })

  test('HEAD says the same without a body, and no other method is there', async () => {
    const { url } = await startServer()
    const head = await exchange(`${url}/metrics`, { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'cache-control': 'no-store' } })
    expect(expectProblem(await postJson(`${url}/metrics`, '{}'), 405)).toBeDefined()
  })
})

describe('logins', () => {
  test('are counted by how somebody was shown, and by what became of it', async () => {
    const { url } = await startServer({ access: { jwt: { secret } }, limits: { failedLogins: { rate: 2 } } })
    const right = bearer({ read: ['**'], publish: ['**'] })
    expect((await publish(url, { event: 'e', data: 1 }, right)).status).toBe(200)
    expect((await publish(url, { event: 'e', data: 1 }, right)).status).toBe(200)
    expect((await publish(url, { event: 'e', data: 1 })).status).toBe(401)
    const old = { Authorization: `Bearer ${signToken({ sub: 'ann', exp: inSeconds(-600) })}` }
    expect((await publish(url, { event: 'e', data: 1 }, old)).status).toBe(401)
    expect((await publish(url, { event: 'e', data: 1 }, { 'X-API-Key': 'a', Authorization: 'Bearer b' })).status).toBe(
      400,
    )
    const guess = { 'X-API-Key': 'whk_abcdefgh_ijklmnop' }
    const answers = [await publish(url, {}, guess), await publish(url, {}, guess), await publish(url, {}, guess)]
    expect(answers[0]!.status).toBe(401)
    const metrics = await scrape(url, admin)
    const auth = (via: string, result: string): number | undefined =>
      valueOf(metrics, 'windhover_auth_total', { via, result })
    // The two publishes, and this look at the metrics.
    expect(auth('token', 'ok')).toBe(3)
    expect(auth('token', 'expired')).toBe(1)
    expect(auth('anonymous', 'ok')).toBe(1)
    expect(auth('several', 'refused')).toBe(1)
    const limited = answers.filter(({ status }) => status === 429).length
    expect(auth('key', 'invalid')! + auth('key', 'limited')!).toBe(3)
    expect(auth('key', 'limited')).toBe(limited)
    expect(valueOf(metrics, 'windhover_rate_limited_total', { scope: 'logins' })).toBe(limited)
    // The second publish showed a token that was known.
    expect(valueOf(metrics, 'windhover_token_cache_hits_total')).toBe(1)
    expect(valueOf(metrics, 'windhover_publish_rejected_total', { code: 'unauthorized' })).toBe(1)
    expect(valueOf(metrics, 'windhover_publish_rejected_total', { code: 'token_expired' })).toBe(1)
  })

  test('over a rate are counted by what is limited', async () => {
    const limits = { publish: { perSubject: { rate: 1, perMs: 60_000 } } }
    const { url } = await startServer({ access: { jwt: { secret } }, limits })
    const headers = bearer({ publish: ['**'] })
    const statuses = [
      (await publish(url, { event: 'e', data: 1 }, headers)).status,
      (await publish(url, { event: 'e', data: 1 }, headers)).status,
    ]
    expect(statuses).toEqual([200, 429])
    const metrics = await scrape(url, admin)
    expect(valueOf(metrics, 'windhover_rate_limited_total', { scope: 'publish' })).toBe(1)
    // The alert of a log that takes nothing looks at these.
    expect(sumOf(metrics, 'windhover_publish_rejected_total')).toBe(0)
    expect(sumOf(metrics, 'windhover_published_total')).toBe(1)
  })
})

describe('connections that are refused', () => {
  test('are counted beside refused readers', async () => {
    const { url } = await startServer({ maxConnections: 1, metricsPort: 0 }).then(({ server, url: main }) => ({
      url: { main, metrics: server.metricsUrl! },
    }))
    const stream = await openStream(`${url.main}/sse/broadcast`)
    await stream.next()
    expect((await exchange(`${url.main}/api/connected`)).status).toBe(503)
    const metrics = await scrape(url.metrics)
    expect(valueOf(metrics, 'windhover_refusals_total', { reason: 'connections', status: '503' })).toBe(1)
    stream.close()
  })
})

describe('metricsPort', () => {
  test('serves metrics and health to whoever reaches it, and nothing else', async () => {
    const { server, url } = await startServer({ metricsPort: 0, access: { jwt: { secret } } })
    const at = server.metricsUrl!
    expect(at).not.toBe(url)
    expect(valueOf(await scrape(at), 'windhover_readers', { stream: '/sse/broadcast' })).toBe(0)
    expect((await exchange(`${at}/healthz`)).status).toBe(200)
    await vi.waitFor(async () => expect((await exchange(`${at}/readyz`)).status).toBe(200))
    for (const path of ['/', '/sse/broadcast', '/api/connected', '/api/admin/stats', '/swagger']) {
      // oxlint-disable-next-line no-await-in-loop -- five
      expectProblem(await exchange(at + path), 404)
    }
    expectProblem(await exchange(`${at}/metric`), 404)
    expectProblem(await postJson(`${at}/metrics`, '{}'), 405)
    // The main port keeps its guard.
    expectProblem(await exchange(`${url}/metrics`), 401)
  })

  test('is reached by names of this machine alone on a loopback address, but for its probes', async () => {
    const { server } = await startServer({ metricsPort: 0 })
    const headers = { Host: 'rebound.example' }
    expectProblem(await exchange(`${server.metricsUrl}/metrics`, { headers }), 421)
    expect((await exchange(`${server.metricsUrl}/healthz`, { headers })).status).toBe(200)
  })

  test('closes with the server, and not before its streams have ended', async () => {
    const server = createServer({ port: 0, metricsPort: 0, logLevel: 'silent', drainMs: 0 })
    const url = await server.listen()
    const stream = await openStream(`${url}/sse/broadcast`)
    await stream.next()
    const at = server.metricsUrl!
    await server.close()
    expect(await stream.closed).toBe(true)
    await expect(exchange(`${at}/healthz`)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('that is taken is said by its name, and nothing is left open', async () => {
    const { port } = await startServer()
    const server = createServer({ port: 0, metricsPort: port, logLevel: 'silent', drainMs: 0 })
    await expect(server.listen()).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: expect.stringMatching(/choose another port with the option metricsPort/),
    })
    expect(server.app.server.listening).toBe(false)
    await server.close()
  })

  test('is none by default', async () => {
    const { server } = await startServer()
    expect(server.metricsUrl).toBeUndefined()
  })
})

describe('the plugin', () => {
  test('has them under its prefix, for programs on this machine', async () => {
    const { url } = await startHost((host) => host.register(windhoverPlugin, { prefix: '/live' }))
    const metrics = await scrape(`${url}/live`)
    expect(valueOf(metrics, 'windhover_readers', { stream: '/live/sse/broadcast' })).toBe(0)
    expect((await exchange(`${url}/metrics`)).status).toBe(404)
    expectProblem(await exchange(`${url}/live/metrics`, { headers: { Via: '1.1 proxy' } }), 403)
    expectProblem(await exchange(`${url}/live/metrics`, { headers: { Host: 'rebound.example' } }), 403)
  })

  test('has them for admins where there are rules', async () => {
    const { url } = await startHost((host) => host.register(windhoverPlugin, { access: { jwt: { secret } } }))
    expectProblem(await exchange(`${url}/metrics`), 401)
    const metrics = await scrape(url, admin)
    await vi.waitFor(async () => expect(valueOf(await scrape(url, admin), 'windhover_log_up')).toBe(1))
    expect(valueOf(metrics, 'windhover_nodes')).toBe(1)
  })

  test('leaves what the app has at that path alone, and says so', async () => {
    const lines: string[] = []
    const stream = { write: (line: string) => void lines.push(line) }
    const add = async (host: FastifyInstance): Promise<void> => {
      host.get('/metrics', () => 'mine')
      await host.register(windhoverPlugin)
    }
    const { url } = await startHost(add, { logger: { level: 'info', stream } })
    expect((await exchange(`${url}/metrics`)).body).toBe('mine')
    expect(lines.filter((line) => line.includes('GET /metrics is a route of this app'))).toHaveLength(1)
  })

  test.each([
    ['/metrics', 'add the route before the plugin'],
    ['/api/connected', 'register windhoverPlugin with a prefix'],
    ['/api/broadcast', 'register windhoverPlugin with a prefix'],
    ['/sse/broadcast', 'register windhoverPlugin with a prefix'],
  ])('says what to do about a route at %s that comes after it', async (path, wayOut) => {
    const method = path === '/api/broadcast' ? 'POST' : 'GET'
    const add = async (host: FastifyInstance): Promise<void> => {
      await host.register(windhoverPlugin)
      host.route({ method, url: path, handler: () => 'mine' })
    }
    await expect(startHost(add)).rejects.toMatchObject({
      code: 'invalid_option',
      message: expect.stringMatching(`^${method} ${path} is a path of Windhover: .*${wayOut}`),
    })
    // Ours leaves the first, and a stream has words of its own.
    if (path === '/metrics' || path.startsWith('/sse')) return
    const first = async (host: FastifyInstance): Promise<void> => {
      host.route({ method, url: path, handler: () => 'mine' })
      await host.register(windhoverPlugin)
    }
    await expect(startHost(first)).rejects.toThrow(`${method} ${path} is a path of Windhover`)
  })

  test('lets the app have what is beside it', async () => {
    const { url } = await startHost(async (host) => {
      await host.register(windhoverPlugin, { prefix: '/live' })
      host.get('/metrics', () => 'mine')
      host.delete('/live/metrics', () => 'deleted')
      host.get('/live/metrics', { constraints: { host: 'mine.example' } }, () => 'of another host')
    })
    expect((await exchange(`${url}/metrics`)).body).toBe('mine')
    expect((await exchange(`${url}/live/metrics`, { method: 'DELETE' })).body).toBe('deleted')
    expect((await exchange(`${url}/live/metrics`, { headers: { Host: 'mine.example' } })).body).toBe('of another host')
    expect((await exchange(`${url}/live/metrics`)).body).toContain('windhover_readers')
  })

  test('refuses metricsPort, as the app listens', async () => {
    await expect(
      startHost((host) => host.register(windhoverPlugin, { metricsPort: 1 } as never)),
    ).rejects.toMatchObject({ code: 'invalid_option', message: expect.stringContaining('metricsPort') })
  })
})

test.each(['/metrics', '/healthz', '/api/connected', '/sse/broadcast'])(
  'a route of a program at %s is refused by name, and what to do is said',
  async (path) => {
    const { server } = await startServer()
    const other = createServer({ port: 0, logger: server.app.log as never })
    const sentence = `GET ${path} is a path of Windhover: give the route another path`
    expect(() => other.app.get(path, () => 'mine')).toThrow(sentence)
    other.app.get(`${path}/mine`, () => 'mine')
    await other.close()
  },
)

test('are told by the document of admins', async () => {
  const { server } = await startServer()
  const { paths } = server.documents.openApi('3.2', 'admin') as unknown as { paths: Record<string, object> }
  expect(paths['/metrics']).toMatchObject({
    get: {
      tags: ['Administration'],
      'x-windhover-grant': { allow: ['admin'] },
      responses: { 200: { content: { 'text/plain': { schema: { type: 'string' } } } }, 403: {} },
    },
  })
})
