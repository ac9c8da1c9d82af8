import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { StoreCollector } from '../test/store-collector.ts'
import { loadStreams, readStreams, type SavedMessage } from '../test/load-streams.ts'
import { NatsProcess, natsPrograms } from '../test/nats-process.ts'
import { createJetStreamState, createJetStreamStore } from './index.ts'

const hub = 'shop.eu'
const current = '0cd54b1407e62443'
const stream = `WH_shop=eu_${current}`
const maxWaitMs = 10_000

describe.each(natsPrograms)('streams of version 1 in nats-server $version', (program) => {
  let server: NatsProcess
  let store: Store | undefined

  beforeEach(async () => {
    server = new NatsProcess(program)
    await server.start()
  })

  afterEach(async () => {
    await store?.close()
    store = undefined
    await server.end()
  })

  /** Loads the fixture, after a change of its messages, and opens it. The server is another one than then. */
  async function open(change: (message: SavedMessage) => SavedMessage = (message) => message): Promise<Store> {
    const streams = readStreams(1).map(({ messages, ...rest }) => ({ ...rest, messages: messages.map(change) }))
    await loadStreams(server.port, streams)
    store = createJetStreamStore({ servers: `127.0.0.1:${server.port}`, hub, trustRestarts: true })
    return store
  }

  test('they are read, and go on', async () => {
    const opened = await open()
    const told = new StoreCollector()
    await told.follow(opened, 'oldest')
    await told.untilTold(5)
    const first = ['first of an epoch that ended', 'second']
    expect(told.texts).toEqual([...first, '{"n":1}', 'zwei\nLinien 😀', ''])
    expect(told.messages[2]).toMatchObject({
      epoch: current,
      offset: 1,
      channel: 'room:1',
      event: 'moved',
      id: 'moved-1',
      key: 'player:1',
      retryMs: 500,
      meta: { source: 'import' },
    })
    const idempotency = { key: 'once', scope: 'user:1', fingerprint: 'of another message' }
    const draft = { channel: 'c', event: 'e', data: 'next' }
    expect(await opened.append([{ ...draft, idempotency }, draft], { maxWaitMs })).toEqual([
      {
        position: { epoch: current, offset: 1 },
        isDuplicate: true,
        fingerprint: '00112233445566778899aabbccddeeff',
      },
      { position: { epoch: current, offset: 4 }, isDuplicate: false },
    ])
    await told.untilTold(6)
    told.stop()
  })

  test('the state is read', async () => {
    await loadStreams(server.port, readStreams(1))
    const state = createJetStreamState({ servers: `127.0.0.1:${server.port}`, hub })
    const entries = await state.list('')
    await state.close()
    const texts = entries.map(({ key, value }) => `${key}=${value}`)
    expect(texts.toSorted()).toEqual(['=under no name', 'revoked/a=at noon'])
  })

  test('what a later build adds is kept, and told', async () => {
    const opened = await open((message) => ({
      ...message,
      headers: { ...message.headers, 'Windhover-Later': ['1'] },
      payload: message.payload
        .replace('{"v":1,', '{"v":1,"later":[1],')
        .replace('"meta":{', '"later":{"n":1},"meta":{"later":"yes",'),
    }))
    const told = new StoreCollector()
    await told.follow(opened, 'oldest')
    await told.untilTold(5)
    expect(told.messages[2]).toMatchObject({
      data: '{"n":1}',
      meta: { source: 'import', later: 'yes' },
      later: { n: 1 },
    })
    await opened.append([{ channel: 'c', event: 'e', data: 'next' }], { maxWaitMs })
    await told.untilTold(6)
    told.stop()
    const connection = await connect({ servers: `127.0.0.1:${server.port}` })
    const kept = await (await jetstreamManager(connection)).streams.getMessage(stream, { seq: 1 })
    await connection.close()
    expect(kept!.header.get('Windhover-Later')).toBe('1')
    expect(kept!.string()).toContain('"later":{"n":1}')
  })

  test('a pointer of a later version is refused, and nothing is changed', async () => {
    const opened = await open(({ payload, ...rest }) => ({
      ...rest,
      payload: rest.subject.endsWith('.epoch') ? payload.replace('{"v":1,', '{"v":2,') : payload,
    }))
    await expect(opened.probe()).rejects.toMatchObject({
      code: 'invalid_option',
      message: 'the hub was written by a newer version (2)',
    })
    const connection = await connect({ servers: `127.0.0.1:${server.port}` })
    const { config, state } = await (await jetstreamManager(connection)).streams.info(stream)
    await connection.close()
    expect([config.sealed, state.messages]).toEqual([false, 2])
  })
})
