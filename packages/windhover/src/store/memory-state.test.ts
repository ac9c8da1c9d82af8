import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { testState } from '../testing/test-state.ts'
import { createMemoryState } from './memory-state.ts'
import type { State } from './state.ts'

// A process is never away from its own memory, and has one way to it.
const cases = testState({
  async open() {
    const state = createMemoryState()
    return {
      createNode: async () => state,
      goAway: async () => expect.fail('memory is never away'),
      comeBack: async () => expect.fail('memory is never away'),
      close: () => state.close(),
    }
  },
}).filter(({ name }) => !name.startsWith('away: '))

test('all cases but one are of a state that is never away', () => {
  expect(cases.length).toBeGreaterThan(7)
})

for (const { name, run } of cases) test(name, run)

describe('the time of entries', () => {
  let state: State
  let changes: string[]

  beforeEach(async () => {
    vi.useFakeTimers()
    changes = []
    state = createMemoryState()
    await state.watch('', {
      onPut: ({ key }) => changes.push(`+${key}`),
      onDelete: (key) => changes.push(`-${key}`),
      onReset: () => changes.push('reset'),
    })
  })

  afterEach(async () => {
    await state.close()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  test('is kept by one timer for all', async () => {
    for (let n = 0; n < 1000; n += 1) await state.put(`k${n}`, 'v', { ttlMs: 1000 + n })
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(3000)
    expect([await state.list(''), vi.getTimerCount()]).toEqual([[], 0])
    expect(changes.filter((change) => change.startsWith('-'))).toHaveLength(1000)
  })

  test('needs no timer if there is none', async () => {
    await state.put('k', 'v')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is over at once for whoever asks, even before watchers are told', async () => {
    await state.put('a', 'v', { ttlMs: 1000 })
    await state.put('b', 'v', { ttlMs: 1001 })
    await vi.advanceTimersByTimeAsync(1000)
    const clock = vi.spyOn(performance, 'now')
    clock.mockReturnValue(performance.now() + 5)
    expect(changes).toEqual(['+a', '+b', '-a'])
    expect(await state.list('')).toEqual([])
    expect(await state.delete('b')).toBe(false)
    expect(changes.at(-1)).toBe('-b')
    // Back to the clock of the timers.
    clock.mockRestore()
    await state.put('c', 'v', { ttlMs: 10 })
    const later = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 11)
    expect(await state.put('c', 'w', { ifAbsent: true })).toBe(true)
    later.mockRestore()
  })

  test('may be longer than a timer can wait', async () => {
    const ttlMs = 2 ** 32
    await state.put('k', 'v', { ttlMs })
    await vi.advanceTimersByTimeAsync(ttlMs - 1)
    expect(await state.list('')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(changes).toEqual(['+k', '-k'])
  })

  test('of a sooner one is not missed behind a later one', async () => {
    await state.put('late', 'v', { ttlMs: 60_000 })
    await state.put('soon', 'v', { ttlMs: 100 })
    await vi.advanceTimersByTimeAsync(100)
    expect(changes).toEqual(['+late', '+soon', '-soon'])
  })
})
