import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/nats-core'
import { connect } from '@nats-io/transport-node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store, StoredMessage, StoreListener } from 'windhover/store'

import { NatsProcess, newestNats } from '../test/nats-process.ts'
import { EpochKeeper } from './epoch-keeper.ts'
import type { JetStreamStoreOptions } from './jetstream-options.ts'
import { createJetStreamStore } from './jetstream-store.ts'
import { findUnfit, NatsLink } from './nats-link.ts'

test.each([
  ['2.8.4', true, true, 'nats-server 2.8.4 is too old: expected 2.9 or newer'],
  ['1.4.1', true, true, 'nats-server 1.4.1 is too old'],
  ['2.9.0', true, false, 'has no JetStream'],
  ['2.10.1', false, true, 'takes no headers'],
])('a server that cannot be used: %s, headers %s, JetStream %s', (version, headers, jetstream, sentence) => {
  expect(findUnfit({ version, headers, jetstream } as Parameters<typeof findUnfit>[0])).toContain(sentence)
})

const quiet = { judge: () => undefined, trials: [], onUp: () => undefined, onDown: () => undefined }

/** Everything that a listener was told, as words. */
class Told implements StoreListener {
  readonly words: string[] = []

  onStart(): void {
    this.words.push('start')
  }

  onMessages(_: string, messages: readonly StoredMessage[]): boolean {
    this.words.push(...messages.map(({ data }) => data))
    return true
  }

  onEpoch(): void {
    this.words.push('epoch')
  }

  onLost(_: string, upTo: number): void {
    this.words.push(`lost ${upTo}`)
  }

  onOldest(_: string, oldest: number): void {
    this.words.push(`oldest ${oldest}`)
  }

  onState(): void {
    // Nothing depends on it here.
  }
}

