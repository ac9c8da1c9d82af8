import { expect, test, vi } from 'vitest'
import { createMemoryState, type State } from 'windhover/store'

import { DeferredState } from './deferred-state.ts'

test('the first call opens it, once, and all calls reach it', async () => {
  const inner = createMemoryState()
  const open = vi.fn<() => Promise<State>>(async () => inner)
  const state = new DeferredState(open)
  expect(open).not.toHaveBeenCalled()
  const told: string[] = []
  await Promise.all([
    state.put('a', '1', { ttlMs: 60_000 }),
    state.watch('', {
      onPut: ({ key }) => told.push(key),
      onDelete: (key) => told.push(`-${key}`),
      onReset: () => told.push('reset'),
    }),
  ])
  expect(await state.put('a', '2', { ifAbsent: true })).toBe(false)
  expect(await state.list('')).toEqual([{ key: 'a', value: '1' }])
  expect(await state.delete('a')).toBe(true)
  expect([told, open.mock.calls.length]).toEqual([['a', '-a'], 1])
  await state.close()
  await expect(inner.list('')).rejects.toMatchObject({ code: 'closed' })
})

test('one that was never used closes without being opened, and refuses calls from then on', async () => {
  const state = new DeferredState(() => expect.fail('never opened'))
  await state.close()
  await expect(state.list('')).rejects.toMatchObject({ code: 'closed' })
})
