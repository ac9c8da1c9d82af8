import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createMemoryState } from '../store/memory-state.ts'
import type { State } from '../store/state.ts'
import { createFakeState } from '../testing/fake-state.ts'
import { clusterOf } from './cluster.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'

function startHub(options: HubOptions): Hub {
  const hub = createHub({ closeTimeoutMs: 50, ...options })
  onTestFinished(() => hub.close())
  return hub
}

function join(hub: Hub, ...channels: string[]): void {
  hub.join({ path: '/sse/broadcast', channels, sink: new FakeSink() })
}

/** Resolves after a hub knows the others. */
async function prepared(hub: Hub): Promise<void> {
  await clusterOf(hub)!.prepare()
}

describe('clusterCounts', () => {
  test('counts this hub alone without a state', async () => {
    const hub = startHub({ node: 'one' })
    expect(clusterOf(hub)).toBe(undefined)
    join(hub, 'news', 'sport')
    join(hub, 'sport')
    const asOf = Date.now()
    const counts = await hub.clusterCounts()
    expect(counts).toEqual({
      connected: 2,
      streams: new Map([['/sse/broadcast', 2]]),
      channels: new Map([
        ['sport', 2],
        ['news', 1],
      ]),
      nodes: new Map([['one', 2]]),
      asOf: expect.any(Number),
    })
    expect(counts!.asOf).toBeGreaterThanOrEqual(asOf)
  })

  test('names a hub that has no name at random', async () => {
    const [one, other] = [await startHub({}).clusterCounts(), await startHub({}).clusterCounts()]
    const [[name], [otherName]] = [[...one!.nodes.keys()], [...other!.nodes.keys()]]
    expect(name).toMatch(/^node-[0-9a-f]{8}$/)
    expect(otherName).not.toBe(name)
  })

  test('counts the hubs of a state, and one that closes no longer', async () => {
    const state = createMemoryState()
    const one = startHub({ state, node: 'one' })
    join(one, 'news')
    await prepared(one)
    const other = startHub({ state, node: 'other' })
    join(other, 'news')
    join(other, 'sport')
    await vi.waitFor(async () => expect((await other.clusterCounts())?.nodes.size).toBe(2))
    // It tells when it comes, and so it knows nothing newer of the first one than its first beat.
    expect(await other.clusterCounts()).toMatchObject({
      connected: 3,
      nodes: new Map(Object.entries({ other: 2, one: 1 })),
    })
    expect(await one.clusterCounts()).toMatchObject({
      connected: 3,
      channels: new Map(Object.entries({ news: 2, sport: 1 })),
    })
    expect(one.connectedCount()).toBe(1)
    await other.close()
    expect(await one.clusterCounts()).toMatchObject({ connected: 1, nodes: new Map([['one', 1]]) })
    expect(await other.clusterCounts()).toBe(null)
    await one.close()
    expect(await state.list('node:')).toEqual([])
  })

  test('is null before a state that is away is there', async () => {
    const fake = createFakeState()
    fake.goAway()
    const hub = startHub({ state: fake.createNode() })
    await expect(clusterOf(hub)!.prepare()).rejects.toMatchObject({ code: 'unavailable' })
    expect(await hub.clusterCounts()).toBe(null)
    fake.comeBack()
    await prepared(hub)
    expect(await hub.clusterCounts()).toMatchObject({ connected: 0 })
  })

  test('leaves the state open for whoever made it', async () => {
    const state = createMemoryState()
    const hub = startHub({ state })
    await prepared(hub)
    await hub.close()
    expect(await state.put('mine', 'still')).toBe(true)
  })

  test('tells the observer of a state that cannot be used', async () => {
    const state = createMemoryState()
    await state.close()
    const onError = vi.fn()
    const hub = startHub({ state, observer: { onError } })
    await expect(clusterOf(hub)!.prepare()).rejects.toMatchObject({ code: 'closed' })
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'closed' }), {})
  })

  test.each<[HubOptions, string]>([
    [{ state: {} as State }, 'state: expected a state, such as createMemoryState() makes, got {}'],
    [{ state: 'redis://x' as unknown as State }, 'state: expected a state'],
    [{ node: '' }, 'node: expected 1 to 256 characters without control characters'],
    [{ node: 'a\nb' }, 'node: expected'],
    [{ node: 7 as unknown as string }, 'node: expected'],
  ])('refuses %j', (options, sentence) => {
    expect(() => createHub(options)).toThrow(sentence)
  })
})
