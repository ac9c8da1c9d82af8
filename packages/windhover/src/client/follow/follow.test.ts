import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { NumberedService } from '../../../test/client/support/numbered-service.ts'
import { WindhoverClientError } from '../client-error.ts'
import type { ClientOptions } from '../index.ts'
import { createFollow } from './create-follow.ts'
import type { Follow, FollowOptions, LoadContext, LoadedState } from './follow.ts'
import { eventually } from '../../../test/client/support/eventually.ts'

type Data = Record<string, unknown>
type Load = FollowOptions<readonly number[], Data>['load']

/** A load that ends when the test says so. */
interface Gate {
  readonly context: LoadContext
  end(numbers: readonly number[], position: LoadedState<unknown>['position']): void
  fail(error: unknown): void
}

/** Loads that wait for the test. */
function gates(): { load: Load; next: () => Promise<Gate>; count: () => number } {
  const begun: Gate[] = []
  let taken = 0
  return {
    load: (context) =>
      new Promise((resolve, reject) => {
        begun.push({ context, end: (state, position) => resolve({ state, position }), fail: reject })
      }),
    next: () =>
      eventually(() => {
        expect(begun.length).toBeGreaterThan(taken)
        return begun[taken++]!
      }),
    count: () => begun.length,
  }
}

interface Following {
  readonly follow: Follow<readonly number[]>
  /** The numbers of messages that were applied. */
  readonly applied: number[]
  readonly errors: unknown[]
  readonly off: () => void
}

function followNumbers(
  service: NumberedService,
  load: Load = ({ fetch }) => fetch('/numbers'),
  options: ClientOptions & { reloadOn?: 'gap' | 'reconnect'; onApply?: (n: number) => void } = {},
): Following {
  const { reloadOn = 'gap', onApply, ...more } = options
  const errors: unknown[] = []
  const applied: number[] = []
  const follow = service.client({ onError: (error) => errors.push(error), ...more }).follow('/sse', {
    load,
    reloadOn,
    apply: (state: readonly number[], { data }) => {
      const { n } = data as { n: number }
      onApply?.(n)
      applied.push(n)
      return state.includes(n) ? state : [...state, n]
    },
  })
  const off = follow.subscribe(() => {})
  return { follow, applied, errors, off }
}

function until(follow: Follow<unknown>, fields: Partial<Follow<unknown>>): Promise<void> {
  return eventually(() => expect(follow).toMatchObject(fields))
}

/** Loses messages that the service no longer keeps, so that the stream goes on behind a gap. */
async function loseSome(service: NumberedService): Promise<void> {
  service.isUp = false
  await service.add(9)
  service.isUp = true
}

describe('the start', () => {
  test('nothing is requested before the first subscriber', async () => {
    const service = new NumberedService()
    const follow = service.client().follow('/sse', { load: ({ fetch }) => fetch('/numbers'), apply: (state) => state })
    expect(follow.getSnapshot()).toEqual({ state: undefined, status: 'idle', stale: false, error: undefined })
    await service.add()
    expect([service.loads, service.streams]).toEqual([0, 0])
    const off = follow.subscribe(() => {})
    expect(follow.status).toBe('loading')
    await until(follow, { status: 'following', state: [1] })
    expect([service.loads, service.streams]).toEqual([1, 1])
    off()
    await until(follow, { status: 'idle', stale: true, state: [1] })
  })

  test('what is published while it loads is applied, and what the position is behind is not', async () => {
    const service = new NumberedService()
    await service.add(2)
    const { load, next } = gates()
    const { follow, applied } = followNumbers(service, load)
    const gate = await next()
    const position = service.hub.position()
    await service.add(2)
    gate.end([1, 2, 3], position)
    await until(follow, { status: 'following', state: [1, 2, 3, 4] })
    expect(applied).toEqual([3, 4])
  })

  test('a subscriber that comes back within lingerMs finds it following', async () => {
    const service = new NumberedService()
    const { follow, off } = followNumbers(service, undefined, { lingerMs: 60_000 })
    await until(follow, { status: 'following' })
    off()
    off()
    const snapshot = follow.getSnapshot()
    onTestFinished(follow.subscribe(() => {}))
    expect(follow.getSnapshot()).toBe(snapshot)
    expect([service.loads, service.streams]).toEqual([1, 1])
  })

  test('one that comes later loads again, and sees the old state till then', async () => {
    const service = new NumberedService()
    const { follow, off } = followNumbers(service)
    await until(follow, { status: 'following', state: [] })
    off()
    await until(follow, { status: 'idle' })
    await service.add()
    const seen: unknown[] = []
    onTestFinished(follow.subscribe(() => seen.push([follow.state, follow.status, follow.stale])))
    await until(follow, { status: 'following', stale: false, state: [1] })
    expect(seen[0]).toEqual([[], 'loading', true])
  })

  test('a chunk that cannot be loaded is told, and tried again', async () => {
    const service = new NumberedService()
    const errors = [new Error('chunk 1'), new Error('chunk 2')]
    const waits: unknown[] = []
    const follow = createFollow(
      {
        open: (interest) => service.client().stream('/sse', interest),
        call: () => service.fetch(new Request('http://service/numbers')),
        retry: { minMs: 1, maxMs: 2 },
        lingerMs: 0,
        onError: () => {},
        onUse: () => {},
      },
      { load: ({ fetch }) => fetch('/numbers'), apply: (state) => state },
      () => (errors.length > 0 ? Promise.reject(errors.shift()!) : import('./run-follow.ts')),
    )
    onTestFinished(follow.subscribe(() => waits.push(follow.status === 'waiting' && follow.error)))
    await until(follow, { status: 'following', error: undefined })
    expect(waits.filter(Boolean)).toMatchObject([
      { code: 'network', cause: new Error('chunk 1') },
      { code: 'network', cause: new Error('chunk 2') },
    ])
  })
})

