import { expect, test } from 'vitest'

import type { State, StateEntry, StateListener } from '../store/state.ts'
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

/** Runs the cases of watching over a fake state whose watchers are told something else; returns the sentences about it. */
async function findFaults(tell: (listener: StateListener) => Partial<StateListener>): Promise<string[]> {
  const cases = testState({
    deadlineMs: 300,
    async open() {
      const world = await subject.open()
      return {
        ...world,
        async createNode() {
          const node = await world.createNode()
          const watch: State['watch'] = (prefix, listener) =>
            node.watch(prefix, {
              onPut: (entry) => listener.onPut(entry),
              onDelete: (key) => listener.onDelete(key),
              onReset: () => listener.onReset(),
              ...tell(listener),
            })
          return { ...node, watch }
        },
      }
    },
  }).filter(({ name }) => /^(?:watching|away): /.test(name))
  expect(cases.length).toBeGreaterThan(3)
  const found: string[] = []
  for (const { run } of cases) await run().catch((error: unknown) => found.push((error as Error).message))
  return found
}

test('a state that leaves out what is replaced at once passes', async () => {
  const found = await findFaults((listener) => {
    const known = new Set<string>()
    const newest = new Map<string, StateEntry>()
    return {
      onPut(entry) {
        // What is there is told before the watch resolves.
        if (!known.has(entry.key)) return listener.onPut(tellFirst(entry))
        if (!newest.has(entry.key)) setImmediate(() => tellNewest(entry.key))
        newest.set(entry.key, entry)
      },
      onDelete(key) {
        newest.delete(key)
        listener.onDelete(key)
      },
      onReset() {
        known.clear()
        newest.clear()
        listener.onReset()
      },
    }
    function tellFirst(entry: StateEntry): StateEntry {
      known.add(entry.key)
      return entry
    }
    function tellNewest(key: string): void {
      const entry = newest.get(key)
      newest.delete(key)
      if (entry !== undefined) listener.onPut(entry)
    }
  })
  expect(found).toEqual([])
})

test('a state that forgets a last change is found', async () => {
  const isLast = ({ value }: StateEntry): boolean => value === '3' || value === 'last'
  const found = await findFaults((listener) => ({ onPut: (entry) => void (isLast(entry) || listener.onPut(entry)) }))
  expect(found).toEqual([
    'the last change of each key is told: not within 300 ms',
    'the last change of each key is told: not within 300 ms',
  ])
  const deaf = await findFaults(() => ({ onDelete: () => undefined }))
  expect(deaf).toContain('the last change of each key is told: not within 300 ms')
})

test('a state that tells an old change after a new one is found', async () => {
  const found = await findFaults((listener) => ({
    onPut(entry) {
      listener.onPut(entry)
      if (entry.value === '2') for (const value of ['1', '2']) listener.onPut({ key: entry.key, value })
    },
  }))
  expect(found).toContain('the changes of a key are told in order, not 1 after 2')
})

test('a state that tells nothing after a reset is found', async () => {
  const found = await findFaults((listener) => {
    let isDeaf = false
    return {
      onPut: (entry) => void (isDeaf || listener.onPut(entry)),
      onReset() {
        isDeaf = true
        listener.onReset()
      },
    }
  })
  expect(found).toEqual([
    'an entry that stayed is known: not within 300 ms',
    'the last of each key is told: not within 300 ms',
  ])
})

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
