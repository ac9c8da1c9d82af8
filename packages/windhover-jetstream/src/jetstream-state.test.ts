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
})
