import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { createMemoryState } from '../store/memory-state.ts'
import type { State } from '../store/state.ts'
import { createFakeState } from '../testing/fake-state.ts'
import { WindhoverError } from '../errors.ts'
import { Heartbeats } from './heartbeats.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Readers of one stream, each of one channel. */
function readersOf(channels: Record<string, number>) {
  const connectedCount = (): number => Object.values(channels).reduce((sum, count) => sum + count, 0)
  return {
    connectedCount,
    connectedCounts: () => ({
      streams: new Map([['/sse/broadcast', connectedCount()]]),
      channels: new Map(Object.entries(channels)),
    }),
  }
}

function createNode(name: string, state: State, channels: Record<string, number>, onError = vi.fn()): Heartbeats {
  return new Heartbeats({ name, state, readers: readersOf(channels), onError })
}

describe('Heartbeats', () => {
  test('counts the readers of all nodes: its own now, the others by their last beat', async () => {
    const state = createMemoryState()
    const [ones, others] = [{ news: 2 }, { news: 1, sport: 4 }]
    const one = createNode('one', state, ones)
    const other = createNode('other', state, others)
    expect([one.counts(), one.connected()]).toEqual([null, null])
    await one.prepare()
    await other.prepare()
    ones.news = 3
    const counts = one.counts()!
    expect([counts.connected, one.connected()]).toEqual([8, 8])
    expect([...counts.streams]).toEqual([['/sse/broadcast', 8]])
    expect([...counts.channels]).toEqual([
      ['news', 4],
      ['sport', 4],
    ])
    expect([...counts.nodes]).toEqual([
      ['one', 3],
      ['other', 5],
    ])
    expect(other.connected()).toBe(7)
    await vi.advanceTimersByTimeAsync(2_500)
    expect(other.connected()).toBe(8)
    await Promise.all([one.close(1_000), other.close(1_000)])
  })

  test('lists the nodes with what their servers told of them, and nothing of those that told nothing', async () => {
    const state = createMemoryState()
    const one = createNode('one', state, { news: 2 })
    const other = createNode('other', state, { news: 1 })
    const third = createNode('a third', state, {})
    expect(one.nodes()).toBeNull()
    let lag = 1
    one.tell(() => ({ version: '0.2.0', lag }))
    other.tell(() => ({ version: '0.1.0' }))
    for (const node of [one, other, third]) await node.prepare()
    lag = 2
    const atMs = expect.any(Number) as number
    expect(one.nodes()).toEqual([
      { name: 'one', isThis: true, readers: 2, atMs, facts: { version: '0.2.0', lag: 2 } },
      { name: 'a third', isThis: false, readers: 0, atMs, facts: {} },
      { name: 'other', isThis: false, readers: 1, atMs, facts: { version: '0.1.0' } },
    ])
    expect(third.nodes()?.map(({ name, facts }) => [name, facts['lag']])).toEqual([
      ['a third', undefined],
      ['one', 1],
      ['other', undefined],
    ])
    await Promise.all([one.close(1_000), other.close(1_000), third.close(1_000)])
  })

  test('a node that closes is counted no longer, and neither is one that is silent for three beats', async () => {
    const state = createMemoryState()
    const one = createNode('one', state, { news: 1 })
    const other = createNode('other', state, { news: 1 })
    await one.prepare()
    await other.prepare()
    await state.put('node:silent', '{"at":0,"connected":5,"streams":{},"channels":{}}', { ttlMs: 6_000 })
    expect(one.counts()).toMatchObject({ connected: 7, asOf: 0 })
    await other.close(1_000)
    expect(one.connected()).toBe(6)
    await vi.advanceTimersByTimeAsync(6_500)
    expect(one.connected()).toBe(1)
    await one.close(1_000)
    expect(await state.list('node:')).toEqual([])
  })

  test('nothing is known while the state is away', async () => {
    const fake = createFakeState()
    const one = createNode('one', fake.createNode(), { news: 1 })
    await one.prepare()
    fake.goAway()
    await vi.advanceTimersByTimeAsync(2_500)
    expect([one.counts(), one.connected()]).toEqual([null, null])
    fake.comeBack()
    await vi.advanceTimersByTimeAsync(2_500)
    expect(one.connected()).toBe(1)
    await one.close(1_000)
  })

  test('nothing is known while a node does not hear of its own beats', async () => {
    const state = createMemoryState()
    let isDeaf = false
    const deaf: State = {
      ...state,
      watch: (prefix, listener) =>
        state.watch(prefix, {
          onPut: (entry) => void (isDeaf || listener.onPut(entry)),
          onDelete: (key) => listener.onDelete(key),
          onReset: () => listener.onReset(),
        }),
    }
    const one = createNode('one', deaf, { news: 1 })
    await one.prepare()
    expect(one.connected()).toBe(1)
    isDeaf = true
    await vi.advanceTimersByTimeAsync(5_000)
    expect([one.counts(), one.connected()]).toEqual([null, null])
    isDeaf = false
    await vi.advanceTimersByTimeAsync(2_500)
    expect(one.connected()).toBe(1)
    await one.close(1_000)
  })

  test('names of channels that do not fit are left out, those with fewest readers first', async () => {
    const state = createMemoryState()
    const channels = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [String(at).padEnd(128, '\ud800'), 1]))
    const one = createNode('one', state, channels)
    await one.prepare()
    const [beat] = await state.list('node:')
    expect(JSON.parse(beat!.value)).toMatchObject({ connected: 100, streams: { '/sse/broadcast': 100 } })
    expect(Object.keys((JSON.parse(beat!.value) as { channels: object }).channels)).toEqual(
      Object.keys(channels).slice(0, 50),
    )
    await one.close(1_000)
  })

  test('a start waits for two seconds at most until it hears of its own', async () => {
    const state = createMemoryState()
    const deaf: State = { ...state, watch: async () => () => {} }
    const one = createNode('one', deaf, { news: 1 })
    const prepared = one.prepare()
    await vi.advanceTimersByTimeAsync(2_000)
    await prepared
    expect(one.connected()).toBe(null)
    await one.close(1_000)
  })

  test('a state that is away at the start is tried again', async () => {
    const fake = createFakeState()
    fake.goAway()
    const onError = vi.fn()
    const one = createNode('one', fake.createNode(), { news: 1 }, onError)
    one.start()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(one.connected()).toBe(null)
    fake.comeBack()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(one.connected()).toBe(1)
    expect(onError).not.toHaveBeenCalled()
    await one.close(1_000)
  })

  test('why a state cannot be used is told once, and it is tried again', async () => {
    const state = createMemoryState()
    const fault = new WindhoverError('invalid_option', 'the user may not do that')
    let isRefused = true
    const refusing: State = {
      ...state,
      watch: (prefix, listener) => (isRefused ? Promise.reject(fault) : state.watch(prefix, listener)),
    }
    const onError = vi.fn()
    const one = createNode('one', refusing, { news: 1 }, onError)
    await expect(one.prepare()).rejects.toBe(fault)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(onError.mock.calls).toEqual([[fault]])
    isRefused = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(one.connected()).toBe(1)
    await one.close(1_000)
  })

  test('one that closes before it has begun tells nothing and leaves no timer', async () => {
    const state = createMemoryState()
    const one = createNode('one', state, { news: 1 })
    one.start()
    await one.close(1_000)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await state.list('node:')).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a beat that is under way at the end is not counted after it', async () => {
    const state = createMemoryState()
    let letThrough = (): void => {}
    const slow: State = {
      ...state,
      put: async (key, value, options) => {
        await new Promise<void>((resolve) => (letThrough = resolve))
        return await state.put(key, value, options)
      },
    }
    const one = createNode('one', slow, { news: 1 })
    one.start()
    await vi.advanceTimersByTimeAsync(0)
    const closed = one.close(1_000)
    letThrough()
    await closed
    expect(await state.list('node:')).toEqual([])
  })

  test('an end waits no longer than it is told for a state that does not answer', async () => {
    const state = createMemoryState()
    const one = createNode('one', { ...state, delete: () => new Promise<never>(() => {}) }, { news: 1 })
    await one.prepare()
    const closed = one.close(1_000)
    await vi.advanceTimersByTimeAsync(1_000)
    await closed
    expect(one.counts()).toBe(null)
  })
})
