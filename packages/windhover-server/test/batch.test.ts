import fc from 'fast-check'
import { formatPosition } from 'windhover'
import { fastify } from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { windhoverPlugin } from '../src/index.ts'
import type { AccessOptions } from '../src/options/access-options.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startHost } from './support/start-host.ts'
import { startServer } from './support/start-server.ts'

const events = { progress: z.object({ percent: z.int() }) }

function sendBatch(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return postJson(`${url}/api/broadcast/batch`, typeof body === 'string' ? body : JSON.stringify(body), headers)
}

function sendLines(url: string, body: string, query = ''): Promise<Answer> {
  const headers = { 'Content-Type': 'application/x-ndjson' }
  return exchange(`${url}/api/broadcast/batch${query}`, { method: 'POST', headers, body })
}

interface Sent {
  readonly ok: boolean
  readonly results: {
    readonly id?: string
    readonly ids?: string[]
    readonly error?: { status: number; issues: { path: unknown[] }[] }
  }[]
}

function read({ status, body }: Answer): Sent {
  expect(status, body).toBe(200)
  return JSON.parse(body) as Sent
}

describe('a batch', () => {
  test('is published as one act, in its order, digit for digit', async () => {
    const { url } = await startServer({ events })
    const stream = await openStream(`${url}/sse/broadcast?channel=broadcast&channel=a&channel=b`)
    await stream.next()
    const answer = await sendBatch(
      url,
      '{"events":[{"event":"note","data":9007199254740993},{"event":"progress","data":{"percent":1},"channels":["a","b"]},{"data":null}]}',
    )
    const { ok, results } = read(answer)
    expect(ok).toBe(true)
    expect(results.map(({ ids }) => ids?.length)).toEqual([undefined, 2, undefined])
    const ids = results.flatMap(({ id, ids: all }) => all ?? [id])
    const got = [await stream.next(), await stream.next(), await stream.next(), await stream.next()]
    expect(got.map(({ id }) => id)).toEqual(ids)
    expect(got.map(({ data }) => data)).toEqual([
      '9007199254740993',
      '{"percent":1}',
      '{"percent":1}',
      '{"text":"empty"}',
    ])
    stream.close()
    await stream.closed
  })

  test('of lines is published alike', async () => {
    const { url, server } = await startServer({ events })
    const lines = ['{"event":"note","data":1e400}', '', ' {"event":"progress","data":{"percent":2}}\r', '']
    expect(read(await sendLines(url, lines.join('\n'))).results).toHaveLength(2)
    expect(server.hub.position().offset).toBe(2)
    const [first, second] = read(await sendLines(url, '{"event":"note"}\n{"event"', '?atomic=false')).results
    expect(first!.id).toBe(formatPosition(server.hub.position()))
    expect(second!.error).toMatchObject({ status: 422, issues: [{ path: ['events', 1] }] })
  })

  test('with one bad event is refused whole, and says where it is', async () => {
    const { url, server } = await startServer({ events })
    const good = { event: 'note', data: 1 }
    const cases: readonly [object, unknown[]][] = [
      [{ event: 'progress', data: { percent: 'x' } }, ['events', 3, 'data', 'percent']],
      [{ event: 'note', chanel: 'a' }, ['events', 3]],
      [{ event: 'note', channels: ['a', ''] }, ['events', 3, 'channels', 1]],
      [{ event: 'gap' }, ['events', 3, 'event']],
      [{ event: 'note', retryMs: -1 }, ['events', 3, 'retryMs']],
    ]
    for (const [bad, path] of cases) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { issues } = expectProblem(await sendBatch(url, { events: [good, good, good, bad, good] }), 422)
      expect(issues!.map((issue) => issue.path)).toEqual([path])
    }
    expect(server.hub.position().offset).toBe(0)
  })

  test('that is not atomic has a result for each event', async () => {
    const { url, server } = await startServer({ events })
    const { ok, results } = read(
      await sendBatch(url, {
        atomic: false,
        events: [{ event: 'note' }, { event: 'progress', data: {} }, 7, { event: 'note' }, { event: 'gap' }],
      }),
    )
    expect(ok).toBe(false)
    expect(results.map(({ error }) => error?.issues[0]!.path)).toEqual([
      undefined,
      ['events', 1, 'data', 'percent'],
      ['events', 2],
      undefined,
      ['events', 4, 'event'],
    ])
    expect(results[3]!.id).toBe(formatPosition(server.hub.position()))
    expect(server.hub.position().offset).toBe(2)
  })

  test.each<[string, unknown, number]>([
    ['no list', { events: {} }, 422],
    ['another field', { events: [], event: 'x' }, 422],
    ['a list alone', [], 422],
    ['an atomic that is none', { events: [], atomic: 1 }, 422],
    ['1,001 events', { events: Array.from({ length: 1001 }, () => ({})) }, 413],
    [
      '1,001 messages',
      { events: Array.from({ length: 7 }, () => ({ channels: Array.from({ length: 143 + 1 }, String) })) },
      413,
    ],
    [
      'few bytes that become many',
      { events: [{ data: 'x'.repeat(240_000), channels: Array.from({ length: 1_000 }, String) }] },
      413,
    ],
    [
      'bytes that become too many, where none of its events has as many',
      {
        atomic: false,
        events: ['a', 'b'].map((x) => ({ data: x.repeat(100_000), channels: Array.from({ length: 21 }, String) })),
      },
      413,
    ],
    ['no JSON', '{', 400],
  ])('with %s is refused', async (_, body, status) => {
    const { url, server } = await startServer()
    expectProblem(await sendBatch(url, body), status)
    expect(server.hub.position().offset).toBe(0)
  })

  test('of lines that become too many bytes is refused, by the place of all, and costs one', async () => {
    const limits = { publish: { perSubject: { rate: 50, perMs: 3_600_000 } } }
    const { url, server } = await startServer({ access: { jwt: { secret } }, limits, channels: 'any' })
    const claims = { sub: 'ann', exp: inSeconds(600), windhover: { publish: ['**'] } }
    const channels = Array.from({ length: 42 }, String)
    const sent = await exchange(`${url}/api/broadcast/batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson', Authorization: `Bearer ${signToken(claims)}` },
      body: JSON.stringify({ data: '€'.repeat(34_000), channels }),
    })
    expect(expectProblem(sent, 413)).toMatchObject({ code: 'too_large', issues: [{ path: ['events'] }] })
    expect(sent.headers['ratelimit']).toContain('r=49')
    expect(server.hub.position().offset).toBe(0)
  })

  test('that its schema makes too large is refused by the hub', async () => {
    const grown = { grow: z.string().overwrite((text) => text.repeat(1_000)) }
    const { url, server } = await startServer({ events: grown, channels: 'any' })
    const batch = { events: [{ event: 'grow', data: 'x'.repeat(1_000), channels: ['a', 'b', 'c', 'd', 'e'] }] }
    expect(expectProblem(await sendBatch(url, batch), 413).issues).toMatchObject([{ path: ['events'] }])
    expect(server.hub.position().offset).toBe(0)
  })

  test('of another type is refused, and no other path takes lines', async () => {
    const { url } = await startServer()
    const text = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{}' }
    expectProblem(await exchange(`${url}/api/broadcast/batch`, text), 415)
    const lines = { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: '{}' }
    expectProblem(await exchange(`${url}/api/broadcast`, lines), 415)
    expectProblem(await sendLines(url, '{}', '?atomic=maybe'), 400)
  })

  test('of nothing does nothing', async () => {
    const { url } = await startServer()
    expect(read(await sendBatch(url, { events: [] }))).toMatchObject({ ok: true, results: [] })
  })
})

test('an event of the name batch has no path of its own, which the start says', async () => {
  const lines: string[] = []
  const app = fastify({ logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } } })
  onTestFinished(() => app.close())
  await app.register(windhoverPlugin, { events: { batch: z.object({ n: z.int() }) } })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  expect(lines.filter((line) => line.includes('has no path of its own'))).toHaveLength(1)
  read(await sendBatch(url, { events: [{ event: 'batch', data: { n: 1 } }] }))
  expectProblem(await sendBatch(url, { n: 1 }), 422)
  const { paths = {} } = app.windhover.openApiDocument('3.1') as {
    paths?: Record<string, { post?: { operationId: string } }>
  }
  expect(paths['/api/broadcast/batch']!.post!.operationId).toBe('broadcastBatch')
})

test('whatever it has, what is answered with an id is in the log once, and a refused one adds nothing', async () => {
  const { url, server } = await startServer({ events })
  const item = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        {
          event: fc.constantFrom('note', 'note', 'progress', 'gap', 7),
          data: fc.constantFrom<unknown>(1, null, { percent: 1 }),
          channels: fc.subarray(['x', 'y', '']),
          idempotencyKey: fc.constantFrom('a', 'b', ' '),
        },
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  )
  const batch = fc.record(
    { events: fc.array(item, { maxLength: 5 }), atomic: fc.boolean() },
    { requiredKeys: ['events'] },
  )
  const known = new Set<string>()
  await fc.assert(
    fc.asyncProperty(batch, fc.boolean(), async (body, isLines) => {
      const before = server.hub.position().offset
      const lines = body.events.map((one) => JSON.stringify(one)).join('\n')
      const answer = isLines
        ? await sendLines(url, lines, body.atomic === false ? '?atomic=false' : '')
        : await sendBatch(url, body)
      expect(answer.status, answer.body).toBeLessThan(500)
      if (answer.status === 200) {
        const { results } = read(answer)
        for (const { id, ids } of results) for (const one of ids ?? (id === undefined ? [] : [id])) known.add(one)
      } else expect(server.hub.position().offset).toBe(before)
    }),
    { numRuns: 150 },
  )
  const last = server.hub.position().offset
  expect(new Set([...known].map((id) => Number(id.split('.')[1])))).toEqual(
    new Set(Array.from({ length: last }, (_, n) => n + 1)),
  )
})

const wrong = z.strictObject({
  list: z.array(z.int()).optional(),
  of: z.record(z.string(), z.array(z.int())).optional(),
})

test('whatever is wrong with it, a batch is answered with less than 3 times its size and 400 kB', async () => {
  const { url } = await startServer({ events: { wrong, ...events } })
  const list = fc.integer({ min: 0, max: 300 }).map((length) => Array.from({ length }, () => 'x'))
  const item = fc.oneof(
    fc.record({ event: fc.constant('wrong'), data: fc.record({ list }) }),
    fc.record({
      event: fc.constant('wrong'),
      data: fc.record({ of: fc.dictionary(fc.string({ maxLength: 2_000 }), list) }),
    }),
    fc.record({ event: fc.string({ minLength: 100, maxLength: 300 }) }),
    fc.dictionary(fc.string({ maxLength: 30 }), fc.constant(1), { maxKeys: 50 }),
    fc.constant(1),
  )
  const batch = fc.record({
    events: fc.tuple(fc.array(item, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 1_000 })),
    atomic: fc.boolean(),
    isLines: fc.boolean(),
  })
  const key = 'k'.repeat(100_000)
  const bad = (length: number): string[] => Array.from({ length }, () => 'x')
  await fc.assert(
    fc.asyncProperty(batch, async ({ events: [items, count], atomic, isLines }) => {
      const all: unknown[] = []
      for (let size = 0; all.length < count;) {
        const next = items[all.length % items.length]!
        size += JSON.stringify(next).length + 1
        if (size > 250_000) break
        all.push(next)
      }
      const body = isLines ? all.map((one) => JSON.stringify(one)).join('\n') : JSON.stringify({ events: all, atomic })
      const answer = isLines ? await sendLines(url, body, `?atomic=${atomic}`) : await sendBatch(url, body)
      expect([200, 413, 422]).toContain(answer.status)
      expect(answer.body.length).toBeLessThan(3 * body.length + 400_000)
    }),
    {
      numRuns: 30,
      examples: [false, true].flatMap((atomic) => [
        [{ events: [[{ event: 'wrong', data: { list: bad(50) } }], 1_000], atomic, isLines: false }],
        [{ events: [[{ event: 'wrong', data: { of: { [key]: bad(100) } } }], 2], atomic, isLines: false }],
        [{ events: [[1], 1_000], atomic, isLines: true }],
      ]) as never,
    },
  )
})

test('after 100 issues, an answer tells the status and code of each', async () => {
  const { url } = await startServer({ events: { wrong } })
  const faulty = { event: 'wrong', data: { list: Array.from({ length: 60 }, () => 'x') } }
  const { results } = read(await sendBatch(url, { atomic: false, events: [faulty, faulty, faulty, { event: 'note' }] }))
  expect(results.map(({ error }) => error?.issues?.length)).toEqual([60, 40, undefined, undefined])
  const [first, , third, fourth] = results as unknown as { error?: { detail: string } }[]
  expect(first!.error!.detail).toMatch(/^events\[0\]: data of event "wrong" does not match its schema: .{100,}…$/)
  expect(third!.error).toEqual({
    type: 'about:blank',
    title: 'Unprocessable Content',
    status: 422,
    detail: 'events[2] cannot be published',
    ok: false,
    error: 'events[2] cannot be published',
    code: 'invalid_data',
  })
  expect(fourth!.error).toBeUndefined()
  const { issues } = expectProblem(await sendBatch(url, { events: [faulty, faulty] }), 422)
  expect(issues).toHaveLength(100)
})

test.each<[string, string, string, string, string]>([
  [
    'another than the body',
    '{"events":[{"event":"a"}],"atomic":false}',
    'application/json',
    'true',
    'atomic false differs from',
  ],
  [
    'another than the body, false',
    '{"events":[],"atomic":true}',
    'application/json',
    'false',
    'atomic true differs from',
  ],
  ['nothing, with JSON', '{"events":[]}', 'application/json', '', 'atomic: expected true or false'],
  [
    'a list, with lines',
    '{"event":"a"}',
    'application/x-ndjson',
    'true&atomic=false',
    'atomic: expected true or false',
  ],
  ['in another case, with lines', '{"event":"a"}', 'application/x-ndjson', 'False', 'atomic: expected true or false'],
  ['nothing, with lines', '{"event":"a"}', 'application/x-ndjson', '', 'atomic: expected true or false'],
])('an atomic of the query that is %s is refused by name', async (_, body, type, value, told) => {
  const { url, server } = await startServer()
  const asking = { method: 'POST', headers: { 'Content-Type': type }, body }
  const answer = await exchange(`${url}/api/broadcast/batch?atomic=${value}`, asking)
  expect(expectProblem(answer, 400).error).toContain(told)
  expect(server.hub.position().offset).toBe(0)
})

test.each([
  ['alone', { events: [{ event: 'a' }, { event: '' }] }],
  ['as the body says', { events: [{ event: 'a' }, { event: '' }], atomic: false }],
])('an atomic of the query counts for JSON too, %s', async (_, body) => {
  const { url, server } = await startServer()
  const answer = await exchange(`${url}/api/broadcast/batch?atomic=false`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(read(answer).results.map(({ error }) => error === undefined)).toEqual([true, false])
  expect(server.hub.position().offset).toBe(1)
})

describe('keys of a batch', () => {
  const channels = (count: number): string[] => Array.from({ length: count }, (_, n) => `c${n}`)
  test.each<[string, object[], number]>([
    ['one event', [{}], 126],
    ['eleven events', Array.from({ length: 11 }, () => ({})), 125],
    ['an event of one channel', [{ channels: ['a'] }], 124],
    ['an event of eleven channels', [{ channels: channels(11) }], 123],
    ['another with a key of its own', [{}, { idempotencyKey: 'own', channels: channels(11) }], 126],
    ['nothing but keys of their own', [{ idempotencyKey: 'own' }], 128],
    ['no event', [], 128],
  ])('a key of the header has room beside %s, or is refused by the name of the header', async (_, items, room) => {
    const { url, server } = await startServer({ channels: 'any' })
    const send = (length: number, atomic: boolean): Promise<Answer> =>
      sendBatch(url, { events: items, atomic }, { 'Idempotency-Key': 'k'.repeat(length) })
    for (const atomic of room === 128 ? [] : [true, false]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { error, issues } = expectProblem(await send(room + 1, atomic), 400)
      expect(error).toContain(`Idempotency-Key must have at most ${room} characters with this batch of ${items.length}`)
      expect(issues).toBeUndefined()
    }
    expect(server.hub.position().offset).toBe(0)
    expect(read(await send(room, true)).ok).toBe(true)
  })

  test('a key of the header is one for each event, and each of an event its own', async () => {
    const { url, server } = await startServer()
    const batch = {
      events: [{ event: 'a' }, { event: 'b', channels: ['x', 'y'] }, { event: 'c', idempotencyKey: 'own' }],
    }
    const headers = { 'Idempotency-Key': '"k"' }
    const first = await sendBatch(url, batch, headers)
    expect(first.headers).not.toHaveProperty('idempotent-replayed')
    const again = await sendBatch(url, batch, headers)
    expect(again).toMatchObject({ body: first.body, headers: { 'idempotent-replayed': 'true' } })
    const single = await postJson(`${url}/api/broadcast`, '{"event":"a","idempotencyKey":"k/0"}')
    expect(single.headers).toMatchObject({ 'idempotent-replayed': 'true' })
    expect(JSON.parse(single.body)).toMatchObject({ id: read(first).results[0]!.id })
    const other = await sendBatch(url, { events: [{ event: 'new' }, { event: 'z' }] }, headers)
    expect(expectProblem(other, 422).code).toBe('idempotency_mismatch')
    expect(server.hub.position().offset).toBe(4)
  })
})

describe('with access', () => {
  const access: AccessOptions = { jwt: { secret } }
  const headers = {
    Authorization: `Bearer ${signToken({ sub: 'ann', exp: inSeconds(600), windhover: [{ allow: ['publish'], channels: ['a', 'b'] }] })}`,
  }

  test('each event is judged', async () => {
    const { url, server } = await startServer({ access, channels: 'any' })
    const batch = { events: [{ channel: 'a' }, { channels: ['a', 'c'] }] }
    expectProblem(await sendBatch(url, batch), 401)
    expectProblem(await sendBatch(url, batch, headers), 403)
    expect(server.hub.position().offset).toBe(0)
    const { results } = read(await sendBatch(url, { ...batch, atomic: false }, headers))
    expect(results).toMatchObject([{ id: expect.any(String) }, { error: { status: 403, code: 'forbidden' } }])
  })

  test('a batch costs its messages', async () => {
    const limits = { publish: { perSubject: { rate: 5, perMs: 3_600_000 } } }
    const { url, server } = await startServer({ access, limits, channels: 'any' })
    read(await sendBatch(url, { events: [{ channel: 'a' }, { channels: ['a', 'b'] }] }, headers))
    const over = await sendBatch(url, { events: Array.from({ length: 3 }, () => ({ channel: 'a' })) }, headers)
    expectProblem(over, 429)
    read(await sendBatch(url, { events: [{ channel: 'a' }, { channel: 'a' }] }, headers))
    expect(server.hub.position().offset).toBe(5)
  })
})

describe('what is counted of a batch', () => {
  const access: AccessOptions = { jwt: { secret } }
  const bearer = (windhover: unknown): { readonly Authorization: string } => ({
    Authorization: `Bearer ${signToken({ sub: 'ann', exp: inSeconds(600), windhover })}`,
  })
  const headers = bearer([{ allow: ['publish'], channels: ['a'] }])

  async function countRejected(url: string): Promise<Readonly<Record<string, number>>> {
    const { body } = await exchange(`${url}/metrics`, { headers: bearer({ admin: true }) })
    const lines = body.matchAll(/^windhover_publish_rejected_total\{code="(\w+)"\} (\d+)$/gm)
    return Object.fromEntries(
      [...lines].map(([, code, count]) => [code!, Number(count)]).filter(([, count]) => count !== 0),
    )
  }

  test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, number>>]>([
    ['nobody who may', '{"events":[]}', {}, { unauthorized: 1 }],
    ['no JSON', '{', headers, { invalid_request: 1 }],
    ['another type', 'x', { ...headers, 'Content-Type': 'text/plain' }, { invalid_request: 1 }],
    ['no list', '{"events":1}', headers, { invalid_data: 1 }],
    ['too many', JSON.stringify({ events: Array.from({ length: 1_001 }, () => ({})) }), headers, { too_large: 1 }],
    ['a channel that is not granted', '{"events":[{"channel":"a"},{"channel":"b"}]}', headers, { forbidden: 1 }],
    ['an event with an unknown field', '{"events":[{"channel":"a","x":1}]}', headers, { invalid_data: 1 }],
    ['a name that the hub refuses', '{"events":[{"channel":"a","event":"open"}]}', headers, { reserved_name: 1 }],
    [
      'each that was not published',
      '{"atomic":false,"events":[{"channel":"a"},{"channel":"b"},{"channel":"a","x":1},{"channel":"a","event":"open"}]}',
      headers,
      { forbidden: 1, invalid_data: 1, reserved_name: 1 },
    ],
    ['nothing where all is right', '{"events":[{"channel":"a"}]}', headers, {}],
  ])('%s', async (_what, body, given, expected) => {
    const { url } = await startServer({ access, channels: 'any' })
    await exchange(`${url}/api/broadcast/batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...given },
      body,
    })
    expect(await countRejected(url)).toEqual(expected)
  })

  test('a batch over the rate is no rejected publish, and refused before its body is read', async () => {
    const limits = { publish: { perSubject: { rate: 2, perMs: 3_600_000 } } }
    const { url } = await startServer({ access, limits, channels: 'any' })
    read(await sendBatch(url, { events: [{ channel: 'a' }] }, headers))
    expectProblem(await sendBatch(url, { events: [{ channel: 'a' }, { channel: 'a' }] }, headers), 429)
    read(await sendBatch(url, { events: [{ channel: 'a' }] }, headers))
    const over = await postJson(`${url}/api/broadcast/batch`, '{', headers)
    expectProblem(over, 429)
    expect(over.headers).toMatchObject({ 'retry-after': expect.any(String), ratelimit: expect.stringContaining('r=0') })
    expect(await countRejected(url)).toEqual({})
    const { body } = await exchange(`${url}/metrics`, { headers: bearer({ admin: true }) })
    expect(body).toContain('windhover_rate_limited_total{scope="publish"} 2\n')
  })

  test.each<[string, string, string, number]>([
    ['is no JSON', '{', 'application/json', 400],
    ['has no list of events', '{}', 'application/json', 422],
    ['is of another type', 'x', 'text/plain', 415],
    ['has too many lines', '{}\n'.repeat(1_001), 'application/x-ndjson', 413],
  ])('a batch that %s costs one', async (_what, body, type, status) => {
    const limits = { publish: { perSubject: { rate: 2, perMs: 3_600_000 } } }
    const { url } = await startServer({ access, limits, channels: 'any' })
    const send = (): Promise<Answer> =>
      exchange(`${url}/api/broadcast/batch`, { method: 'POST', headers: { ...headers, 'Content-Type': type }, body })
    const first = await send()
    expectProblem(first, status)
    expect(first.headers['ratelimit']).toContain('r=1')
    expectProblem(await send(), status)
    expectProblem(await send(), 429)
    expectProblem(await sendBatch(url, { events: [{ channel: 'a' }] }, headers), 429)
  })
})

test.each([{ 'Content-Type': 'text/plain' }, { 'Content-Type': 'application/xml' }, undefined])(
  'a batch of the type %j is answered with all types that there are',
  async (headers) => {
    const { url } = await startServer()
    const body = headers === undefined ? undefined : 'x'
    const asking = { method: 'POST', ...(headers && { headers }), ...(body && { body }) }
    const { error } = expectProblem(await exchange(`${url}/api/broadcast/batch`, asking), 415)
    expect(error).toBe('Content-Type: expected application/json or application/x-ndjson')
    const single = expectProblem(await exchange(`${url}/api/broadcast`, asking), 415)
    expect(single.error).toBe('Content-Type: expected application/json')
  },
)

test('in the app of somebody else, too, Windhover names the types of a batch', async () => {
  const { url } = await startHost(async (app) => {
    app.setErrorHandler((_error, _request, reply) => reply.code(599).send('of the host'))
    await app.register(windhoverPlugin, { prefix: '/w' })
  })
  const headers = { 'Content-Type': 'text/plain' }
  const answer = await exchange(`${url}/w/api/broadcast/batch`, { method: 'POST', headers, body: 'x' })
  expect(expectProblem(answer, 415).error).toContain('application/x-ndjson')
})
