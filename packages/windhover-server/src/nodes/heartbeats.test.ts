import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryState, type State } from 'windhover/store'
import { createFakeState } from 'windhover/testing'

import { Heartbeats } from './heartbeats.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A hub with readers of one stream, each of one channel. */
function hubWith(channels: Record<string, number>) {
  const connectedCount = (): number => Object.values(channels).reduce((sum, count) => sum + count, 0)
  return {
    connectedCount,
    connectedCounts: () => ({
      streams: new Map([['/sse/broadcast', connectedCount()]]),
      channels: new Map(Object.entries(channels)),
    }),
  }
}

describe('Heartbeats', () => {
  test('counts the readers of all nodes: its own now, the others by their last beat', async () => {
    const state = createMemoryState()
    const [ones, others] = [{ news: 2 }, { news: 1, sport: 4 }]
    const one = new Heartbeats({ name: 'one', state, hub: hubWith(ones) })
    const other = new Heartbeats({ name: 'other', state, hub: hubWith(others) })
    expect([one.counts(), one.connected()]).toEqual([undefined, null])
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
    await Promise.all([one.close(), other.close()])
  })

  test('a node that closes is counted no longer, and neither is one that is silent for three beats', async () => {
    const state = createMemoryState()
    const one = new Heartbeats({ name: 'one', state, hub: hubWith({ news: 1 }) })
    const other = new Heartbeats({ name: 'other', state, hub: hubWith({ news: 1 }) })
    await one.prepare()
    await other.prepare()
    await state.put('node:silent', '{"at":0,"connected":5,"streams":{},"channels":{}}', { ttlMs: 6_000 })
    expect(one.counts()).toMatchObject({ connected: 7, asOf: 0 })
    await other.close()
    expect(one.connected()).toBe(6)
    await vi.advanceTimersByTimeAsync(6_500)
    expect(one.connected()).toBe(1)
    await one.close()
    expect(await state.list('node:')).toEqual([])
  })

  test('nothing is known while the state is away', async () => {
    const fake = createFakeState()
    const one = new Heartbeats({ name: 'one', state: fake.createNode(), hub: hubWith({ news: 1 }) })
    await one.prepare()
    fake.goAway()
    await vi.advanceTimersByTimeAsync(2_500)
    expect([one.counts(), one.connected()]).toEqual([undefined, null])
    fake.comeBack()
    await vi.advanceTimersByTimeAsync(2_500)
    expect(one.connected()).toBe(1)
    await one.close()
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
    const one = new Heartbeats({ name: 'one', state: deaf, hub: hubWith({ news: 1 }) })
    await one.prepare()
    expect(one.connected()).toBe(1)
    isDeaf = true
    await vi.advanceTimersByTimeAsync(5_000)
    expect([one.counts(), one.connected()]).toEqual([undefined, null])
    isDeaf = false
    await vi.advanceTimersByTimeAsync(2_500)
    expect(one.connected()).toBe(1)
    await one.close()
  })

  test('names of channels that do not fit are left out, those with fewest readers first', async () => {
    const state = createMemoryState()
    const channels = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [String(at).padEnd(128, '\ud800'), 1]))
    const one = new Heartbeats({ name: 'one', state, hub: hubWith(channels) })
    await one.prepare()
    const [beat] = await state.list('node:')
    expect(JSON.parse(beat!.value)).toMatchObject({ connected: 100, streams: { '/sse/broadcast': 100 } })
    expect(Object.keys((JSON.parse(beat!.value) as { channels: object }).channels)).toEqual(
      Object.keys(channels).slice(0, 50),
    )
    await one.close()
  })

  test('a start waits for two seconds at most until it hears of its own', async () => {
    const state = createMemoryState()
    const deaf: State = { ...state, watch: async () => () => {} }
    const one = new Heartbeats({ name: 'one', state: deaf, hub: hubWith({ news: 1 }) })
    const prepared = one.prepare()
    await vi.advanceTimersByTimeAsync(2_000)
    await prepared
    expect(one.connected()).toBe(null)
    await one.close()
  })
})
