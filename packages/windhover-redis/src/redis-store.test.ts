import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'
import { type StoreFault, type StoreUnderTest, testStore } from 'windhover/testing'

import { createCuttingProxy } from '../test/cutting-proxy.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { createRedisStore } from './redis-store.ts'

const server = new RedisServer()
const proxy = createCuttingProxy(() => server.port)
let proxyPort: number
let hubCount = 0

const command = (...words: readonly string[]): Promise<unknown> => sendCommand(server.url, ...words)

async function inflict(fault: StoreFault, hub: string): Promise<void> {
  const stream = `wh:{${hub}}:s`
  if (fault === 'wipe') await command('FLUSHALL')
  else if (fault === 'lose') {
    const newest = (await command('XREVRANGE', stream, '+', '-', 'COUNT', '3')) as [string, string[]][]
    await command('XDEL', stream, ...newest.map(([id]) => id))
  } else if (fault === 'restart') {
    await command('SCRIPT', 'FLUSH')
    await command('CLIENT', 'KILL', 'TYPE', 'normal')
  } else if (fault === 'away') server.signal('SIGSTOP')
  else proxy.cutNextAnswer()
}

const subject: StoreUnderTest = {
  isShared: true,
  faults: ['lose', 'wipe', 'away', 'cutAnswer', 'restart'],
  async open(history) {
    const hub = `hub-${(hubCount += 1)}`
    return {
      createNode: async () => createRedisStore({ url: `redis://127.0.0.1:${proxyPort}`, hub, history }),
      inflict: (fault) => inflict(fault, hub),
      comeBack: async () => server.signal('SIGCONT'),
      close: async () => {
        server.signal('SIGCONT')
        await command('FLUSHALL')
      },
    }
  },
}

test.each([
  [{ hub: 'a{b}' }, 'hub: expected'],
  [{ hub: 'a', history: { maxMessages: 0 } }, 'history.maxMessages: expected'],
])('wrong options are refused: %j', (options, message) => {
  expect(() => createRedisStore({ url: 'redis://127.0.0.1:1', ...options })).toThrow(message)
})

describe.skipIf(!isRedisRunnable)('the store in Redis', () => {
  beforeAll(async () => {
    await server.start()
    proxyPort = await proxy.listen()
  })

  afterAll(async () => {
    await proxy.close()
    await server.end()
  })

  for (const { name, run } of testStore(subject)) test(name, run)

  async function withStore(run: (store: Store, hub: string) => Promise<void>): Promise<void> {
    const hub = `hub-${(hubCount += 1)}`
    const store = createRedisStore({ url: server.url, hub })
    try {
      await run(store, hub)
    } finally {
      await store.close()
    }
  }

  const append = async (store: Store, data: string): Promise<string> => {
    const [stored] = await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 20_000 })
    return `${stored!.position.epoch}.${stored!.position.offset}`
  }

  test.each(['s', 'm'])('the key :%s alone is deleted: a new epoch', async (key) => {
    await withStore(async (store, hub) => {
      const { epoch } = await store.probe()
      expect(await append(store, 'one')).toBe(`${epoch}.1`)
      await command('DEL', `wh:{${hub}}:${key}`)
      const next = await append(store, 'two')
      expect(next.startsWith(epoch)).toBe(false)
      expect(next.endsWith('.1')).toBe(true)
    })
  })

  test('a server that is killed and starts again empty: a new epoch', async () => {
    await withStore(async (store) => {
      const { epoch } = await store.probe()
      expect(await append(store, 'one')).toBe(`${epoch}.1`)
      await server.kill()
      await server.start()
      const next = await append(store, 'two')
      expect(next.startsWith(epoch)).toBe(false)
      expect(next.endsWith('.1')).toBe(true)
    })
  })
})
