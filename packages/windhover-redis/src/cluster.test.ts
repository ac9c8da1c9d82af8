import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { sufferFault } from '../test/fault-trial.ts'
import { findFreePort } from '../../../stress/src/nodes/find-free-port.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { createRedisState } from './redis-state.ts'
import { createRedisStore } from './redis-store.ts'

const ranges = ['0 5460', '5461 10922', '10923 16383']

describe.skipIf(!isRedisRunnable)('Redis Cluster', () => {
  const nodes: RedisServer[] = []

  const ask = async (node: RedisServer, ...words: readonly string[]): Promise<string> =>
    String(await sendCommand(node.url, 'CLUSTER', ...words))

  /** Finds the node that owns the keys of the hub. */
  const findOwner = async (): Promise<RedisServer> => {
    for (const node of nodes) {
      const isOwner = await sendCommand(node.url, 'EXISTS', 'wh:{h}:m').then(
        () => true,
        () => false,
      )
      if (isOwner) return node
    }
    throw new Error('nobody owns the keys')
  }

  beforeAll(async () => {
    const busPorts: number[] = []
    for (const _ of ranges) {
      busPorts.push(await findFreePort())
      const settings = ['--cluster-enabled', 'yes', '--cluster-port', String(busPorts.at(-1))]
      nodes.push(new RedisServer([...settings, '--cluster-node-timeout', '5000']))
    }
    for (const [n, node] of nodes.entries()) {
      await node.start()
      await ask(node, 'ADDSLOTSRANGE', ...ranges[n]!.split(' '))
      await ask(nodes[0]!, 'MEET', '127.0.0.1', String(node.port), String(busPorts[n]))
    }
    const checkStates = async (): Promise<void> => {
      for (const node of nodes) expect(await ask(node, 'INFO')).toContain('cluster_state:ok')
    }
    await vi.waitFor(checkStates, { timeout: 50_000 })
  })

  afterAll(async () => {
    for (const node of nodes) await node.end()
  })

  test('a store and a state find the node that owns their keys, from any', async () => {
    for (const { url } of nodes) {
      const store = createRedisStore({ url, hub: 'h' })
      const state = createRedisState({ url, hub: 'h' })
      await store.append([{ channel: 'c', event: 'e', data: '' }], { maxWaitMs: 20_000 })
      await expect.poll(() => state.put('k', url).catch(() => false)).toBe(true)
      await store.close()
      await state.close()
    }
  })

  test('their keys move to another node: a new epoch, and nothing is lost', async () => {
    const source = await findOwner()
    const target = nodes.find((node) => node !== source)!
    const slot = await ask(source, 'KEYSLOT', 'wh:{h}:m')
    const outcome = await sufferFault(
      () => createRedisStore({ url: [source.url, target.url], hub: 'h' }),
      async () => {
        const [sourceId, targetId] = [await ask(source, 'MYID'), await ask(target, 'MYID')]
        await ask(target, 'SETSLOT', slot, 'IMPORTING', sourceId)
        await ask(source, 'SETSLOT', slot, 'MIGRATING', targetId)
        const keys = (await sendCommand(source.url, 'CLUSTER', 'GETKEYSINSLOT', slot, '100')) as string[]
        await sendCommand(source.url, 'MIGRATE', '127.0.0.1', String(target.port), '', '0', '5000', 'KEYS', ...keys)
        for (const node of [target, source]) await ask(node, 'SETSLOT', slot, 'NODE', targetId)
      },
    )
    expect(outcome).toMatchObject({ epochs: [2, 2], lost: [0, 0], notTold: [0, 0] })
    expect(await findOwner()).toBe(target)
  })
})
