import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { Told } from '../test/told.ts'
import { createRedisStore } from './redis-store.ts'

/** Longer than any call may take, a blocked read too. */
const standstillMs = 4_500

describe.skipIf(!isRedisRunnable)('a process that stands still', () => {
  let server: RedisServer
  let store: Store

  beforeEach(async () => {
    server = new RedisServer()
    await server.start()
    store = createRedisStore({ url: server.url, hub: 'h' })
  })

  afterEach(async () => {
    await store.close()
    await server.end()
  })

  // Timers come before sockets: its own time limits are over before it hears what a healthy server has answered.
  test('takes no healthy server for one that is away', async () => {
    const told = new Told()
    await store.follow(told, 'oldest')
    const append = (text: string) =>
      store
        .append([{ channel: 'c', event: 'e', data: text }], { maxWaitMs: 1_000 })
        .then(([stored]) => stored!.position)
    const { epoch } = await append('first')
    const calls = [append('second'), store.probe(), store.read({ epoch, offset: 0 }, { messages: 9, bytes: 9_999 })]
    // They are on their way by then, and so is a read that waits for news.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    const endMs = performance.now() + standstillMs
    while (performance.now() < endMs);
    await expect(Promise.all(calls)).resolves.toMatchObject([{ epoch, offset: 2 }, { epoch }, { epoch }])
    await append('third')
    await expect.poll(() => [...told.texts.values()]).toEqual(['first', 'second', 'third'])
    expect(told.states).toEqual(['ready'])
  })
})
