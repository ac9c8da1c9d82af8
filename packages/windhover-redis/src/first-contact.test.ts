import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { State, Store } from 'windhover/store'

import { createCuttingProxy } from '../test/cutting-proxy.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { Told } from '../test/told.ts'
import { createRedisState } from './redis-state.ts'
import { createRedisStore } from './redis-store.ts'
import { toStateRights } from './state-call.ts'
import { toStoreRights } from './store-options.ts'

const server = new RedisServer()
const hub = 'h'

const command = (...words: readonly string[]): Promise<unknown> => sendCommand(server.url, ...words)

/** Creates a user with the rights of an ACL rule; returns the address with which it comes. */
async function createUser(name: string, ...rule: readonly string[]): Promise<string> {
  await command('ACL', 'SETUSER', name, 'reset', 'on', '>secret', ...rule)
  return `redis://${name}:secret@127.0.0.1:${server.port}`
}

async function withStore(url: string, run: (store: Store) => Promise<void>): Promise<void> {
  const store = createRedisStore({ url, hub })
  try {
    await run(store)
  } finally {
    await store.close()
  }
}

async function withState(url: string, run: (state: State) => Promise<void>): Promise<void> {
  const state = createRedisState({ url, hub })
  try {
    await run(state)
  } finally {
    await state.close()
  }
}

/** Expects that each call of a store is refused with this sentence. */
async function expectRefusal(url: string, sentence: string): Promise<void> {
  const refusal = { code: 'invalid_option', message: expect.stringContaining(sentence) }
  await withStore(url, async (store) => {
    await expect(store.follow(new Told(), 'oldest')).rejects.toMatchObject(refusal)
    await expect(store.probe()).rejects.toMatchObject(refusal)
    await expect(store.describe!()).rejects.toMatchObject(refusal)
    const append = store.append([{ channel: 'c', event: 'e', data: '' }], { maxWaitMs: 20_000 })
    await expect(append).rejects.toMatchObject(refusal)
  })
}

