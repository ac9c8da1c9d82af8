import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { createRequestStream, defineEvents, type RequestStream, type RequestStreamOptions } from '../../src/index.ts'
import type { Adapter } from './adapter.ts'
import { adapters } from './adapters.ts'
import { type Client, createClient } from './client.ts'

const events = defineEvents({
  tick: z.object({ job: z.string(), n: z.int(), cookie: z.string().optional() }),
  big: z.string(),
})
const bigData = 'x'.repeat(200_000)

/** A stream of its own for each request, that is served. */
interface RequestStage {
  readonly stream: RequestStream
  readonly client: Client
  /** How many events the code was asked for. */
  readonly made: () => number
  /** Resolves when the code of the first request has cleaned up. */
  readonly cleanedUp: Promise<void>
}

async function setRequestStage(
  adapter: Adapter,
  options: Pick<RequestStreamOptions, 'stallTimeoutMs'> = {},
): Promise<RequestStage> {
  const errors: unknown[] = []
  let made = 0
  let onCleanedUp!: () => void
  const cleanedUp = new Promise<void>((resolve) => (onCleanedUp = resolve))
  const stream = createRequestStream({
    path: '/jobs/{job}',
    events,
    parameters: { job: { pattern: '^[a-z ]+$' } },
    query: z.object({ upTo: z.coerce.number().int().min(1).default(2), big: z.stringbool().default(false) }),
    reconnectSpreadMs: 0,
    onError: (error) => errors.push(error),
    closeTimeoutMs: 10_000,
    ...options,
    async *run({ params: { job }, query, lastEventId, signal, header }) {
      try {
        for (let n = Number(lastEventId ?? 0) + 1; n <= query.upTo; n += 1) {
          made += 1
          if (query.big) yield { event: 'big', data: bigData }
          else yield { event: 'tick', data: { job, n, cookie: header('Cookie') }, id: String(n) }
        }
        // Only an end from outside ends this one.
        if (query.upTo === 7)
          await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
      } finally {
        onCleanedUp()
      }
    },
  })
  const served = await adapter.serve(stream)
  const client = createClient(served.origin, adapter.http)
  onTestFinished(async () => {
    await stream.close()
    expect([stream.connectedCount(), errors]).toEqual([0, []])
    client.close()
    await served.close()
  })
  return { stream, client, made: () => made, cleanedUp }
}

describe.each(adapters)('a stream per request through $name', (adapter) => {
  test('is sent as its code yields, with the parameters of its path and query, and ends', async () => {
    const { client } = await setRequestStage(adapter)
    const answer = await client.open('/jobs/a%20b?upTo=3', { headers: { 'Last-Event-ID': '1', Cookie: 'a=1' } })
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect((await answer.next()).data).toContain('"resumed":true')
    expect(await answer.text()).toBe(
      'id: 2\nevent: tick\ndata: {"job":"a b","n":2,"cookie":"a=1"}\n\n' +
        'id: 3\nevent: tick\ndata: {"job":"a b","n":3,"cookie":"a=1"}\n\n' +
        'retry: 1000\nid: stop\nevent: closing\ndata: {"reason":"done","reconnect":false}\n\n',
    )
  })

  test.each<[number, string, string, Readonly<Record<string, string>>]>([
    [200, 'HEAD', '/jobs/a', {}],
    [204, 'GET', '/jobs/a', { 'Last-Event-ID': 'stop' }],
    [400, 'GET', '/jobs/a?upTo=x', {}],
    [400, 'GET', '/jobs/A', {}],
    [400, 'GET', '/jobs/a?other=%FF', {}],
    [405, 'POST', '/jobs/a', {}],
    [406, 'GET', '/jobs/a', { Accept: 'text/html' }],
  ])('answers %d to %s %s %j', async (status, method, path, headers) => {
    const { client, made } = await setRequestStage(adapter)
    const answer = await client.open(path, { method, headers })
    expect(answer.status).toBe(status)
    await answer.text()
    expect(made()).toBe(0)
  })

  test('has its code clean up when its client vanishes', async () => {
    const { client, stream, cleanedUp } = await setRequestStage(adapter)
    const answer = await client.open('/jobs/a?upTo=7')
    await answer.next()
    answer.leave()
    await cleanedUp
    expect(stream.connectedCount()).toBe(0)
  })

  test('waits for a client that reads slowly, and drops one that reads nothing', async () => {
    const { client, made, cleanedUp } = await setRequestStage(adapter, { stallTimeoutMs: 200 })
    const answer = await client.open('/jobs/a?upTo=1000000&big=true')
    await answer.next()
    answer.pause()
    await cleanedUp
    // More than any kernel and runtime hold for one connection; a million events would be 200 GB.
    expect(made()).toBeLessThan(500)
    answer.leave()
  })

  test('is ended with its server, and says so', async () => {
    const { client, stream } = await setRequestStage(adapter)
    const answer = await client.open('/jobs/a?upTo=7')
    await answer.next()
    const closing = stream.close()
    expect(await answer.text()).toMatch(
      /\n\nretry: 1000\nevent: closing\ndata: \{"reason":"shutdown","reconnect":true\}\n\n$/,
    )
    await closing
    const refused = await client.open('/jobs/a')
    expect(await refused.text()).toContain('"reason":"busy"')
  })
})