describe('a gap', () => {
  test('messages that come while it loads wait for the state', async () => {
    const service = new NumberedService({ history: { maxMessages: 8 } })
    const { load, next } = gates()
    const { follow, applied } = followNumbers(service, load)
    ;(await next()).end([], service.hub.position())
    await until(follow, { status: 'following' })
    await loseSome(service)
    const gate = await next()
    expect(follow).toMatchObject({ status: 'loading', stale: true, state: [] })
    // In the state, and behind its position.
    const position = service.hub.position()
    await service.add()
    // Not in the state.
    await service.add(2)
    gate.end([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], position)
    await until(follow, { status: 'following', stale: false, state: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })
    expect(applied).toEqual([10, 11, 12])
    await service.add()
    await eventually(() => expect(follow.state).toContain(13))
    // The stream that told the gap goes on.
    expect(service.streams).toBe(2)
  })

  test('a state from before the gap is not continued by what came behind it', async () => {
    const service = new NumberedService({ history: { maxMessages: 8 } })
    const { load, next } = gates()
    const { follow } = followNumbers(service, load)
    const start = service.hub.position()
    ;(await next()).end([], start)
    await until(follow, { status: 'following' })
    await loseSome(service)
    // As an old cache would give it. The server tells the gap once more.
    ;(await next()).end([], start)
    ;(await next()).end([1, 2, 3, 4, 5, 6, 7, 8, 9], service.hub.position())
    await until(follow, { status: 'following', stale: false, state: [1, 2, 3, 4, 5, 6, 7, 8, 9] })
  })

  test('more than 1,000 messages that come meanwhile are asked for once the position is known', async () => {
    const service = new NumberedService({ history: { maxMessages: 3000 } })
    const { load, next } = gates()
    const { follow, applied } = followNumbers(service, load)
    ;(await next()).end([], service.hub.position())
    await until(follow, { status: 'following' })
    // Another life, and so a gap behind which the stream goes on.
    await service.restart()
    const gate = await next()
    const position = service.hub.position()
    await service.add(1500)
    await eventually(() => expect(service.hub.connectedCount()).toBe(0))
    gate.end([], position)
    await eventually(() => expect(follow.state).toHaveLength(1500))
    expect(applied).toEqual(Array.from({ length: 1500 }, (_, index) => index + 1))
  })

  test('many clients load at different times within reloadSpreadMs', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const service = new NumberedService({ reloadSpreadMs: 60_000 })
    const { follow } = followNumbers(service)
    await until(follow, { status: 'following' })
    const timers = vi.spyOn(globalThis, 'setTimeout')
    await service.restart()
    await until(follow, { status: 'loading', stale: true })
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(30_000)
    expect(random).toHaveBeenCalled()
    expect(service.loads).toBe(1)
  })

  test('gaps that follow loads at once are answered by growing waits', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const service = new NumberedService({ history: { maxMessages: 2 }, reloadSpreadMs: 0 })
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const old = service.hub.position()
    await service.add(5)
    const { follow, off } = followNumbers(service, () => ({ state: [], position: old }), {
      retry: { minMs: 3, maxMs: 1000 },
    })
    const reloads = (): unknown[] =>
      timers.mock.calls.map(([, ms]) => ms).filter((ms) => [3, 6, 12, 24].includes(Number(ms)))
    await eventually(() => expect(reloads()).toEqual(expect.arrayContaining([3, 6, 12, 24])))
    expect(follow.stale).toBe(true)
    off()
  })

  test('a connection that is resumed without one loads nothing, unless reloadOn says so', async () => {
    for (const [reloadOn, loads] of [
      ['gap', 1],
      ['reconnect', 2],
    ] as const) {
      const service = new NumberedService()
      const { follow } = followNumbers(service, undefined, { reloadOn })
      await until(follow, { status: 'following' })
      service.cut()
      await eventually(() => expect(service.streams).toBe(2))
      await service.add()
      await until(follow, { status: 'following', stale: false, state: [1] })
      expect(service.loads).toBe(loads)
    }
  })
})