describe.skipIf(!isRedisRunnable)('the first contact with Redis', () => {
  beforeAll(() => server.start())
  afterAll(() => server.end())

  test.each(['allkeys-lru', 'allkeys-random'])('maxmemory-policy %s is refused', async (policy) => {
    await command('CONFIG', 'SET', 'maxmemory-policy', policy)
    await expectRefusal(server.url, `maxmemory-policy of Redis is ${policy}`)
    await withState(server.url, async (state) => {
      const refusal = { code: 'invalid_option', message: expect.stringContaining('set it to noeviction') }
      await expect(state.put('k', 'v')).rejects.toMatchObject(refusal)
      await expect(state.watch('', { onPut() {}, onDelete() {}, onReset() {} })).rejects.toMatchObject(refusal)
    })
    await command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
    await withStore(server.url, async (store) => expect(await store.probe()).toMatchObject({ offset: 0 }))
  })

  test.each(['info', 'evalsha', 'xadd', 'xrevrange', 'hmget', 'time'])(
    'a user without +%s is refused',
    async (name) => {
      const url = await createUser('less', '~*', '+@all', `-${name}`)
      await expectRefusal(url, `the user of Redis lacks a right (+${name})`)
    },
  )

  test('a user without the keys is refused', async () => {
    const url = await createUser('other', '~other:*', '+@all')
    await expectRefusal(url, `the user of Redis lacks a right (the keys of the store): give it with ACL SETUSER`)
  })

  test('a user without EVAL is refused a state', async () => {
    await withState(await createUser('less', '~*', '+@all', '-zadd', '-eval', '-evalsha'), async (state) => {
      await expect(state.list('')).rejects.toMatchObject({ code: 'invalid_option', message: /\(\+evalsha\)/ })
    })
  })

  test('a wrong password is refused, and none', async () => {
    await createUser('known', '~*', '+@all')
    await expectRefusal(`redis://known:wrong@127.0.0.1:${server.port}`, 'refuses the user or the password')
    await command('ACL', 'SETUSER', 'default', '>secret', 'resetpass', '>secret')
    await expectRefusal(server.url, 'refuses the user or the password')
    const admin = `redis://default:secret@127.0.0.1:${server.port}`
    await sendCommand(admin, 'ACL', 'SETUSER', 'default', 'nopass')
  })

  test('the rights that a refusal names are enough', async () => {
    const storeUrl = await createUser('store', ...toStoreRights(hub).rule.split(' '))
    await withStore(storeUrl, async (store) => {
      const told = new Told()
      await store.follow(told, 'oldest')
      const key = { key: 'k', scope: '', fingerprint: '0'.repeat(32) }
      for (let n = 0; n < 2; n += 1) {
        await store.append([{ channel: 'c', event: 'e', data: '', idempotency: key }], { maxWaitMs: 20_000 })
      }
      await expect.poll(() => told.texts.size).toBe(1)
      expect(await store.describe!()).toMatchObject({ role: 'master', appendfsync: 'unknown' })
    })
    await withState(await createUser('state', ...toStateRights(hub).rule.split(' ')), async (state) => {
      const told: string[] = []
      await state.watch('', {
        onPut: ({ key }) => told.push(key),
        onDelete: (key) => told.push(`-${key}`),
        onReset() {},
      })
      await state.put('k', 'v', { ttlMs: 1 })
      await expect.poll(() => told).toEqual(['k', '-k'])
      await state.put('n', 'v')
      expect(await state.delete('n')).toBe(true)
    })
  })

  test('a server older than 7.0 is refused', async () => {
    const proxy = createCuttingProxy(
      () => server.port,
      (answer) => answer.replace(/redis_version:\d\.(\d)\./, 'redis_version:6.$1.'),
    )
    const port = await proxy.listen()
    await expectRefusal(`redis://127.0.0.1:${port}`, 'update it to 7.0 or newer')
    await proxy.close()
  })

  test('a state that a newer script wrote is refused, also later', async () => {
    await withStore(server.url, async (store) => {
      await store.probe()
      await command('HSET', `wh:{${hub}}:m`, 'v', '2')
      await expectRefusal(server.url, 'this node has version 1: update windhover-redis')
      await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable', message: /version 2 of the script/ })
    })
    await command('FLUSHALL')
  })

  test.each(['s', 'm', 'i'])('a key of another type is refused: %s', async (name) => {
    await command('SET', `wh:{${hub}}:${name}`, 'theirs')
    await expectRefusal(server.url, `another program uses the key wh:{${hub}}:${name} of Redis`)
    await command('FLUSHALL')
  })

  test.each(['n', 'x', 'c', 'g'])('a key of another type is refused by a state: %s', async (name) => {
    await command('SET', `wh:{${hub}}:${name}`, 'theirs')
    await withState(server.url, async (state) => {
      const message = expect.stringContaining(`another program uses the key wh:{${hub}}:${name} of Redis`)
      await expect(state.list('')).rejects.toMatchObject({ code: 'invalid_option', message })
      await command('FLUSHALL')
      await expect.poll(() => state.list('').catch(() => undefined)).toEqual([])
    })
  })

  test('a refusal ends as soon as the server is as it has to be', async () => {
    await command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru')
    await withStore(server.url, async (store) => {
      await expect(store.probe()).rejects.toMatchObject({ code: 'invalid_option' })
      await command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
      await expect.poll(() => store.probe().catch(() => undefined)).toMatchObject({ offset: 0 })
      expect(await store.append([{ channel: 'c', event: 'e', data: '' }], { maxWaitMs: 20_000 })).toHaveLength(1)
    })
    await command('FLUSHALL')
  })

  test('a replica is no server to write to, which each call says', async () => {
    const replica = new RedisServer(['--replicaof', '127.0.0.1', String(server.port)])
    await replica.start()
    await withStore(replica.url, async (store) => {
      const message = expect.stringContaining('the Redis of the address is a replica, which takes no writes')
      for (let n = 0; n < 5; n += 1) {
        await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable', message })
      }
    })
    await replica.end()
  })

  test('a server that is away is not refused, and is used when it comes', async () => {
    await server.kill()
    await withStore(server.url, async (store) => {
      await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
      const append = store.append([{ channel: 'c', event: 'e', data: '' }], { maxWaitMs: 20_000 })
      await server.start()
      expect((await append)[0]).toMatchObject({ position: { offset: 1 } })
    })
  })

  test('a server that is away at first is judged when it comes', async () => {
    await server.kill()
    await withStore(server.url, async (store) => {
      await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable' })
      const late = new RedisServer(['--port', String(server.port), '--maxmemory-policy', 'allkeys-lfu'])
      await late.start()
      const refusal = { code: 'invalid_option', message: expect.stringContaining('is allkeys-lfu') }
      await expect.poll(() => store.probe().catch((error: unknown) => error)).toMatchObject(refusal)
      const append = store.append([{ channel: 'c', event: 'e', data: '' }], { maxWaitMs: 20_000 })
      await expect(append).rejects.toMatchObject(refusal)
      expect(await command('DBSIZE')).toBe(0)
      await late.end()
    })
    await server.start()
  })

  test('a database that is not there is refused', async () => {
    await expectRefusal(`${server.url}/99`, 'no database of the number in the address')
  })

  test('restarts are not trusted of a server that may lose something by one', async () => {
    await command('CONFIG', 'SET', 'appendfsync', 'everysec')
    const store = createRedisStore({ url: server.url, hub, trustRestarts: true })
    const message =
      'trustRestarts: appendonly of Redis is no, with which a restart may lose what was answered: set it to yes'
    await expect(store.probe()).rejects.toMatchObject({
      code: 'invalid_option',
      message: expect.stringContaining(message),
    })
    await store.close()
  })

  test('a store describes its server', async () => {
    await command('CONFIG', 'SET', 'appendfsync', 'always')
    await withStore(server.url, async (store) => {
      expect(await store.describe!()).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        role: 'master',
        mode: 'standalone',
        replicas: '0',
        'maxmemory-policy': 'noeviction',
        appendonly: 'no',
        appendfsync: 'always',
        'min-replicas-to-write': '0',
        'min-replicas-max-lag': '10',
        risk: 'a restart loses what was answered: set appendonly to yes',
      })
    })
  })
})
