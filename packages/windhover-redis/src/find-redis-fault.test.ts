import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { findRedisFault } from './find-redis-fault.ts'

const server = new RedisServer()
const hub = 'shop'
const find = (user = ''): Promise<string | undefined> =>
  findRedisFault({ url: `redis://${user}127.0.0.1:${server.port}`, hub })

test('a Redis that cannot be reached has no fault', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  await once(closed, 'close')
  expect(await findRedisFault({ url: `redis://127.0.0.1:${port}`, hub })).toBe(undefined)
})

test('a Redis before 7 is too old', async () => {
  const answers = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk: Buffer) => {
      const info = 'redis_version:6.2.14\r\n'
      for (const [, word] of chunk.toString().matchAll(/\r\n(INFO|CLIENT|HELLO)\r\n/gi)) {
        socket.write(word === 'INFO' ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n')
      }
    })
  }).listen(0, '127.0.0.1')
  await once(answers, 'listening')
  const { port } = answers.address() as AddressInfo
  const fault = await findRedisFault({ url: `redis://127.0.0.1:${port}`, hub })
  answers.close()
  expect(fault).toBe('Redis 6.2.14 is too old; take Redis 7.0 or newer')
})

describe.skipIf(!isRedisRunnable)('a Redis', () => {
  beforeAll(() => server.start())
  afterAll(() => server.end())

  test('as it comes has no fault', async () => {
    expect(await find()).toBe(undefined)
  })

  test.each([
    ['+@all -info', 'give it ACL rules such as ~wh:* +info'],
    ['+@all -eval', 'give it ACL rules such as ~wh:* +eval'],
    ['+@all -xadd -evalsha', 'give it ACL rules such as ~wh:* +xadd +evalsha'],
  ])('whose user has the rights %s', async (rights, sentence) => {
    await server.command('ACL', 'SETUSER', 'me', 'reset', 'on', '>geheim', '~wh:*', ...rights.split(' '))
    expect(await find('me:geheim@')).toContain(sentence)
  })

  test('whose user has all rights to its keys has no fault', async () => {
    await server.command('ACL', 'SETUSER', 'me', 'reset', 'on', '>geheim', '~wh:*', '+@all')
    expect(await find('me:geheim@')).toBe(undefined)
  })

  test('whose password is another', async () => {
    expect(await find('nobody:wrong@')).toBe('Redis refuses the user or the password of the URL; correct them')
  })

  test('that evicts messages', async () => {
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru')
    expect(await find()).toContain('maxmemory-policy allkeys-lru; set it to noeviction')
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
  })
})
