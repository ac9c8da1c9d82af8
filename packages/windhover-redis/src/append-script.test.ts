import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Store, StoreBatch, StoreBounds, StoreDraft } from 'windhover/store'

import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { Told } from '../test/told.ts'
import { appendScript } from './append-script.ts'
import { createRedisStore } from './redis-store.ts'

const server = new RedisServer()
const [stream, state, idempotency] = ['wh:{h}:s', 'wh:{h}:m', 'wh:{h}:i'] as const
const stores: Store[] = []

const command = (...words: readonly string[]): Promise<unknown> => sendCommand(server.url, ...words)

function openStore(history: Partial<StoreBounds> = {}): Store {
  const store = createRedisStore({ url: server.url, hub: 'h', history })
  stores.push(store)
  return store
}

const draftOf = (data: string, extra: Partial<StoreDraft> = {}): StoreDraft => ({
  channel: 'c',
  event: 'e',
  data,
  ...extra,
})

const append = async (store: Store, ...drafts: readonly StoreDraft[]): Promise<string[]> => {
  const stored = await store.append(drafts, { maxWaitMs: 20_000 })
  return stored.map(({ position: { epoch, offset } }) => `${epoch}.${offset}`)
}

/** What a node says that it has seen. */
interface Seen {
  readonly generation: string
  readonly head: number
  /** The life of the server that told it. */
  readonly life: string
  readonly agoMs: number
}

/** Probes as a node that has seen this; returns the name of the epoch, and why it began. */
async function probeAs({ generation, head, life, agoMs }: Seen): Promise<{ epoch: string; why: string }> {
  const report = `${generation} ${head} ${life} ${agoMs}`
  const rest = ['0123456789abcdef', '100', '1e300', '0', report, '']
  const answer = await command('EVAL', appendScript, '3', stream, state, idempotency, ...rest)
  const [epoch, , , , why] = answer as string[]
  return { epoch: epoch!, why: why! }
}

/** The fields of the state, by name. */
async function readState(): Promise<Record<string, string>> {
  const fields = (await command('HGETALL', state)) as string[]
  return Object.fromEntries(fields.flatMap((name, n) => (n % 2 === 0 ? [[name, fields[n + 1]!]] : [])))
}

