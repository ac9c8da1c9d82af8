import { setTimeout as wait } from 'node:timers/promises'

import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { WindhoverClientError } from '../client-error.ts'
import { createClient } from '../create-client.ts'
import { createPublisher } from './create-publisher.ts'
import type { Publisher, PublisherOptions } from './publisher.ts'
import { eventually } from '../../../test/client/support/eventually.ts'

interface Sent {
  readonly event: string
  readonly data: unknown
  readonly idempotencyKey: string
}

type Fault = 'before' | 'after' | 'html' | 'half' | number

/** A server of publishes that keeps each key once, and has faults: `after` takes the event, and its answer is lost. */
class FakeServer {
  readonly log: Sent[] = []
  readonly requests: Sent[] = []
  readonly faults: Fault[] = []
  readonly #ids = new Map<string, string>()
  headers: Record<string, string> = {}
  underWay = 0
  gate: Promise<void> | undefined

  readonly fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    expect((this.underWay += 1)).toBe(1)
    try {
      await this.gate
      const sent = JSON.parse(init!.body as string) as Sent
      this.requests.push(sent)
      const fault = this.faults.shift()
      if (fault === 'before') throw new TypeError('fetch failed')
      if (fault === 'html') return new Response('<html>sign in</html>')
      if (typeof fault === 'number')
        return Response.json({ code: `code_${fault}` }, { status: fault, headers: this.headers })
      if (!this.#ids.has(sent.idempotencyKey)) this.#ids.set(sent.idempotencyKey, `e.${this.log.push(sent)}`)
      if (fault === 'after') throw new TypeError('terminated')
      const answer = JSON.stringify({ id: this.#ids.get(sent.idempotencyKey), connected: 0 })
      return new Response(fault === 'half' ? answer.slice(0, 5) : answer)
    } finally {
      this.underWay -= 1
    }
  }

  publisher(options: PublisherOptions = {}): Publisher<object> {
    const publisher = createPublisher(
      { url: 'http://server', fetch: this.fetch },
      { retry: { minMs: 1, maxMs: 2 }, ...options },
    )
    onTestFinished(() => publisher.close())
    return publisher as unknown as Publisher<object>
  }
}

type AnyPublisher = { publish(event: string, data: unknown, details?: object): Promise<{ id: string }> }

function publishNumbers(publisher: unknown, count: number, details?: object): Promise<{ id: string }>[] {
  return Array.from({ length: count }, (_, n) => (publisher as AnyPublisher).publish('n', { n }, details))
}

function numbersOf(sent: readonly Sent[]): number[] {
  return sent.map(({ data }) => (data as { n: number }).n)
}

test('whatever happens to requests and answers, each event is in the log once and in order', async () => {
  const fault = fc.constantFrom<Fault>('before', 'after', 'html', 'half', 500, 502, 503, 408, 425, 429, 301)
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 20 }), fc.integer({ min: 1, max: 10 }), async (faults, count) => {
      const server = new FakeServer()
      server.faults.push(...faults)
      const publisher = server.publisher()
      const published = publishNumbers(publisher, count)
      await publisher.flush()
      expect(numbersOf(server.log)).toEqual(Array.from({ length: count }, (_, n) => n))
      expect((await Promise.all(published)).map(({ id }) => id)).toEqual(server.log.map((_, n) => `e.${n + 1}`))
      expect(publisher.size).toBe(0)
      expect(server.requests).toHaveLength(count + Math.min(faults.length, server.requests.length - count))
    }),
    { numRuns: 60 },
  )
})

describe('keys', () => {
  test('each event has its own, and each publisher others', async () => {
    const server = new FakeServer()
    const publishers = [server.publisher(), server.publisher()]
    for (const publisher of publishers) await Promise.all(publishNumbers(publisher, 3))
    const keys = server.requests.map(({ idempotencyKey }) => idempotencyKey)
    expect(new Set(keys).size).toBe(6)
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}-\d+$/)
  })

  test('one that is given is taken', async () => {
    const server = new FakeServer()
    await Promise.all(publishNumbers(server.publisher(), 1, { idempotencyKey: 'mine', channel: 'c' }))
    expect(server.requests).toEqual([{ event: 'n', data: { n: 0 }, channel: 'c', idempotencyKey: 'mine' }])
  })

  test('there are some without crypto', async () => {
    vi.stubGlobal('crypto', undefined)
    const server = new FakeServer()
    await Promise.all(publishNumbers(server.publisher(), 1))
    expect(server.requests[0]!.idempotencyKey).toMatch(/^[0-9a-f]{32}-1$/)
  })
})

