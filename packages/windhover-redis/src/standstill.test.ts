import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { outliveStandstill } from '../../windhover/test/support/outlive-standstill.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { Told } from '../test/told.ts'
import { createRedisStore } from './redis-store.ts'

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

  test('takes no healthy server for one that is away', async () => {
    const told = new Told()
    await store.follow(told, 'oldest')
    await outliveStandstill(store)
    await expect.poll(() => [...told.texts.values()]).toEqual(['first', 'second', 'third'])
    expect(told.states).toEqual(['ready'])
  })
})
