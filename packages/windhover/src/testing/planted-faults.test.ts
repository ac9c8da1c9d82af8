import { expect, test } from 'vitest'

import type { Store, StoredMessage, StoreListener } from '../store/store.ts'
import { createFakeStore } from './fake-store.ts'
import { testStore } from './test-store.ts'

/** Hands on the telling of a store, with a fault in it. */
function tellWrongly(store: Store, wrong: (listener: StoreListener) => Partial<StoreListener>): Partial<Store> {
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
          ...wrong(listener),
        },
        from,
      ),
  }
}

/**
 * Runs the cases over a fake store whose nodes have a fault; returns the sentences about it, by the names of
 * the cases.
 */
async function findFaults(plant: (store: Store) => Partial<Store>): Promise<Map<string, string>> {
  const cases = testStore({
    isShared: true,
    faults: ['lose', 'wipe', 'cutAnswer'],
    deadlineMs: 300,
    async open(bounds) {
      const fake = createFakeStore({ bounds })
      return {
        async createNode() {
          const node = fake.createNode()
          const whole: Store = {
            follow: (listener, from) => node.follow(listener, from),
            append: (drafts, options) => node.append(drafts, options),
            read: (after, max) => node.read(after, max),
            probe: () => node.probe(),
            close: () => node.close(),
          }
          return { ...whole, ...plant(whole) }
        },
        async inflict(fault) {
          if (fault === 'lose') fake.lose(3)
          else if (fault === 'wipe') fake.wipe()
          else fake.cutAnswers()
        },
        comeBack: async () => undefined,
        close: async () => undefined,
      }
    },
  })
  const found = new Map<string, string>()
  // One after the other, since cases look at everything that the process has open.
  for (const { name, run } of cases) {
    await run().catch((error: unknown) => found.set(name, (error as Error).message))
  }
  return found
}

test('a store without a fault passes', async () => {
  expect(await findFaults(() => ({}))).toEqual(new Map())
})

test('a message that is told twice is found', async () => {
  const found = await findFaults((store) =>
    tellWrongly(store, (listener) => ({
      onMessages(epoch, messages) {
        listener.onMessages(epoch, messages)
        return listener.onMessages(epoch, messages)
      },
    })),
  )
  expect(found.get('order: answers ascend by one from 1, in an epoch of 16 hexadecimal digits')).toContain(
    'offsets ascend by one, not from 1 to 1',
  )
})

test('a message that is stored twice is found', async () => {
  const found = await findFaults((store) => ({
    append: (drafts, options) =>
      store.append(
        drafts.map(({ channel, event, data }) => ({ channel, event, data })),
        options,
      ),
  }))
  expect([...found.keys()]).toEqual(expect.arrayContaining([expect.stringMatching(/^idempotency: the same key/)]))
  expect([...found.keys()]).toEqual(expect.arrayContaining([expect.stringMatching(/^idempotency: after a missing/)]))
})

test('a message that is answered and not stored is found', async () => {
  let count = 0
  const found = await findFaults((store) => ({
    append: async (drafts, options) => {
      count += 1
      if (count % 10 !== 0) return await store.append(drafts, options)
      const { epoch, offset } = await store.probe()
      return drafts.map((_, index) => ({ position: { epoch, offset: offset + 1 + index }, isDuplicate: false }))
    },
  }))
  expect(found.get('order: 64 appends at the same time are told where their answers say')).toBe(
    '64 messages are told: not within 300 ms',
  )
})

test('a message that is passed over in silence is found', async () => {
  const found = await findFaults((store) =>
    tellWrongly(store, (listener) => {
      const isOther = ({ offset }: StoredMessage): boolean => offset !== 3
      return { onMessages: (epoch, messages) => listener.onMessages(epoch, messages.filter(isOther)) }
    }),
  )
  expect(found.get('order: two nodes that publish at the same time are told the same')).toMatch(
    /offsets ascend by one, not from 2 to 4|messages are told only if there are some/,
  )
})

test('a loss that begins no new epoch is found', async () => {
  const found = await findFaults((store) => tellWrongly(store, () => ({ onEpoch: () => undefined })))
  expect(found.get('epochs: lose: a node is told the old messages, then a new epoch')).toBe(
    'a loss is told as a new epoch: not within 300 ms',
  )
})

test('an append that is queued and sent later is found', async () => {
  const found = await findFaults((store) => ({
    close: async () => {
      await store.append([{ channel: 'c', event: 'e', data: 'late' }], { maxWaitMs: 1_000 }).catch(() => undefined)
      await store.close()
    },
  }))
  expect([...found.keys()]).toContain('end: a store that is opened again tells the same')
})
