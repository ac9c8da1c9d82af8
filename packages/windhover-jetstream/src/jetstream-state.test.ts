import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StateUnderTest, testState } from 'windhover/testing'

import { NatsProcess, natsPrograms } from '../test/nats-process.ts'
import { createJetStreamState } from './jetstream-state.ts'

test('a wrong name is refused', () => {
  expect(() => createJetStreamState({ servers: '127.0.0.1:1', hub: 'a b' })).toThrow('hub: expected')
})

describe.each(natsPrograms)('the state in JetStream of nats-server $version', (program) => {
  const server = new NatsProcess(program)
  let hubCount = 0

  const subject: StateUnderTest = {
    async open() {
      const hub = `state.${(hubCount += 1)}`
      return {
        createNode: async () => createJetStreamState({ servers: `127.0.0.1:${server.port}`, hub }),
        goAway: async () => server.freeze(),
        comeBack: async () => server.thaw(),
        close: async () => server.thaw(),
      }
    },
  }

  beforeAll(() => server.start())
  afterAll(() => server.end())

  for (const { name, run } of testState(subject)) test(name, run)

  test('a reading that the server ends while entries change begins again, and misses no last change', async () => {
    const hub = `state.${(hubCount += 1)}`
    const servers = `127.0.0.1:${server.port}`
    const [writer, reader] = [createJetStreamState({ servers, hub }), createJetStreamState({ servers, hub })]
    const connection = await connect({ servers })
    try {
      const known = new Map<string, string>()
      let resets = 0
      await reader.watch('', {
        onPut: ({ key, value }) => void known.set(key, value),
        onDelete: (key) => void known.delete(key),
        onReset() {
          known.clear()
          resets += 1
        },
      })
      const { consumers } = await jetstreamManager(connection)
      const stream = `WHS_${hub.replace('.', '=')}`
      for (let round = 1; round <= 3; round += 1) {
        const values = Array.from({ length: 60 }, (_, n) => `${round}.${n}`)
        const changing = values.map((value, n) => writer.put(`k${n % 7}`, value))
        for await (const { name } of consumers.list(stream)) await consumers.delete(stream, name)
        await Promise.all(changing)
        await expect.poll(() => resets).toBeGreaterThanOrEqual(round)
      }
      const last = Object.fromEntries((await writer.list('')).map(({ key, value }) => [key, value]))
      await expect.poll(() => Object.fromEntries(known)).toEqual(last)
    } finally {
      await Promise.all([writer.close(), reader.close(), connection.close()])
    }
  })
})
