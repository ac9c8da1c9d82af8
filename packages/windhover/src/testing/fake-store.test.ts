import { describe, test } from 'vitest'

import { createFakeStore, type FakeStore } from './fake-store.ts'
import type { StoreFault, StoreUnderTest } from './store-under-test.ts'
import { testStore } from './test-store.ts'

function inflict(fake: FakeStore, fault: StoreFault): void {
  if (fault === 'lose') fake.lose(3)
  else if (fault === 'wipe') fake.wipe()
  else if (fault === 'cutAnswer') fake.cutAnswers()
  else fake.goAway()
  if (fault === 'restart') fake.comeBack()
}

function fakeOf(seed: number, maxDelayMs: number): StoreUnderTest {
  return {
    isShared: true,
    faults: ['lose', 'wipe', 'away', 'cutAnswer', 'restart'],
    async open(bounds) {
      const fake = createFakeStore({ seed, bounds })
      fake.delayUpTo(maxDelayMs)
      return {
        createNode: async () => fake.createNode(),
        inflict: async (fault) => inflict(fake, fault),
        comeBack: async () => fake.comeBack(),
        close: async () => undefined,
      }
    },
  }
}

describe('the fake store at once', () => {
  for (const { name, run } of testStore(fakeOf(1, 0))) test(name, run)
})

describe.each([2, 3])('the fake store with delays, seed %i', (seed) => {
  for (const { name, run } of testStore(fakeOf(seed, 3))) test(name, run)
})
