import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WindhoverError } from 'windhover'

import { StoreFault } from './store-fault.ts'
import { StatePreparation } from './state-preparation.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** A preparation of two parts, with what it logs and the order in which they were prepared. */
function setUp() {
  const lines: string[] = []
  const prepared: string[] = []
  const faults: { one: Error | undefined; other: Error | undefined } = { one: undefined, other: undefined }
  const write = (_details: unknown, text?: string): void => void lines.push(text ?? String(_details))
  const preparation = new StatePreparation({ info: write, warn: write, error: write })
  for (const name of ['one', 'other'] as const) {
    preparation.add({
      async prepare() {
        const fault = faults[name]
        if (fault !== undefined) throw fault
        prepared.push(name)
      },
    })
  }
  return { preparation, faults, prepared, lines }
}

const away = new WindhoverError('unavailable', 'no route')
const line = 'what nodes share cannot be reached: who needs a credential is refused for now, until it is there'

describe('StatePreparation', () => {
  test('prepares one part after the other, once', async () => {
    const { preparation, prepared, lines } = setUp()
    expect(preparation.isDone).toBe(false)
    await preparation.start()
    expect([preparation.isDone, prepared, lines]).toEqual([true, ['one', 'other'], []])
  })

  test('has nothing to do without parts', async () => {
    const preparation = new StatePreparation({ info: () => {}, warn: () => {}, error: () => {} })
    await preparation.start()
    expect(preparation.isDone).toBe(true)
  })

  test('waits for a state that is away, and says so once a minute', async () => {
    const { preparation, faults, prepared, lines } = setUp()
    faults.other = away
    await preparation.start()
    expect([preparation.isDone, prepared, lines]).toEqual([false, ['one'], [line]])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(lines).toEqual([line, line])
    faults.other = undefined
    await vi.advanceTimersByTimeAsync(1_000)
    expect([preparation.isDone, prepared]).toEqual([true, ['one', 'other']])
    expect(lines.at(-1)).toBe('what nodes share can be reached')
  })

  test('ends the start where no waiting mends it', async () => {
    const { preparation, faults } = setUp()
    faults.one = new WindhoverError('invalid_option', 'give it +zadd')
    await expect(preparation.start()).rejects.toThrow(new StoreFault('give it +zadd'))
    const fault = new StoreFault('it is a file')
    faults.one = fault
    await expect(preparation.start()).rejects.toBe(fault)
    expect(preparation.isDone).toBe(false)
  })

  test('lets nobody in where that turns out later, says so once, and goes on once it is mended', async () => {
    const { preparation, faults, lines } = setUp()
    faults.one = away
    await preparation.start()
    faults.one = new WindhoverError('invalid_option', 'give it +zadd')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(lines).toEqual([line, 'what nodes share cannot be used, and nobody is let in until it can'])
    expect(preparation.isDone).toBe(false)
    faults.one = undefined
    await vi.advanceTimersByTimeAsync(1_000)
    expect([preparation.isDone, lines.at(-1)]).toEqual([true, 'what nodes share can be reached'])
  })

  test('stops', async () => {
    const { preparation, faults, lines } = setUp()
    faults.one = away
    await preparation.start()
    preparation.stop()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(lines).toEqual([line])
  })
})
