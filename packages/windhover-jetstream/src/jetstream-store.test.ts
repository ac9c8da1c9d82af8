import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/nats-core'
import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StoreFault, type StoreUnderTest, testStore } from 'windhover/testing'

import { createCuttingProxy } from '../test/cutting-proxy.ts'
import { NatsProcess, natsPrograms } from '../test/nats-process.ts'
import { createJetStreamStore } from './jetstream-store.ts'
import { hasCode, streamSealed } from './to-unavailable.ts'

test.each([
  [{ hub: 'a>b' }, 'hub: expected'],
  [{ hub: 'a', history: { maxMessages: 0 } }, 'history.maxMessages: expected'],
  [{ hub: 'a', replicas: 2 as 3 }, 'replicas: expected'],
  [{ hub: 'a', servers: [] }, 'servers: expected'],
])('wrong options are refused: %j', (options, message) => {
  expect(() => createJetStreamStore({ servers: '127.0.0.1:1', ...options })).toThrow(message)
})

describe.each(natsPrograms)('the store in JetStream of nats-server $version', (program) => {
  const server = new NatsProcess(program)
  const proxy = createCuttingProxy(() => server.port)
  let proxyPort: number
  let connection: NatsConnection
  let manager: JetStreamManager
  let hubCount = 0

  async function listStreams(hub: string): Promise<string[]> {
    const names: string[] = []
    for await (const name of manager.streams.names()) if (name.includes(`_${hub}`)) names.push(name)
    return names
  }

  /** Makes the stream of the current epoch again without its newest messages, as a restored backup would be. */
  async function lose(hub: string): Promise<void> {
    const last = await manager.streams.getMessage(`WHP_${hub}`, { last_by_subj: `whp.${hub}.epoch` })
    const name = `WH_${hub}_${last!.json<{ epoch: string }>().epoch}`
    const { config, state } = await manager.streams.info(name)
    const kept: Uint8Array[] = []
    for (let seq = state.first_seq; seq <= state.last_seq - 3; seq += 1) {
      kept.push((await manager.streams.getMessage(name, { seq }))!.data)
    }
    await manager.streams.delete(name)
    await manager.streams.add(config)
    for (const data of kept) {
      await manager
        .jetstream()
        .publish(config.subjects[0]!, data)
        .catch((error: unknown) => {
          // A node may have found the loss by now, and sealed the stream.
          if (!hasCode(error, streamSealed)) throw error
        })
    }
  }

  async function inflict(fault: StoreFault, hub: string): Promise<void> {
    if (fault === 'wipe') for (const name of await listStreams(hub)) await manager.streams.delete(name)
    else if (fault === 'lose') await lose(hub)
    else if (fault === 'restart') proxy.cutAll()
    else if (fault === 'away') server.freeze()
    else proxy.cutNextAnswer()
  }

  const subject: StoreUnderTest = {
    isShared: true,
    faults: ['lose', 'wipe', 'away', 'cutAnswer', 'restart'],
    async open(history) {
      const hub = `hub-${(hubCount += 1)}`
      return {
        createNode: async () => createJetStreamStore({ servers: `127.0.0.1:${proxyPort}`, hub, history }),
        inflict: (fault) => inflict(fault, hub),
        comeBack: async () => server.thaw(),
        async close() {
          server.thaw()
          for (const name of await listStreams(hub)) await manager.streams.delete(name)
        },
      }
    },
  }

  beforeAll(async () => {
    await server.start()
    proxyPort = await proxy.listen()
    connection = await connect({ servers: `127.0.0.1:${server.port}` })
    manager = await jetstreamManager(connection)
  })

  afterAll(async () => {
    await connection.close()
    await proxy.close()
    await server.end()
  })

  for (const { name, run } of testStore(subject)) test(name, run)
})
