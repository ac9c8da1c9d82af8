import { describe, expect, onTestFinished, test } from 'vitest'
import type { State, Store } from 'windhover/store'

import { NatsProcess, newestNats } from '../test/nats-process.ts'
import { StoreCollector } from '../test/store-collector.ts'
import { neededRights } from './find-lasting-refusal.ts'
import { createJetStreamState } from './jetstream-state.ts'
import { createJetStreamStore } from './jetstream-store.ts'

const draft = { channel: 'c', event: 'e', data: '' }

/** Settings of a server whose users may publish and subscribe to certain subjects alone. */
function permit(publish: readonly string[], subscribe: readonly string[]): string {
  const permissions = `publish: ${JSON.stringify(publish)}, subscribe: ${JSON.stringify(subscribe)}`
  return `authorization { users: [{ user: "me", password: "p", permissions: { ${permissions} } }] }`
}

/** Reads the rights that a refusal names, for publishing and for subscribing. */
function readRights(): readonly [string[], string[]] {
  const subjects = neededRights.split('subscribe to').map((part) => part.match(/[$_a-zA-Z.]+\.>/g) ?? [])
  return [subjects[0]!, subjects[1]!]
}

describe.each(newestNats)('what nats-server $version refuses', (program) => {
  async function start(extra = '', options: { hasJetStream?: boolean; port?: number } = {}): Promise<NatsProcess> {
    const server = new NatsProcess(program, extra, options)
    onTestFinished(() => server.end())
    await server.start()
    return server
  }

  /** Starts a server with accounts of which one has no JetStream, and one has it until it is started again without. */
  async function startWithAccounts(): Promise<{ port: number; restart: (jetstream: string) => Promise<void> }> {
    const toSettings = (jetstream: string): string => {
      const [publish, subscribe] = readRights()
      const permissions = `publish: ${JSON.stringify(publish)}, subscribe: ${JSON.stringify(subscribe)}`
      const limited = `{ user: limited, password: p, permissions: { ${permissions} } }`
      return `accounts {
        WITH { ${jetstream} users: [{ user: with, password: p }] }
        WITHOUT { users: [{ user: without, password: p }, ${limited}] }
      }`
    }
    let server = await start(toSettings('jetstream: enabled,'))
    const { port } = server
    return {
      port,
      async restart(jetstream) {
        await server.kill()
        server = await start(toSettings(jetstream), { port })
      },
    }
  }

  function openStore(servers: string, replicas?: 3): Store {
    const store = createJetStreamStore({ servers, hub: 'h', ...(replicas === undefined ? {} : { replicas }) })
    onTestFinished(() => store.close())
    return store
  }

  function openState(servers: string): State {
    const state = createJetStreamState({ servers, hub: 'h' })
    onTestFinished(() => state.close())
    return state
  }

  /** Expects that each call of a store, and of a state, is refused with this sentence. */
  async function expectRefusal(servers: string, sentence: string): Promise<void> {
    const refusal = { code: 'invalid_option', message: expect.stringContaining(sentence) }
    const store = openStore(servers)
    const append = store.append([draft], { maxWaitMs: 20_000 })
    await expect(append).rejects.toMatchObject(refusal)
    await expect(store.probe()).rejects.toMatchObject(refusal)
    await expect(store.follow(new StoreCollector(), 'oldest')).rejects.toMatchObject(refusal)
    await expect(openState(servers).list('')).rejects.toMatchObject(refusal)
  }

  test('the credentials of an address are used', async () => {
    const { port } = await start('authorization { user: me, password: "p@ss" }')
    const servers = `nats://me:p%40ss@127.0.0.1:${port}`
    expect(await openStore(servers).append([draft], { maxWaitMs: 20_000 })).toHaveLength(1)
    expect(await openState(servers).put('k', 'v')).toBe(true)
    await expectRefusal(`nats://me:other@127.0.0.1:${port}`, 'NATS refuses the user, the password or the token')
    await expectRefusal(`127.0.0.1:${port}`, 'NATS refuses the user, the password or the token')
  })

  test('a user alone is a token', async () => {
    const { port } = await start('authorization { token: "s3cret" }')
    expect(await openStore(`nats://s3cret@127.0.0.1:${port}`).probe()).toMatchObject({ offset: 0 })
  })

  test('the rights that a refusal names are enough', async () => {
    const { port } = await start(permit(...readRights()))
    const servers = `nats://me:p@127.0.0.1:${port}`
    const store = createJetStreamStore({ servers, hub: 'h', history: { maxMessages: 2 } })
    onTestFinished(() => store.close())
    const collector = new StoreCollector()
    await store.follow(collector, 'oldest')
    for (let n = 0; n < 5; n += 1) await store.append([draft], { maxWaitMs: 20_000 })
    await expect.poll(() => collector.texts.length).toBe(5)
    const state = openState(servers)
    const told: string[] = []
    await state.watch('', { onPut: ({ key }) => told.push(key), onDelete: (key) => told.push(`-${key}`), onReset() {} })
    await state.put('k', 'v')
    await state.delete('k')
    await expect.poll(() => told).toEqual(['k', '-k'])
  })

  test.each(['$JS.API.STREAM.>', '$JS.API.CONSUMER.>', '$JS.API.DIRECT.>'])(
    'a user without %s is refused',
    async (missing) => {
      const [publish, subscribe] = readRights()
      const rest = publish.filter((subject) => subject !== missing)
      const { port } = await start(permit(rest, subscribe))
      const sentence = `the user of NATS lacks a right (publish on ${missing.slice(0, -1)}`
      await expectRefusal(`nats://me:p@127.0.0.1:${port}`, sentence)
    },
  )

  test('an account without JetStream is refused, and found again when it has it', async () => {
    const { port, restart } = await startWithAccounts()
    const sentence =
      'the account of the user of NATS has no JetStream: add "jetstream: enabled" to the account, or give a user of one that has it'
    for (const user of ['without', 'limited']) await expectRefusal(`nats://${user}:p@127.0.0.1:${port}`, sentence)
    expect(await openStore(`nats://with:p@127.0.0.1:${port}`).probe()).toMatchObject({ offset: 0 })
    // The same sentence for a store in use, whose account loses it.
    const states: (string | undefined)[] = []
    const onState = (state: string, reason?: string): void => void states.push(reason ?? state)
    const store = openStore(`nats://with:p@127.0.0.1:${port}`)
    await store.follow(Object.assign(new StoreCollector(), { onState }), 'oldest')
    await restart('')
    await expect.poll(() => states).toContain(sentence)
    await restart('jetstream: enabled,')
    await expect.poll(() => states.at(-1)).toBe('ready')
    expect(await store.append([draft], { maxWaitMs: 20_000 })).toHaveLength(1)
  })

  test('several replicas on one server are refused', async () => {
    const { port } = await start()
    await expect(openStore(`127.0.0.1:${port}`, 3).probe()).rejects.toMatchObject({
      code: 'invalid_option',
      message: 'the server of NATS is none of a cluster, and keeps a single copy: leave replicas out',
    })
  })

  test('a refusal ends with the next server that is as it has to be, also for a store in use', async () => {
    const first = await start()
    const { port } = first
    const store = openStore(`127.0.0.1:${port}`)
    const states: (string | undefined)[] = []
    const listener = Object.assign(new StoreCollector(), {
      onState: (state: string, reason?: string) => void states.push(reason ?? state),
    })
    await store.follow(listener, 'oldest')
    await first.kill()
    const plain = await start('', { port, hasJetStream: false })
    const sentence = 'the server of NATS has no JetStream: add "jetstream {}" to its settings'
    await expect.poll(() => states).toContain(sentence)
    const refusal = { code: 'invalid_option', message: sentence }
    await expect(store.append([draft], { maxWaitMs: 20_000 })).rejects.toMatchObject(refusal)
    await plain.kill()
    const guarded = await start('authorization { token: t }', { port })
    await expect.poll(() => states.at(-1)).toContain('NATS refuses the user')
    await guarded.kill()
    await first.start()
    await expect.poll(() => states.at(-1)).toBe('ready')
    expect(await store.append([draft], { maxWaitMs: 20_000 })).toHaveLength(1)
  })
})