describe.each(newestNats)('epochs in nats-server $version', (program) => {
  const server = new NatsProcess(program)
  let connection: NatsConnection
  let manager: JetStreamManager
  let hub: string
  let hubCount = 0
  const stores: Store[] = []

  beforeAll(() => server.start())
  afterAll(() => server.end())

  beforeEach(async () => {
    hub = `h${(hubCount += 1)}`
    await manageAgain()
  })

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    await connection.close()
  })

  async function manageAgain(): Promise<void> {
    connection = await connect({ servers: `127.0.0.1:${server.port}` })
    manager = await jetstreamManager(connection)
  }

  function open(options: Partial<JetStreamStoreOptions> = {}): Store {
    const store = createJetStreamStore({ servers: `127.0.0.1:${server.port}`, hub, ...options })
    stores.push(store)
    return store
  }

  async function append(store: Store, data: string): Promise<string> {
    const [stored] = await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 20_000 })
    return `${stored!.position.epoch}.${stored!.position.offset}`
  }

  async function listStreams(): Promise<string[]> {
    const names: string[] = []
    for await (const name of manager.streams.names(`wh.${hub}.*`)) names.push(name)
    return names
  }

  // nats-server 2.9 ends itself if it is asked for a message of a stream that another node makes at that moment.
  test('several nodes that start at the same time agree', async () => {
    const nodes = Array.from({ length: 5 }, () => open())
    const heads = await Promise.all(nodes.map((node) => node.probe()))
    expect(new Set(heads.map(({ epoch }) => epoch)).size).toBe(1)
    expect(await listStreams()).toHaveLength(1)
  })

  test('what the server kept over its restart is told to a new node, then the new epoch', async () => {
    const store = open()
    const old = await append(store, 'old')
    await server.kill()
    await server.start()
    await manageAgain()
    const next = await append(store, 'new')
    expect([old.endsWith('.1'), next.endsWith('.1'), old === next]).toEqual([true, true, false])
    const told = new Told()
    await open().follow(told, 'oldest')
    await expect.poll(() => told.words).toEqual(['start', 'old', 'epoch', 'new'])
  })

  test('a stream that was emptied by hand goes on, also for a new node', async () => {
    const store = open()
    for (const text of ['1', '2', '3']) await append(store, text)
    const head = await store.probe()
    await manager.streams.purge((await listStreams())[0]!)
    const fresh = open()
    // It is refused until the other node has written where the epoch stands.
    await expect.poll(() => fresh.probe().catch(() => undefined)).toEqual(head)
    expect(await append(fresh, '4')).toBe(`${head.epoch}.4`)
    expect(await append(store, '5')).toBe(`${head.epoch}.5`)
    expect(await store.read({ ...head, offset: 0 }, { messages: 9, bytes: 9 })).toBe('evicted')
  })

  test('the server does not keep what the bounds no longer allow', async () => {
    const store = open({ history: { maxMessages: 2 } })
    for (let n = 0; n < 10; n += 1) await append(store, String(n))
    const [name] = await listStreams()
    await expect.poll(async () => (await manager.streams.info(name!)).state.messages).toBe(2)
  })

  test('the stream of an earlier epoch goes with the last of its messages', async () => {
    const store = open({ history: { maxMessages: 2 } })
    await append(store, 'old')
    await manager.streams.delete(`WHP_${hub}`)
    // A server that still removes the old pointer may take the new one with it, so that it is made again.
    let epoch = ''
    await expect
      .poll(async () => {
        epoch = (await store.probe().catch(() => undefined))?.epoch ?? ''
        return epoch
      })
      .not.toBe('')
    expect(await listStreams()).toHaveLength(2)
    for (const text of ['1', '2', '3']) await append(store, text)
    await expect.poll(listStreams).toEqual([`WH_${hub}_${epoch}`])
  })

  test('a stream that nobody names is removed when it is older than a minute', async () => {
    const store = open()
    const { epoch } = await store.probe()
    const leftover = `WH_${hub}_0123456789abcdef`
    await manager.streams.add({ name: leftover, subjects: [`wh.${hub}.0123456789abcdef`] })
    const keeper = new EpochKeeper({ hub, replicas: 1, trustRestarts: false })
    const link = new NatsLink({ servers: `127.0.0.1:${server.port}`, hub }, quiet)
    await link.tried
    await keeper.reap(link.need(), Date.now() + 50_000)
    expect((await listStreams()).toSorted()).toEqual([leftover, `WH_${hub}_${epoch}`].toSorted())
    await keeper.reap(link.need(), Date.now() + 70_000)
    await link.close()
    expect(await listStreams()).toEqual([`WH_${hub}_${epoch}`])
  })

  test('a node that finds no pointer leaves alone what another one has begun meanwhile', async () => {
    const where = { servers: `127.0.0.1:${server.port}`, hub }
    const link = new NatsLink(where, quiet)
    await link.tried
    const live = link.need()
    const { streams } = live.manager
    let begun: string | undefined
    // Between its look at the pointer and its look at the streams.
    const names: typeof streams.names = async function* (...query: Parameters<typeof streams.names>) {
      if (begun === undefined) begun = await append(open(), 'first')
      yield* streams.names(...query)
    } as never
    const slow = { ...live, manager: { ...live.manager, streams: Object.assign(Object.create(streams), { names }) } }
    const { pointer } = await new EpochKeeper({ hub, replicas: 1, trustRestarts: false }).verify(slow, undefined)
    await link.close()
    expect(`${pointer.epoch}.1`).toBe(begun)
  })

  test('a message that is larger than the server takes is refused, and others are not', async () => {
    const store = open()
    await expect(append(store, 'x'.repeat(9_000_000))).rejects.toMatchObject({ code: 'too_large' })
    expect(await append(store, 'x'.repeat(8_000_000))).toMatch(/\.1$/)
  })

  test('a server without JetStream is refused with what to do', async () => {
    const plain = new NatsProcess(program, '', { hasJetStream: false })
    await plain.start()
    const store = open({ servers: `127.0.0.1:${plain.port}` })
    await expect(store.probe()).rejects.toMatchObject({
      code: 'invalid_option',
      message: 'the server of NATS has no JetStream: add "jetstream {}" to its settings',
    })
    await expect(append(store, 'x')).rejects.toMatchObject({ code: 'invalid_option' })
    await store.close()
    await plain.end()
  })

  test('a server that starts late is found, and takes what waited', async () => {
    const late = new NatsProcess(program)
    await late.start()
    await late.kill()
    const store = open({ servers: `127.0.0.1:${late.port}` })
    await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable' })
    const answer = append(store, 'waited')
    await late.start()
    expect(await answer).toMatch(/\.1$/)
    await store.close()
    await late.end()
  })
})