describe('a load that fails', () => {
  test('is tried again, and the status says so', async () => {
    const service = new NumberedService()
    service.scripts.push({ fault: 500 }, { fault: 'cut' }, { fault: 404 })
    const seen: unknown[] = []
    const { follow } = followNumbers(service)
    onTestFinished(follow.subscribe(() => seen.push(follow.error)))
    await until(follow, { status: 'following', error: undefined })
    expect(service.loads).toBe(4)
    const told = seen.filter((error) => error !== undefined)
    expect(told.map((error) => (error instanceof WindhoverClientError ? error.code : (error as Error).name))).toEqual(
      expect.arrayContaining(['broken', 'TypeError', 'broken']),
    )
  })

  test('keeps the old state', async () => {
    const service = new NumberedService()
    await service.add()
    const { follow } = followNumbers(service)
    await until(follow, { status: 'following', state: [1] })
    service.scripts.push(...Array.from({ length: 50 }, () => ({ fault: 503 })))
    follow.reload()
    await until(follow, { status: 'waiting', stale: true, state: [1] })
    service.scripts.length = 0
    await until(follow, { status: 'following', stale: false })
  })

  test('waits for Retry-After', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const { follow } = followNumbers(
      new NumberedService(),
      () => new Response('', { status: 503, headers: { 'Retry-After': '77' } }),
    )
    await until(follow, { status: 'waiting' })
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(77_000)
  })

  test.each<[string, Load]>([
    ['a header', () => Response.json([])],
    ['a header that can be read', () => Response.json([], { headers: { 'Windhover-Position': 'x' } })],
    ['a position', () => ({ state: [], position: '' })],
  ])('without %s it says what is missing', async (_, load) => {
    const { follow, errors } = followNumbers(new NumberedService(), load)
    await until(follow, { status: 'waiting' })
    expect(follow.error).toMatchObject({ code: 'no_position', message: expect.stringContaining('Windhover-Position') })
    expect(errors).toContain(follow.error)
  })

  test('is tried at once when the device wakes up', async () => {
    const service = new NumberedService()
    service.scripts.push({ fault: 'cut' })
    const client = service.client({ retry: { minMs: 60_000, maxMs: 60_000 } })
    const follow = client.follow('/sse', { load: ({ fetch }) => fetch('/numbers'), apply: (state) => state })
    onTestFinished(follow.subscribe(() => {}))
    await until(follow, { status: 'waiting' })
    client.wake()
    await until(follow, { status: 'following' })
  })
})

describe('apply', () => {
  test('what it throws is told, and the state is loaded again', async () => {
    const service = new NumberedService()
    const fault = new Error('apply')
    let throws = 1
    const { follow, errors } = followNumbers(service, undefined, {
      onApply(n) {
        if (n === 2 && throws-- > 0) throw fault
      },
    })
    await until(follow, { status: 'following' })
    await service.add(3)
    await until(follow, { status: 'following', stale: false, state: [1, 2, 3] })
    expect(errors).toEqual([fault])
    expect(service.loads).toBe(2)
  })

  test('a message that it cannot take is not passed over by a state from before it', async () => {
    const service = new NumberedService()
    const { load, next } = gates()
    let throws = 1
    const { follow } = followNumbers(service, load, {
      onApply(n) {
        if (n === 2 && throws-- > 0) throw new Error('apply')
      },
    })
    const start = service.hub.position()
    ;(await next()).end([], start)
    await until(follow, { status: 'following' })
    await service.add(3)
    ;(await next()).end([], start)
    await until(follow, { status: 'following', stale: false, state: [1, 2, 3] })
  })

  test('there is one snapshot for all messages that come together', async () => {
    const service = new NumberedService()
    const start = service.hub.position()
    await service.add(100)
    const { follow } = followNumbers(service, () => ({ state: [], position: start }))
    const lengths: number[] = []
    onTestFinished(follow.subscribe(() => lengths.push(follow.state?.length ?? -1)))
    await eventually(() => expect(follow.state).toHaveLength(100))
    expect(new Set(lengths.filter((length) => length > 0)).size).toBeLessThan(10)
  })
})

