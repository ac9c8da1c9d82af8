import { expect, test } from 'vitest'

import { createFakeState } from './fake-state.ts'
import type { StateUnderTest } from './state-under-test.ts'
import { testState } from './test-state.ts'

const subject: StateUnderTest = {
  async open() {
    const fake = createFakeState()
    return {
      createNode: async () => fake.createNode(),
      goAway: async () => fake.goAway(),
      comeBack: async () => fake.comeBack(),
      close: async () => undefined,
    }
  },
}

for (const { name, run } of testState(subject)) test(name, run)

test('a state that puts although there is an entry is found', async () => {
  const cases = testState({
    ...subject,
    async open() {
      const world = await subject.open()
      return {
        ...world,
        async createNode() {
          const node = await world.createNode()
          const put: typeof node.put = (key, value, { ttlMs } = {}) =>
            node.put(key, value, ttlMs === undefined ? {} : { ttlMs })
          return { ...node, put }
        },
      }
    },
  })
  const race = cases.find(({ name }) => name.includes('if absent'))!
  await expect(race.run()).rejects.toThrow('exactly one puts: expected 1, got 10')
})