describe.skipIf(!isRedisRunnable)('the script of the store', () => {
  beforeAll(() => server.start())
  afterAll(() => server.end())
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    await command('FLUSHALL')
  })

  test('remembers 16 epochs, and keeps no messages of earlier ones', async () => {
    const store = openStore()
    const told = new Told()
    await store.follow(told, 'oldest')
    const positions: string[] = []
    for (let n = 0; n < 20; n += 1) {
      positions.push(...(await append(store, draftOf(String(n)))))
      const [[newest]] = (await command('XREVRANGE', stream, '+', '-', 'COUNT', '1')) as [[string]]
      await command('XDEL', stream, newest)
      await store.probe()
    }
    const fields = Object.keys(await readState())
    expect(fields.filter((name) => name.startsWith('e:')).length).toBe(16)
    expect(fields.filter((name) => name.startsWith('f:')).length).toBeLessThanOrEqual(16)
    expect(await command('XLEN', stream)).toBe(16)
    await append(store, draftOf('last'))
    await expect.poll(() => [...told.texts.values()].at(-1)).toBe('last')
    expect(told.fault).toBeUndefined()
    // A node that comes back from an epoch that nobody remembers is no reason for another one.
    const { epoch } = await store.probe()
    const [oldEpoch] = positions[0]!.split('.')
    const late = openStore()
    const toldLate = new Told()
    await late.follow(toldLate, { epoch: oldEpoch!, offset: 1 })
    await expect.poll(() => toldLate.epochs.at(-1)).toBe(epoch)
    expect(await store.probe()).toEqual({ epoch, offset: 1 })
  })

  test('forgets messages whose epoch nobody can name any more', async () => {
    const store = openStore({ maxMessages: 2 })
    await append(store, ...['1', '2', '3'].map((data) => draftOf(data)))
    await command('DEL', state)
    const { epoch } = await store.probe()
    const told = new Told()
    await openStore().follow(told, 'oldest')
    await append(store, draftOf('4'))
    await expect.poll(() => [...told.texts.keys()]).toEqual([`${epoch}.1`])
  })

  test('keeps the names of epochs that only their markers hold', async () => {
    const store = openStore()
    const [position] = await append(store, draftOf('1', { idempotency: { key: 'k', scope: '', fingerprint: 'f' } }))
    await command('DEL', state)
    await store.probe()
    const told = new Told()
    await openStore().follow(told, 'oldest')
    await expect.poll(() => told.texts.get(position!)).toBe('1')
    const again = draftOf('1', { idempotency: { key: 'k', scope: '', fingerprint: 'f' } })
    expect(await append(store, again)).toEqual([position])
  })

  describe('a node that has seen more of an epoch which ended', () => {
    const more = { generation: '7', head: 9, life: 'f00' }

    test('before the current one began, by times: no new epoch, whoever comes next', async () => {
      const { epoch } = await openStore().probe()
      expect(await probeAs({ ...more, agoMs: 600_000 })).toEqual({ epoch, why: '' })
      expect(await readState()).toMatchObject({ epoch, 'f:7': '9' })
      expect(await probeAs({ ...more, head: 8, agoMs: 0 })).toEqual({ epoch, why: '' })
    })

    test('of this very server: no new epoch', async () => {
      const { epoch } = await openStore().probe()
      const { life } = await readState()
      expect(await probeAs({ ...more, life: life!, agoMs: 0 })).toEqual({ epoch, why: '' })
    })

    test('whose generation is higher, since its readers wait for that: a new epoch, whatever the times', async () => {
      await openStore().probe()
      const { life } = await readState()
      const generation = String(Date.now() + 3_600_000)
      const { why } = await probeAs({ generation, head: 1, life: life!, agoMs: 600_000 })
      expect(why).toBe('a node has seen more of an earlier epoch')
      expect(Number((await readState())['gen'])).toBeGreaterThan(Number(generation))
    })

    test('of another server, which may go on to answer: a new epoch', async () => {
      await openStore().probe()
      const why = 'a node has seen more of an earlier epoch'
      expect(await probeAs({ ...more, agoMs: 0 })).toEqual({ epoch: '0123456789abcdef', why })
      // The clock went back, or an earlier build began the epoch: times prove nothing.
      await command('HSET', state, 'since', String(Date.now() + 3_600_000))
      expect(await probeAs({ ...more, head: 10, agoMs: 600_000 })).toMatchObject({ why })
      await command('HDEL', state, 'since')
      expect(await probeAs({ ...more, head: 11, agoMs: 600_000 })).toMatchObject({ why })
    })
  })

  test('counts messages, not the markers of epochs', async () => {
    const store = openStore({ maxMessages: 2 })
    await append(store, draftOf('1'), draftOf('2'))
    await command('HSET', state, 'life', 'another')
    const { epoch } = await store.probe()
    expect(await readState()).toMatchObject({ count: '2', bytes: '6' })
    await append(store, draftOf('3'), draftOf('4'))
    const entries = (await command('XRANGE', stream, '-', '+')) as [string, string[]][]
    expect(entries.map(([, fields]) => fields[9] ?? fields[3])).toEqual([epoch, '3', '4'])
    expect((await store.read({ epoch, offset: 0 }, { messages: 9, bytes: 999 })) as object).toMatchObject({ epoch })
  })

  test('reads entries for their age only when one is due', async () => {
    const store = openStore({ maxAgeMs: 3_600_000 })
    await append(store, draftOf('old'), draftOf('new'))
    // A probe reads one entry, the oldest. Each call but the append is a probe.
    const difference = async (): Promise<number> => {
      const stats = String(await command('INFO', 'commandstats'))
      const [calls, reads] = ['evalsha', 'xrange'].map((name) => stats.split(`cmdstat_${name}:calls=`)[1])
      return Number.parseInt(calls!, 10) - Number.parseInt(reads!, 10)
    }
    const before = await difference()
    await append(store, draftOf('newest'))
    expect(await difference()).toBe(before + 1)
    expect((await readState())['old']).toMatch(/^\d{13}$/)
  })

  test('notes the time of the oldest message that stays', async () => {
    const store = openStore({ maxMessages: 1 })
    await append(store, draftOf('1'))
    await append(store, draftOf('2'))
    const [[, fields]] = (await command('XRANGE', stream, '(0-0', '+', 'COUNT', '1')) as [[string, string[]]]
    expect(fields[9]).toBe('2')
    expect((await readState())['old']).toBe(fields[1])
  })

  test('takes 1,000 messages of 10 arguments at once, and refuses more', async () => {
    const store = openStore()
    const drafts = Array.from({ length: 1_001 }, (_, n) => draftOf(String(n), { id: 'i', key: 'k', meta: { n: '1' } }))
    const { epoch } = await store.probe()
    const positions = await append(store, ...drafts.slice(1))
    expect([positions[0], positions.at(-1)]).toEqual([`${epoch}.1`, `${epoch}.1000`])
    await expect(append(store, ...drafts)).rejects.toMatchObject({ code: 'too_large' })
    await expect(append(store, draftOf('x'.repeat(4_194_304)))).rejects.toMatchObject({ code: 'too_large' })
    expect(await store.probe()).toEqual({ epoch, offset: 1_000 })
  })

  test('answers drafts with and without keys, and duplicates among them, in their order', async () => {
    const store = openStore()
    const keyed = (key: string): StoreDraft =>
      draftOf(key, { idempotency: { key, scope: '', fingerprint: `of ${key}` }, id: 'i', retryMs: 0, meta: { n: '1' } })
    const { epoch } = await store.probe()
    const told = new Told()
    await store.follow(told, 'oldest')
    const drafts = [draftOf('0'), keyed('a'), keyed('a'), draftOf('1'), keyed('b')]
    const answer = [1, 2, 2, 3, 4].map((offset) => `${epoch}.${offset}`)
    expect(await append(store, ...drafts)).toEqual(answer)
    const again = await store.append([keyed('b'), draftOf('2'), keyed('a')], { maxWaitMs: 20_000 })
    expect(again).toEqual([
      { position: { epoch, offset: 4 }, isDuplicate: true, fingerprint: 'of b' },
      { position: { epoch, offset: 5 }, isDuplicate: false },
      { position: { epoch, offset: 2 }, isDuplicate: true, fingerprint: 'of a' },
    ])
    await expect.poll(() => [...told.texts.values()]).toEqual(['0', 'a', '1', 'b', '2'])
    // What the answer brought is what is stored.
    const read = await store.read({ epoch, offset: 0 }, { messages: 9, bytes: 9_999 })
    expect(told.messages).toEqual((read as StoreBatch).messages)
  })

  test('refuses an offset that is not free, and stores nothing', async () => {
    const store = openStore()
    const { epoch } = await store.probe()
    await append(store, draftOf('1'))
    const { gen } = await readState()
    await command('XADD', stream, `${gen}-2`, 't', '1')
    await command('XDEL', stream, `${gen}-2`)
    await expect(append(store, draftOf('2'))).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
    expect(await store.probe()).toEqual({ epoch, offset: 1 })
  })

  test('counts beyond 14 digits', async () => {
    const store = openStore()
    const { epoch } = await store.probe()
    const head = 2 ** 52
    const { gen } = await readState()
    const script = `redis.call('XADD', KEYS[1], ARGV[1] .. '-' .. ARGV[2], 't', '1', 'x', '', 'c', 'c', 'e', 'e', 'd', 'd',
      'i', '', 'k', '', 'r', '', 'f', '', 'm', '')
      redis.call('HSET', KEYS[2], 'head', ARGV[2], 'count', '1', 'bytes', ARGV[2])`
    await command('EVAL', script, '2', stream, state, gen!, String(head))
    expect(await append(store, draftOf('1'))).toEqual([`${epoch}.${head + 1}`])
    expect(await store.probe()).toEqual({ epoch, offset: head + 1 })
    expect(await command('EXISTS', idempotency)).toBe(0)
  })
})
