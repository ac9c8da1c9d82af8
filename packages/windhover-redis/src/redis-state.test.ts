import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { State, StateListener } from 'windhover/store'
import { type StateUnderTest, testState } from 'windhover/testing'

import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { createRedisState } from './redis-state.ts'

const server = new RedisServer()
let hubCount = 0

const subject: StateUnderTest = {
  async open() {
    const hub = `hub-${(hubCount += 1)}`
    return {
      createNode: async () => createRedisState({ url: server.url, hub }),
      goAway: async () => server.signal('SIGSTOP'),
      comeBack: async () => server.signal('SIGCONT'),
      async close() {
        server.signal('SIGCONT')
        await sendCommand(server.url, 'FLUSHALL')
      },
    }
  },
}

/** A watcher that knows what is there, and how often it was told everything again. */
class Known implements StateListener {
  readonly entries = new Map<string, string>()
  resets = 0

  onPut({ key, value }: { key: string; value: string }): void {
    this.entries.set(key, value)
  }

  onDelete(key: string): void {
    this.entries.delete(key)
  }

  onReset(): void {
    this.resets += 1
    this.entries.clear()
  }
}

describe.skipIf(!isRedisRunnable)('the state in Redis', () => {
  beforeAll(() => server.start())
  afterAll(() => server.end())

  for (const { name, run } of testState(subject)) test(name, run)

  async function withNodes(run: (one: State, two: State, hub: string) => Promise<void>): Promise<void> {
    const hub = `hub-${(hubCount += 1)}`
    const nodes = [1, 2].map(() => createRedisState({ url: server.url, hub })) as [State, State]
    try {
      await run(...nodes, hub)
    } finally {
      for (const node of nodes) await node.close()
    }
  }

  test('wrong options are refused', () => {
    expect(() => createRedisState({ url: server.url, hub: 'a{b}' })).toThrow('hub: expected')
    expect(() => createRedisState({ hub: 'a' })).toThrow('url: expected')
  })

  test.each(['FLUSHALL', 'DEL n', 'DEL c', 'DEL g'])('%s: watchers are told everything again, once', async (fault) => {
    await withNodes(async (one, two, hub) => {
      const known = new Known()
      await one.put('before', '1')
      await two.watch('', known)
      const [command, key] = fault.split(' ') as [string, string?]
      await sendCommand(server.url, command, ...(key === undefined ? [] : [`wh:{${hub}}:${key}`]))
      await one.put('after', '2')
      await expect.poll(() => known.entries.get('after')).toBe('2')
      const isKept = fault === 'DEL c' || fault === 'DEL g'
      expect([...known.entries.keys()].toSorted()).toEqual(isKept ? ['after', 'before'] : ['after'])
      await one.put('last', '3')
      await expect.poll(() => known.entries.get('last')).toBe('3')
      expect(known.resets).toBe(1)
    })
  })

  test('a watcher that was away for more changes than are kept reads all entries again', async () => {
    await withNodes(async (one, two, hub) => {
      const known = new Known()
      await one.put('gone', '1')
      await two.watch('', known)
      const changes = `wh:{${hub}}:c`
      const newest = (await sendCommand(server.url, 'XREVRANGE', changes, '+', '-', 'COUNT', '1')) as [[string]]
      const [generation, number] = newest[0][0].split('-') as [string, string]
      // As if two thousand had come while it was away, and the first of them were no longer in the stream.
      const script = `redis.call('XADD', KEYS[1], 'MAXLEN', '1', ARGV[1] .. '-' .. ARGV[2], 'd', 'gone', 'v', '')
        redis.call('HSET', KEYS[2], 'seq', ARGV[2])`
      const keys = ['2', changes, `wh:{${hub}}:g`]
      await sendCommand(server.url, 'EVAL', script, ...keys, generation, String(Number(number) + 2_000))
      await expect.poll(() => known.resets).toBe(1)
      await expect.poll(() => known.entries.get('gone')).toBe('1')
      await one.put('next', '2')
      await expect.poll(() => known.entries.get('next')).toBe('2')
      expect(known.resets).toBe(1)
    })
  })

  test('cut connections: watchers go on from where they were', async () => {
    await withNodes(async (one, two) => {
      const known = new Known()
      await two.watch('', known)
      for (let n = 0; n < 5; n += 1) {
        await sendCommand(server.url, 'CLIENT', 'KILL', 'TYPE', 'normal')
        await expect.poll(() => one.put('n', String(n)).catch(() => false)).toBe(true)
        await expect.poll(() => known.entries.get('n')).toBe(String(n))
      }
      expect(known.resets).toBe(0)
    })
  })
})
