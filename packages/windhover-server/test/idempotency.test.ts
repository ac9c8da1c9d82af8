import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import type { AccessOptions } from '../src/options/access-options.ts'
import { postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startServer } from './support/start-server.ts'

const body = { event: 'note', data: { n: 1 }, channel: 'news', id: 'mine', key: 'k', retryMs: 5, idempotencyKey: 'o-1' }

/** Returns the id that a publish is answered with. */
async function publish(url: string, fields: object, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await postJson(`${url}/api/broadcast`, JSON.stringify(fields), headers)
  expect(answer.status, answer.body).toBe(200)
  return (JSON.parse(answer.body) as { id: string }).id
}

describe('without access', () => {
  test('the same request again is answered alike, and sent once', async () => {
    const { url, server } = await startServer()
    const stream = await openStream(`${url}/sse/broadcast?channel=news`)
    await stream.next()
    const id = await publish(url, body)
    expect(await publish(url, body)).toBe(id)
    const last = await publish(url, { event: 'last', channel: 'news' })
    expect((await stream.next()).id).toBe(id)
    expect((await stream.next()).id).toBe(last)
    expect(server.hub.position().offset).toBe(2)
    stream.close()
    await stream.closed
  })

  test.each(Object.entries({ event: 'other', data: { n: 2 }, channel: 'a', id: 'a', key: 'a', retryMs: 6 }))(
    'another %s under the same key is refused, and says what to do',
    async (field, value) => {
      const { url, server } = await startServer()
      await publish(url, body)
      const refused = await postJson(`${url}/api/broadcast`, JSON.stringify({ ...body, [field]: value }))
      const { code, issues } = expectProblem(refused, 422)
      expect(code).toBe('idempotency_mismatch')
      expect(refused.body).toContain('take a new key for each new message')
      expect(issues!.map(({ path }) => path)).toEqual([['idempotencyKey']])
      expect(server.hub.position().offset).toBe(1)
    },
  )

  test.each(['progress', 'batch'])('what a schema fills in is no other message: /api/broadcast/%s', async (path) => {
    const { url, server } = await startServer()
    const data = { taskId: 'a', progress: 1, status: 's', state: 'running' }
    const sent = JSON.stringify(path === 'batch' ? { events: [{ event: 'progress', data }] } : data)
    const send = (): ReturnType<typeof postJson> =>
      postJson(`${url}/api/broadcast/${path}`, sent, { 'Idempotency-Key': '"p-1"' })
    const first = await send()
    const sentMs = Date.now()
    // The time that is filled in has to be another.
    await vi.waitUntil(() => Date.now() > sentMs, { interval: 1 })
    const second = await send()
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body).toBe(first.body)
    expect(second.headers['idempotent-replayed']).toBe('true')
    expect(server.hub.position().offset).toBe(1)
  })

  test('a key is forgotten with its message', async () => {
    const { url } = await startServer({ history: { maxMessages: 1 } })
    const id = await publish(url, body)
    await publish(url, { event: 'next' })
    expect(await publish(url, body)).not.toBe(id)
  })

  test.each(['', ' ', 'a\nb', 'é', 'x'.repeat(129), 7, null])('%j is no key', async (idempotencyKey) => {
    const { url } = await startServer()
    const refused = await postJson(`${url}/api/broadcast`, JSON.stringify({ event: 'note', idempotencyKey }))
    expect(expectProblem(refused, 422).issues!.map(({ path }) => path)).toEqual([['idempotencyKey']])
  })

  test('the path of an event takes its data alone', async () => {
    const { url } = await startServer({ events: { note: z.object({}) } })
    const refused = await postJson(`${url}/api/broadcast/note?idempotencyKey=o`, '{}')
    expectProblem(refused, 400)
    expect(refused.body).toContain('POST /api/broadcast takes idempotencyKey in its body')
  })
})

describe('the header Idempotency-Key', () => {
  const { idempotencyKey: key, ...rest } = body

  test('does what the field does, and each further answer says that it was given before', async () => {
    const { url, server } = await startServer()
    const send = (headers: Readonly<Record<string, string>>, fields: object): ReturnType<typeof postJson> =>
      postJson(`${url}/api/broadcast`, JSON.stringify(fields), headers)
    const first = await send({ 'Idempotency-Key': `"${key}"` }, rest)
    expect(first.status, first.body).toBe(200)
    expect(first.headers).not.toHaveProperty('idempotent-replayed')
    for (const again of [
      await send({ 'Idempotency-Key': `"${key}"` }, rest),
      await send({ 'Idempotency-Key': key }, rest),
      await send({}, body),
      await send({ 'Idempotency-Key': `"${key}"` }, body),
    ]) {
      expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotent-replayed': 'true' } })
    }
    const refused = await send({ 'Idempotency-Key': `"${key}"` }, { ...rest, data: { n: 2 } })
    expect(expectProblem(refused, 422).code).toBe('idempotency_mismatch')
    expect(server.hub.position().offset).toBe(1)
  })

  test('goes with the path of an event', async () => {
    const { url, server } = await startServer({ events: { note: z.object({ n: z.int() }) } })
    const send = (data: object): ReturnType<typeof postJson> =>
      postJson(`${url}/api/broadcast/note`, JSON.stringify(data), { 'Idempotency-Key': '"k"' })
    const first = await send({ n: 1 })
    expect(await send({ n: 1 })).toMatchObject({ body: first.body, headers: { 'idempotent-replayed': 'true' } })
    expect(expectProblem(await send({ n: 2 }), 422).code).toBe('idempotency_mismatch')
    expect(server.hub.position().offset).toBe(1)
  })

  test('must be one, and that of the body', async () => {
    const { url, server } = await startServer()
    for (const given of ['"a b"', `"${'x'.repeat(129)}"`]) {
      const refused = await postJson(`${url}/api/broadcast`, JSON.stringify(rest), { 'Idempotency-Key': given })
      expect(expectProblem(refused, 400).error).toContain('1-128 visible ASCII')
    }
    const refused = await postJson(`${url}/api/broadcast`, JSON.stringify(body), { 'Idempotency-Key': '"other"' })
    const { error, issues } = expectProblem(refused, 400)
    expect(error).toMatch(/"o-1".*"other"/)
    expect(issues!.map(({ path }) => path)).toEqual([['idempotencyKey']])
    expect(server.hub.position().offset).toBe(0)
  })
})

describe('with access', () => {
  const access: AccessOptions = { jwt: { secret } }
  const as = (sub: string): Readonly<Record<string, string>> => ({
    Authorization: `Bearer ${signToken({ sub, exp: inSeconds(600), windhover: [{ allow: ['publish'] }] })}`,
  })

  test('each subject has its own keys, and those who are not known share theirs', async () => {
    const { url } = await startServer({ access, anonymous: 'publish', channels: 'any' })
    const first = { ann: await publish(url, body, as('ann')), bob: await publish(url, body, as('bob')) }
    const anonymous = await publish(url, body)
    expect(new Set([first.ann, first.bob, anonymous]).size).toBe(3)
    expect(await publish(url, body, as('ann'))).toBe(first.ann)
    expect(await publish(url, body, as('bob'))).toBe(first.bob)
    expect(await publish(url, body)).toBe(anonymous)
  })
})
