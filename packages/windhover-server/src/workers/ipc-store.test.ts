import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Store, StoreBounds, StoreDraft, StoredMessage } from 'windhover/store'
import { createFakeStore, testStore, type StoreUnderTest } from 'windhover/testing'

import { linkPorts } from '../../test/support/linked-ports.ts'
import { createIpcStore } from './ipc-store.ts'
import { createMemoryStore } from './memory-store.ts'
import { serveStore } from './serve-store.ts'
import { shareStore } from './share-store.ts'

const unbounded: StoreBounds = { maxMessages: Infinity, maxBytes: Infinity, maxAgeMs: Infinity }

/** Links a worker to a store, until it closes its own. */
function connect(store: Store): Store {
  const { primary, worker, close } = linkPorts()
  serveStore(store, primary)
  const ipc = createIpcStore(worker)
  return {
    follow: (listener, from) => ipc.follow(listener, from),
    append: (drafts, options) => ipc.append(drafts, options),
    read: (after, max) => ipc.read(after, max),
    probe: () => ipc.probe(),
    async close() {
      await ipc.close()
      close()
    },
  }
}

const inMemory: StoreUnderTest = {
  isShared: true,
  faults: [],
  async open(bounds) {
    const shared = shareStore(createMemoryStore(bounds), bounds)
    return {
      createNode: async () => connect(shared.createNode()),
      inflict: async () => {},
      comeBack: async () => {},
      close: () => shared.close(),
    }
  },
}

/** The faults of a store, seen through the primary process that has it. */
const faulty: StoreUnderTest = {
  isShared: true,
  faults: ['lose', 'wipe', 'away', 'cutAnswer', 'restart'],
  async open(bounds) {
    const fake = createFakeStore({ bounds })
    const shared = shareStore(fake.createNode(), bounds)
    return {
      createNode: async () => connect(shared.createNode()),
      async inflict(fault) {
        if (fault === 'lose') fake.lose()
        else if (fault === 'wipe') fake.wipe()
        else if (fault === 'cutAnswer') fake.cutAnswers()
        else fake.goAway()
        if (fault === 'restart') fake.comeBack()
      },
      comeBack: async () => fake.comeBack(),
      close: () => shared.close(),
    }
  },
}

describe('a store in memory, over links', () => {
  for (const { name, run } of testStore(inMemory)) test(name, run)
})

describe('a store with faults, over links', () => {
  for (const { name, run } of testStore(faulty)) test(name, run)
})

const draft: StoreDraft = { channel: 'c', event: 'e', data: '1' }

/** A listener that notes what it is told. */
function listen(takesMore = true) {
  const told: StoredMessage[] = []
  const states: string[] = []
  return {
    told,
    states,
    onStart() {},
    onMessages(_epoch: string, messages: readonly StoredMessage[]) {
      told.push(...messages)
      return takesMore
    },
    onEpoch() {},
    onLost() {},
    onOldest() {},
    onState: (state: string, reason?: string) => void states.push(reason === undefined ? state : `${state}: ${reason}`),
  }
}

describe('a store over a link', () => {
  test('fields that nobody knows pass', async () => {
    const shared = shareStore(createMemoryStore(unbounded), unbounded)
    onTestFinished(() => shared.close())
    const store = connect(shared.createNode())
    const listener = listen()
    await store.follow(listener, 'oldest')
    await store.append([{ ...draft, later: { than: 'this' } } as StoreDraft], { maxWaitMs: 5_000 })
    await vi.waitFor(() => expect(listener.told).toMatchObject([{ ...draft, later: { than: 'this' } }]))
    await store.close()
  })

  test('a worker without room holds a bounded part of what comes, and the primary the rest', async () => {
    const memory = createMemoryStore(unbounded)
    const shared = shareStore(memory, unbounded)
    onTestFinished(() => shared.close())
    const { primary, worker, close } = linkPorts()
    const sent = vi.spyOn(primary, 'send')
    serveStore(shared.createNode(), primary)
    const store = createIpcStore(worker)
    const listener = listen(false)
    const following = await store.follow(listener, 'oldest')
    for (let n = 0; n < 100; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each is told alone
      await store.append([draft], { maxWaitMs: 5_000 })
    }
    const batches = (): number =>
      sent.mock.calls.filter(([, body]) => (body as { kind?: string }).kind === 'messages').length
    expect(listener.told).toHaveLength(1)
    // The one that was taken makes room for another.
    expect(batches()).toBeLessThanOrEqual(9)
    while (listener.told.length < 100) {
      following.resume()
      // oxlint-disable-next-line no-await-in-loop -- until all came
      await store.probe()
    }
    expect(listener.told.map(({ offset }) => offset)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
    await store.close()
    close()
  })

  test('without the primary, what was sent may have happened, and the rest is refused', async () => {
    const memory = createMemoryStore(unbounded)
    const { primary, worker, close } = linkPorts()
    serveStore(
      { ...memory, append: () => new Promise(() => {}), follow: (...given) => memory.follow(...given) },
      primary,
    )
    const store = createIpcStore(worker)
    const listener = listen()
    await store.follow(listener, 'head')
    const unanswered = store.append([draft], { maxWaitMs: 60_000 })
    close()
    await expect(unanswered).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: true })
    expect(listener.states.at(-1)).toBe('waiting: the primary process is gone')
    const refused = { code: 'unavailable', mayHaveHappened: false }
    await expect(store.append([draft], { maxWaitMs: 60_000 })).rejects.toMatchObject(refused)
    await expect(store.probe()).rejects.toMatchObject(refused)
    await store.close()
    await memory.close()
  })

  test('a worker that is gone is told nothing more', async () => {
    const memory = createMemoryStore(unbounded)
    const { primary, worker, close } = linkPorts()
    serveStore(memory, primary)
    await createIpcStore(worker).follow(listen(), 'head')
    const gone = new Promise<void>((resolve) => primary.onClose(resolve))
    close()
    await gone
    // It tells one listener at a time, so that the worker's is none any more.
    const following = await memory.follow(listen(), 'head')
    following.stop()
    await memory.close()
  })
})
