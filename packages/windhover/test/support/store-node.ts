import { expect, onTestFinished } from 'vitest'

import type { Gap } from '../../src/gap.ts'
import { createHub, inspectHub } from '../../src/hub/create-hub.ts'
import type { HubOptions } from '../../src/hub/hub-options.ts'
import type { Hub, JoinRequest } from '../../src/hub/hub.ts'
import type { Store } from '../../src/store/store.ts'
import { createFakeStore, type FakeStore, type FakeStoreOptions } from '../../src/testing/fake-store.ts'
import { FakeSink } from './fake-sink.ts'
import { ManualScheduler } from './manual-scheduler.ts'

/** The bounds of a store that keeps all. */
export const everything = { maxMessages: Infinity, maxBytes: Infinity, maxAgeMs: Infinity }

/** A node: a hub on a store, with an event loop that the test turns. */
export class StoreNode {
  readonly scheduler: ManualScheduler = new ManualScheduler()
  readonly hub: Hub
  readonly errors: unknown[] = []
  readonly told: string[] = []
  /** How many gaps the observer was told of. */
  gaps = 0
  readonly #sinks: FakeSink[] = []

  constructor(store: Store, options: Omit<HubOptions, 'store' | 'scheduler'> = {}) {
    const observer: HubOptions['observer'] = {
      onError: (error) => void this.errors.push(error),
      onGap: () => void (this.gaps += 1),
      onConnected: (_, { resumed }) => void this.told.push(resumed ? 'resumed' : 'connected'),
      onDisconnected: (_, { reason }) => void this.told.push(reason),
      onStoreState: (state) => void this.told.push(state),
    }
    const { scheduler } = this
    this.hub = createHub({ keepAliveMs: 0, stallTimeoutMs: 0, observer, ...options, store, scheduler })
    onTestFinished(() => this.close())
  }

  /** Lets everything happen that waits for no timer. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) {
      this.scheduler.settle()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  join(request: Partial<Omit<JoinRequest, 'sink'>> = {}, sink: FakeSink = new FakeSink()): FakeSink {
    this.hub.join({ path: '/s', channels: ['c'], ...request, sink })
    this.#sinks.push(sink)
    return sink
  }

  async publish(...texts: readonly string[]): Promise<void> {
    // Thousands at once take longer than they may by default where the machine does much else.
    const published = texts.map((text) => this.hub.publish('e', text, { channel: 'c', maxWaitMs: 60_000 }))
    await this.settle()
    await Promise.all(published)
    await this.settle()
  }

  async close(): Promise<void> {
    for (const sink of this.#sinks) sink.leave()
    const closing = this.hub.close()
    await this.settle()
    await closing
    expect(inspectHub(this.hub)).toMatchObject({ readers: 0, feeds: 0, timers: 0 })
  }
}

/** A fake store, and nodes on it that have what it has. */
export function startStore(options: FakeStoreOptions = {}): {
  fake: FakeStore
  createNode: (options?: HubOptions) => Promise<StoreNode>
} {
  const fake = createFakeStore(options)
  return {
    fake,
    async createNode(hubOptions) {
      const node = new StoreNode(fake.createNode(), hubOptions)
      await node.settle()
      return node
    },
  }
}

/** What a sink was given since the last time: the texts of messages, and the names of other events. */
export function taken(sink: FakeSink): string[] {
  return sink.takeBlocks().map(({ event, data }) => (event === 'e' ? (JSON.parse(data!) as string) : event!))
}

/** The last id that a sink was given. */
export function lastId(sink: FakeSink): string {
  return sink.blocks.findLast(({ id }) => id !== undefined)!.id!
}

/** All gaps that a sink was told of. */
export function gapsOf(sink: FakeSink): Gap[] {
  return sink.blocks.filter(({ event }) => event === 'gap').map(({ data }) => JSON.parse(data!) as Gap)
}

/** The texts of the numbers in a range. */
export function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, n) => String(from + n))
}
