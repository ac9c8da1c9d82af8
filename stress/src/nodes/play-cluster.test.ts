import { describe, expect, test } from 'vitest'
import { WindhoverError } from 'windhover'
import type { Store, StoreListener } from 'windhover/store'

import type { ClusterConfig } from './cluster-config.ts'
import { playCluster } from './play-cluster.ts'

/** A short run in which nodes and clients have much to do with each other. */
const config: Partial<ClusterConfig> = {
  liveMs: 800,
  channels: ['broadcast', 'other'],
  events: ['a', 'b'],
  permanent: 4,
  roaming: 12,
  publishers: 3,
  slowPolicy: 'skip',
  keepAliveMs: 20,
  kept: Infinity,
  histories: [0, 40],
  windows: [7, 10_000],
  isLossy: false,
}

function forward(store: Store, changes: Partial<Store>): Store {
  return {
    follow: (listener, from) => store.follow(listener, from),
    append: (drafts, options) => store.append(drafts, options),
    read: (after, max) => store.read(after, max),
    probe: () => store.probe(),
    close: () => store.close(),
    ...changes,
  }
}

/** A store that tells its listener with a fault. */
function tell(store: Store, fault: (listener: StoreListener) => Partial<StoreListener>): Partial<Store> {
  return {
    follow: (listener, from) =>
      store.follow(
        {
          onStart: (position) => listener.onStart(position),
          onMessages: (epoch, messages) => listener.onMessages(epoch, messages),
          onEpoch: (epoch, oldHead) => listener.onEpoch(epoch, oldHead),
          onLost: (epoch, upTo) => listener.onLost(epoch, upTo),
          onOldest: (epoch, oldest) => listener.onOldest(epoch, oldest),
          onState: (state, reason) => listener.onState(state, reason),
          ...fault(listener),
        },
        from,
      ),
  }
}

test.each([false, true])(
  'without a fault in it, a run keeps every promise, also if the store is lossy: %j',
  async (isLossy) => {
    const { failure, counts } = await playCluster(1, 3, { ...config, isLossy })
    expect(failure).toBeUndefined()
    expect(counts).toMatchObject({ answered: expect.any(Number), deliveries: expect.any(Number) })
    expect(counts!.deliveries).toBeGreaterThan(counts!.answered)
  },
)

test('the same seed gives the same run', async () => {
  const [one, other] = [await playCluster(2, 2, config), await playCluster(2, 2, config)]
  expect(one).toEqual(other)
})

describe('a store that', () => {
  test.each<[string, (store: Store, random: () => boolean) => Partial<Store>, string[]]>([
    [
      'tells one node other bytes is found',
      (store, happens) =>
        tell(store, (listener) => ({
          onMessages: (epoch, messages) =>
            listener.onMessages(
              epoch,
              messages.map((message) => (happens() ? { ...message, data: '"other"' } : message)),
            ),
        })),
      ['wrong-message'],
    ],
    [
      'answers what it did not store is found',
      (store, happens) => ({
        append: async (drafts, options) => {
          if (!happens()) return await store.append(drafts, options)
          const { epoch, offset } = await store.probe()
          return drafts.map(() => ({ position: { epoch, offset: offset + 1 }, isDuplicate: false }))
        },
      }),
      ['publish-answer', 'double', 'lost', 'starved'],
    ],
    [
      'stores what it refuses is found',
      (store, happens) => ({
        append: async (drafts, options) => {
          const stored = await store.append(drafts, options)
          if (happens()) throw new WindhoverError('unavailable', 'away')
          return stored
        },
      }),
      ['refused-delivered'],
    ],
    [
      'stores twice is found',
      (store, happens) => ({
        append: async (drafts, options) => {
          if (happens()) await store.append(drafts, options)
          return await store.append(drafts, options)
        },
      }),
      ['double'],
    ],
    [
      'passes over a message is found',
      (store, happens) =>
        tell(store, (listener) => ({
          onMessages: (epoch, messages) =>
            listener.onMessages(
              epoch,
              messages.filter(() => !happens()),
            ),
        })),
      ['crash'],
    ],
    [
      'loses what it need not is found',
      (store, happens) =>
        tell(store, (listener) => ({
          onMessages: (epoch, messages) => {
            if (!happens()) return listener.onMessages(epoch, messages)
            listener.onLost(epoch, messages.at(-1)!.offset)
            return true
          },
        })),
      ['gap-without-cause'],
    ],
  ])('%s', async (_, plant, invariants) => {
    let calls = 0
    const happens = (): boolean => (calls += 1) % 50 === 0
    const { failure } = await playCluster(3, 3, config, (store) => forward(store, plant(store, happens)))
    expect(invariants).toContain(failure?.invariant)
  })
})
