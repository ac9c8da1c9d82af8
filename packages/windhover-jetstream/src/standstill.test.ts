import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { NatsProcess, natsPrograms } from '../test/nats-process.ts'
import { StoreCollector } from '../test/store-collector.ts'
import { createJetStreamStore } from './jetstream-store.ts'

/** Longer than any call may take, and than a server may be silent. */
const standstillMs = 4_500

describe.each(natsPrograms)('a process that stands still, with nats-server $version', (program) => {
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

  // Timers come before sockets: its own time limits are over before it hears what a healthy server has answered.
  test('takes no healthy server for one that is away', async () => {
    const collector = new StoreCollector()
    await collector.follow(store, 'oldest')
    const append = (text: string) =>
      store
        .append([{ channel: 'c', event: 'e', data: text }], { maxWaitMs: 1_000 })
        .then(([stored]) => stored!.position)
    const { epoch } = await append('first')
    const calls = [append('second'), store.probe(), store.read({ epoch, offset: 0 }, { messages: 9, bytes: 9_999 })]
    // They are on their way by then.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    const endMs = performance.now() + standstillMs
    while (performance.now() < endMs);
    await expect(Promise.all(calls)).resolves.toMatchObject([{ epoch, offset: 2 }, { epoch }, { epoch }])
    await append('third')
    await collector.untilTold(3)
    expect(collector.texts).toEqual(['first', 'second', 'third'])
    expect(collector.states).toEqual(['ready'])
  })
})
