import { describe, expect, onTestFinished, test } from 'vitest'
import { createMemoryState, type State } from 'windhover/store'
import { createFakeState, testState } from 'windhover/testing'

import { splitState } from './split-state.ts'

/** A state that keeps `node:` apart, both of its parts, and what a watch of everything is told. */
async function setUp() {
  const fake = createFakeState()
  const lasting = fake.createNode()
  const passing = createMemoryState()
  const state = splitState('node:', { passing, lasting })
  onTestFinished(() => state.close())
  // What an earlier process left there.
  await lasting.put('node:dead', '9')
  const told: string[] = []
  await state.watch('', {
    onPut: ({ key, value }) => told.push(`${key}=${value}`),
    onDelete: (key) => told.push(`-${key}`),
    onReset: () => told.push('reset'),
  })
  return { fake, lasting, passing, state, told }
}

async function keysOf(state: State, prefix = ''): Promise<string[]> {
  return (await state.list(prefix)).map(({ key }) => key)
}

describe('a split state is a state', () => {
  const cases = testState({
    async open() {
      const fake = createFakeState()
      return {
        createNode: async () => splitState('node:', { passing: createMemoryState(), lasting: fake.createNode() }),
        goAway: async () => fake.goAway(),
        comeBack: async () => fake.comeBack(),
        close: async () => {},
      }
    },
  })
  for (const { name, run } of cases) test(name, run)
})

describe('splitState', () => {
  test('keeps each entry where its key says, and knows nothing of what is elsewhere', async () => {
    const { state, passing, lasting } = await setUp()
    await state.put('node:a', '1', { ttlMs: 60_000 })
    await state.put('revocation:b', '2')
    expect(await keysOf(passing)).toEqual(['node:a'])
    expect(await keysOf(lasting)).toEqual(['node:dead', 'revocation:b'])
    expect(await keysOf(state, 'node:')).toEqual(['node:a'])
    expect(await keysOf(state)).toEqual(['node:a', 'revocation:b'])
    expect(await state.delete('node:a')).toBe(true)
    expect(await state.delete('node:dead')).toBe(false)
  })

  test('a watch of both is told of both, and after a reset of one all of both again', async () => {
    const { fake, state, told } = await setUp()
    await state.put('node:a', '1')
    await state.put('revocation:b', '2')
    await state.put('revocation:c', '3')
    await state.delete('revocation:c')
    fake.goAway()
    fake.comeBack()
    await expect.poll(() => told.toSorted()).toContain('reset')
    await expect
      .poll(() => told.slice(told.indexOf('reset')).toSorted())
      .toEqual(['node:a=1', 'reset', 'revocation:b=2'])
    expect(told.slice(0, told.indexOf('reset'))).toEqual([
      'node:a=1',
      'revocation:b=2',
      'revocation:c=3',
      '-revocation:c',
    ])
  })

  test('a watch that one half refuses leaves nothing behind', async () => {
    const { fake, state, passing } = await setUp()
    fake.goAway()
    const told: string[] = []
    const watch = state.watch('', { onPut: ({ key }) => told.push(key), onDelete() {}, onReset() {} })
    await expect(watch).rejects.toMatchObject({ code: 'unavailable' })
    await passing.put('node:a', '1')
    expect(told).toEqual([])
  })
})
