import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { SentinelProcess } from '../../../stress/src/nodes/sentinel-process.ts'
import { sufferFault } from '../test/fault-trial.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { createRedisStore } from './redis-store.ts'
import { findBySentinel } from './sentinel.ts'

const name = 'watched'

describe.skipIf(!isRedisRunnable)('Redis Sentinel', () => {
  let master: RedisServer
  let replica: RedisServer
  let sentinel: SentinelProcess

  beforeEach(async () => {
    master = new RedisServer()
    await master.start()
    replica = new RedisServer(['--replicaof', '127.0.0.1', String(master.port), '--repl-diskless-sync-delay', '0'])
    await replica.start()
    sentinel = new SentinelProcess()
    await sentinel.start(name, master.port)
    const readReplicas = async (): Promise<string> =>
      String(await sendCommand(sentinel.url, 'SENTINEL', 'REPLICAS', name))
    await expect.poll(readReplicas).toContain(String(replica.port))
    await expect.poll(readReplicas).toContain('master-link-status,ok')
  })

  afterEach(async () => {
    await sentinel.end()
    await replica.end()
    await master.end()
  })

  const findMaster = async (): Promise<string> =>
    String(((await sendCommand(sentinel.url, 'SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name)) as string[])[1])

  // The first sentinel is not there.
  const createStore = () =>
    createRedisStore({ hub: 'h', client: findBySentinel({ name, sentinels: ['redis://127.0.0.1:1', sentinel.url] }) })

  test('the master is killed: all go on at the promoted one, in a new epoch', async () => {
    const { epochs, lost } = await sufferFault(createStore, async () => {
      await master.kill()
      await expect.poll(findMaster).toBe(String(replica.port))
    })
    // A node that has seen more than the promoted one knows ends its first epoch as well.
    for (const count of epochs) expect([2, 3]).toContain(count)
    expect(lost).toEqual([0, 0])
  })

  test('a planned failover: all go on at the promoted one, in a new epoch', async () => {
    const { epochs, lost } = await sufferFault(createStore, async () => {
      await sendCommand(sentinel.url, 'SENTINEL', 'FAILOVER', name)
      await expect.poll(findMaster).toBe(String(replica.port))
      await expect
        .poll(async () => String(await sendCommand(replica.url, 'HGET', 'wh:{h}:m', 'life')))
        .toBe(/run_id:(\w+)/.exec(String(await sendCommand(replica.url, 'INFO', 'server')))?.[1])
    })
    for (const count of epochs) expect(count).toBeGreaterThanOrEqual(2)
    expect(lost).toEqual([0, 0])
  })

  test('no sentinel answers: unavailable', async () => {
    const store = createRedisStore({ hub: 'h', client: findBySentinel({ name: 'other', sentinels: [sentinel.url] }) })
    await expect(store.probe()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('no sentinel knows where other is'),
    })
    await store.close()
  })
})