describe('refusals', () => {
  test.each([400, 401, 403, 404, 413, 422])(
    '%i rejects that event alone, and those behind it are sent',
    async (status) => {
      const server = new FakeServer()
      server.faults.push(status)
      const publisher = server.publisher()
      const [first, second] = publishNumbers(publisher, 2)
      await expect(first).rejects.toMatchObject({ status, code: `code_${status}` })
      await expect(second).resolves.toMatchObject({ id: 'e.1' })
      expect(numbersOf(server.log)).toEqual([1])
    },
  )

  test('Retry-After is kept to', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const server = new FakeServer()
    server.headers = { 'Retry-After': '77' }
    server.faults.push(429)
    const publisher = server.publisher()
    const [published] = publishNumbers(publisher, 1)
    await eventually(() => expect(timers.mock.calls.map(([, ms]) => ms)).toContain(77_000))
    void publisher.close()
    await expect(published).rejects.toMatchObject({ code: 'closed' })
  })

  test('a token that has ended is renewed, as often as it takes', async () => {
    const asked: boolean[] = []
    let good = 3
    const publisher = createPublisher(
      {
        token: ({ refresh }) => {
          asked.push(refresh)
          if (asked.length === 3) throw new Error('issuer away')
          return 't'
        },
        fetch: () =>
          Promise.resolve(
            good-- > 0
              ? Response.json({ code: 'token_expired' }, { status: 401 })
              : Response.json({ id: 'e.1', connected: 0 }),
          ),
      },
      { retry: { minMs: 1, maxMs: 1 } },
    )
    await expect(publisher.publish('n', 1)).resolves.toMatchObject({ id: 'e.1' })
    expect(asked.slice(0, 2)).toEqual([false, true])
  })

  test('onError is told of each, and nobody has to catch them', async () => {
    const server = new FakeServer()
    server.faults.push(503, 'before', 422)
    const told: unknown[] = []
    const publisher = server.publisher({
      maxQueue: 1,
      onError: (error, { event, data }, willRetry) => {
        told.push([(error as WindhoverClientError).code, event, data, willRetry])
        throw new Error('of onError')
      },
    })
    const uncaught: unknown[] = []
    vi.stubGlobal('reportError', (error: unknown) => uncaught.push(error))
    void publishNumbers(publisher, 2)
    await publisher.flush()
    await wait(1)
    expect(told).toEqual([
      ['queue_full', 'n', { n: 1 }, false],
      ['code_503', 'n', { n: 0 }, true],
      ['network', 'n', { n: 0 }, true],
      ['code_422', 'n', { n: 0 }, false],
    ])
    expect(uncaught).toHaveLength(4)
  })
})

describe('the queue', () => {
  test('takes maxQueue events and maxQueueBytes bytes, and no more', async () => {
    const server = new FakeServer()
    let open!: () => void
    server.gate = new Promise((resolve) => (open = resolve))
    const publisher = server.publisher({ maxQueue: 2, maxQueueBytes: 8 }) as unknown as AnyPublisher & Publisher<object>
    await expect(publisher.publish('n', 'sieben!')).rejects.toMatchObject({ code: 'queue_full' })
    // Four bytes each, with their quotes: é has two.
    const taken = [publisher.publish('n', 'é'), publisher.publish('n', 'ab')]
    await expect(publisher.publish('n', 1)).rejects.toMatchObject({ code: 'queue_full' })
    expect(publisher.size).toBe(2)
    open()
    await Promise.all(taken)
    await publisher.publish('n', 'sechs!')
    expect(server.log.map(({ data }) => data)).toEqual(['é', 'ab', 'sechs!'])
  })

  test('data is read when it is given', async () => {
    const server = new FakeServer()
    server.faults.push('before')
    const data = { n: 1 }
    const publisher = server.publisher() as unknown as AnyPublisher
    const published = publisher.publish('n', data)
    data.n = 2
    await published
    expect(numbersOf(server.requests)).toEqual([1, 1])
    await expect(publisher.publish('n', 1n)).rejects.toThrow(TypeError)
  })

  test('a request without an answer is given up after timeoutMs, even if fetch does not end', async () => {
    let isFirst = true
    const answer = { id: 'e.1', connected: 0 }
    const publisher = createPublisher(
      {
        fetch: () => {
          if (!isFirst) return Promise.resolve(Response.json(answer))
          isFirst = false
          return new Promise<Response>(() => {})
        },
      },
      { timeoutMs: 5, retry: { minMs: 1 } },
    )
    await expect(publisher.publish('n', 1)).resolves.toEqual(answer)
  })

  test('a signal takes an event out, wherever it is', async () => {
    const server = new FakeServer()
    server.gate = new Promise(() => {})
    const aborts = [new AbortController(), new AbortController(), new AbortController()]
    aborts[2]!.abort(new Error('2'))
    const fetch = (_url: unknown, init?: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)),
      )
    const publisher = createPublisher({ fetch })
    const published = aborts.map(({ signal }, n) => publisher.publish('n', n, { signal }))
    expect(publisher.size).toBe(2)
    aborts[1]!.abort(new Error('1'))
    aborts[0]!.abort(new Error('0'))
    expect(
      (await Promise.allSettled(published)).map((each) => each.status === 'rejected' && String(each.reason)),
    ).toEqual(['Error: 0', 'Error: 1', 'Error: 2'])
    expect(publisher.size).toBe(0)
  })

  test('close rejects what waits, and takes nothing more', async () => {
    const server = new FakeServer()
    server.gate = new Promise(() => {})
    const publisher = server.publisher()
    const published = publishNumbers(publisher, 3)
    const settled = Promise.allSettled(published)
    await publisher.close()
    for (const each of await settled) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'closed' } })
    await expect(publishNumbers(publisher, 1)[0]).rejects.toMatchObject({ code: 'closed' })
    expect(server.log).toEqual([])
  })

  test('close with flush sends what waits first', async () => {
    const server = new FakeServer()
    server.faults.push(503, 'after')
    const publisher = server.publisher()
    const published = publishNumbers(publisher, 3)
    await publisher.close({ flush: true })
    await Promise.all(published)
    expect(numbersOf(server.log)).toEqual([0, 1, 2])
    await expect(publishNumbers(publisher, 1)[0]).rejects.toMatchObject({ code: 'closed' })
  })
})

test('a client sends for it too', async () => {
  const server = new FakeServer()
  server.faults.push('after')
  const publisher = createPublisher(createClient({ url: 'http://server', fetch: server.fetch }), {
    retry: { minMs: 1 },
  })
  await Promise.all(publishNumbers(publisher, 2))
  expect(numbersOf(server.log)).toEqual([0, 1])
})