describe('the end', () => {
  test('close ends it, and reload begins again', async () => {
    const service = new NumberedService()
    const { follow } = followNumbers(service)
    await until(follow, { status: 'following' })
    follow.close()
    expect(follow).toMatchObject({ status: 'closed', stale: true, state: [] })
    await eventually(() => expect(service.hub.connectedCount()).toBe(0))
    await service.add()
    expect(follow.state).toEqual([])
    follow.reload()
    await until(follow, { status: 'following', stale: false, state: [1] })
  })

  test('that of the client ends it, even while it loads', async () => {
    const service = new NumberedService()
    const { load, next, count } = gates()
    const client = service.client()
    const follow = client.follow('/sse', { load, apply: (state) => state })
    onTestFinished(follow.subscribe(() => {}))
    const gate = await next()
    client.close()
    expect(gate.context.signal.aborted).toBe(true)
    gate.end([1], service.hub.position())
    await wait(5)
    expect(follow).toMatchObject({ status: 'closed', state: undefined })
    expect(count()).toBe(1)
    expect(service.streams).toBe(0)
  })

  test('a refusal for good ends it, and says why', async () => {
    const service = new NumberedService()
    const fetch = service.fetch.bind(service)
    service.fetch = (request) =>
      request.url.includes('/sse')
        ? Promise.resolve(Response.json({ status: 403, code: 'forbidden' }, { status: 403 }))
        : fetch(request)
    const { follow, errors } = followNumbers(service)
    await until(follow, { status: 'failed', stale: true, state: [] })
    expect(follow.error).toMatchObject({ code: 'forbidden' })
    expect(errors).toEqual([follow.error])
  })
})

describe('the fetch of load', () => {
  test('takes the token along to the server, and to nobody else', async () => {
    const service = new NumberedService()
    const requests: (readonly [string, string | null, string])[] = []
    const answer = Response.json([], { headers: { 'Windhover-Position': 'e.0' } })
    const client = service.client({
      token: ({ refresh }) => (refresh ? 'new' : 'old'),
      credentials: 'include',
      fetch: (input, init) => {
        const { url, headers, credentials } = new Request(input, init)
        requests.push([url, headers.get('authorization'), credentials])
        return Promise.resolve(
          headers.get('authorization') === 'Bearer old' ? new Response('', { status: 401 }) : answer.clone(),
        )
      },
    })
    const urls = ['/a', 'b', 'http://service/c', 'http://service.evil/d', '//evil/e', '/\\evil/f', 'https://evil/g']
    const follow = client.follow('/sse', {
      load: async ({ fetch }) => {
        for (const url of urls) await fetch(url, { headers: { 'x-own': '1' } })
        return answer.clone()
      },
      apply: (state) => state,
    })
    const off = follow.subscribe(() => {})
    await eventually(() => expect(requests.map(([url]) => url)).toContain('https://evil/g'))
    off()
    for (const [url, token, credentials] of requests.slice(0, 12)) {
      const isOurs = new URL(url).host === 'service'
      expect([url, token !== null, credentials]).toEqual([url, isOurs, isOurs ? 'include' : 'same-origin'])
    }
    expect(requests.filter(([url]) => url.endsWith('/a')).map(([, token]) => token)).toEqual([
      'Bearer old',
      'Bearer new',
    ])
  })

  test('is not answered by a cache, and ends with its signal', async () => {
    const inits: (RequestInit | undefined)[] = []
    const service = new NumberedService()
    const client = service.client({
      fetch: (_input, init) => {
        inits.push(init)
        return new Promise(() => {})
      },
    })
    const follow = client.follow('/sse', { load: ({ fetch }) => fetch('/numbers'), apply: (state) => state })
    const off = follow.subscribe(() => {})
    await eventually(() => expect(inits).toHaveLength(1))
    expect(inits[0]).toMatchObject({ cache: 'no-store', signal: { aborted: false } })
    follow.close()
    expect(inits[0]!.signal!.aborted).toBe(true)
    off()
  })
})
