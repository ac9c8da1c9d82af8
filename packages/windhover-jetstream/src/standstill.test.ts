import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { outliveStandstill } from '../../windhover/test/support/outlive-standstill.ts'
import { NatsProcess, newestNats } from '../test/nats-process.ts'
import { StoreCollector } from '../test/store-collector.ts'
import { createJetStreamStore } from './jetstream-store.ts'

describe.each(newestNats)('a process that stands still, with nats-server $version', (program) => {
  let server: NatsProcess
  let store: Store

  beforeEach(async () => {
    server = new NatsProcess(program)
    await server.start()
    store = createJetStreamStore({ servers: `127.0.0.1:${server.port}`, hub: 'h' })
  })

  afterEach(async () => {
    await store.close()
    await server.end()
  })

  test('takes no healthy server for one that is away', async () => {
    const collector = new StoreCollector()
    await collector.follow(store, 'oldest')
    await outliveStandstill(store)
    await collector.untilTold(3)
    expect(collector.texts).toEqual(['first', 'second', 'third'])
    expect(collector.states).toEqual(['ready'])
  })
})
