import { readFileSync } from 'node:fs'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store, StoreDraft } from 'windhover/store'

import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { Told } from '../test/told.ts'
import { createRedisStore } from './redis-store.ts'

/** What the first released build left in Redis, as commands. `<run_id>` is the life of the server that it was in. */
const fixture = JSON.parse(
  readFileSync(new URL('../test/fixtures/redis-store-1.json', import.meta.url), 'utf8'),
) as readonly (readonly string[])[]
const [oldEpoch, epoch] = ['517966de52709461', '9efb21f793afc788']
const [stream, state, idempotency] = ['wh:{shop}:s', 'wh:{shop}:m', 'wh:{shop}:i'] as const
const texts = ['first of an epoch that ended', 'second', '{"n":1}', 'two', '']

describe.skipIf(!isRedisRunnable)('keys of version 1', () => {
  const server = new RedisServer()
  let store: Store

  /** Opens the store, after the keys are as a test needs them: it probes by itself. */
  const open = (): void => void (store = createRedisStore({ url: server.url, hub: 'shop' }))

  const command = (...words: readonly string[]): Promise<unknown> => sendCommand(server.url, ...words)

  const append = async (draft: Partial<StoreDraft>) =>
    (await store.append([{ channel: 'c', event: 'e', data: 'another', ...draft }], { maxWaitMs: 20_000 }))[0]!

  const readAll = async (): Promise<unknown[]> => [
    await command('XRANGE', stream, '-', '+'),
    await command('HGETALL', state),
    await command('HGETALL', idempotency),
  ]

  beforeAll(() => server.start())
  afterAll(() => server.end())

  beforeEach(async () => {
    const life = /run_id:(\w+)/.exec(String(await command('INFO', 'server')))![1]!
    for (const words of fixture) await command(...words.map((word) => (word === '<run_id>' ? life : word)))
  })

  afterEach(async () => {
    await store.close()
    await command('FLUSHALL')
  })

  test('are read, and their epoch goes on', async () => {
    open()
    const told = new Told()
    await store.follow(told, 'oldest')
    await expect.poll(() => told.messages.map(({ data }) => data)).toEqual(texts)
    expect(told.epochs).toEqual([oldEpoch, epoch])
    expect(told.messages[2]).toEqual({
      offset: 1,
      timeMs: 1_795_781_318_952,
      channel: 'é 😀',
      event: 'all fields',
      data: '{"n":1}',
      id: 'an-id',
      key: 'k',
      retryMs: 0,
      meta: { later: 'field' },
    })
    const fingerprint = '00112233445566778899aabbccddeeff'
    expect(await append({ idempotency: { key: 'once', scope: 'user:1', fingerprint } })).toEqual({
      position: { epoch, offset: 1 },
      isDuplicate: true,
      fingerprint,
    })
    expect(await append({})).toEqual({ position: { epoch, offset: 4 }, isDuplicate: false })
  })

  test('are read in another life of Redis, where a new epoch begins', async () => {
    await command('HSET', state, 'life', 'another')
    open()
    const told = new Told()
    await store.follow(told, 'oldest')
    const { position } = await append({ data: 'new' })
    await expect.poll(() => told.messages.map(({ data }) => data)).toEqual([...texts, 'new'])
    expect(told.epochs).toEqual([oldEpoch, epoch, position.epoch])
    const again = await append({ idempotency: { key: 'before', scope: '', fingerprint: 'f' } })
    expect(again).toMatchObject({ position: { epoch: oldEpoch, offset: 2 }, isDuplicate: true })
  })

  test('keep fields that a later build added', async () => {
    await command('HSET', state, 'later', 'field')
    const words = fixture.findLast(([name]) => name === 'XADD')!
    const [, generation] = /^(\d+)-/.exec(words[2]!)!
    await command(...words.with(2, `${generation}-4`), 'later', 'field')
    await command('HSET', state, 'head', '4', 'count', '6')
    open()
    expect(await append({ meta: { other: 'fact' } })).toMatchObject({ position: { epoch, offset: 5 } })
    const read = await store.read({ epoch, offset: 3 }, { messages: 9, bytes: 9_999 })
    expect(read).toMatchObject({
      messages: [
        { offset: 4, data: '' },
        { offset: 5, meta: { other: 'fact' } },
      ],
    })
    expect(await command('HGET', state, 'later')).toBe('field')
  })

  test('of a later version are refused by its name, and stay as they are', async () => {
    await command('HSET', state, 'v', '2')
    const before = await readAll()
    open()
    const message =
      'the store was written by version 2 of the script, and this node has version 1: update windhover-redis'
    const refusal = { code: 'invalid_option', message: expect.stringContaining(message) }
    await expect(store.follow(new Told(), 'oldest')).rejects.toMatchObject(refusal)
    await expect(append({})).rejects.toMatchObject(refusal)
    expect(await readAll()).toEqual(before)
  })
})
