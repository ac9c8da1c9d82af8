import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { type FakeTime, fakeStandstill } from '../../test/support/fake-standstill.ts'
import { startTimer } from '../timers.ts'
import { againAfterStall } from './again-after-stall.ts'

describe('a call that is made again', () => {
  let time: FakeTime

  beforeEach(() => {
    time = fakeStandstill()
  })

  afterEach(() => expect(vi.getTimerCount()).toBe(0))

  const fail = (): Promise<never> => Promise.reject(new Error('too late'))
  const failLater = (): Promise<never> =>
    new Promise((_, reject) => {
      startTimer(() => reject(new Error('too late')), 2_000)
    })

  test('is not, if it succeeds', async () => {
    const call = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
    time.standStill(9_000)
    expect(await againAfterStall(call)).toBe(1)
    expect(call).toHaveBeenCalledOnce()
  })

  test('is not, if it fails while the process runs', async () => {
    const call = vi.fn(failLater)
    const outcome = expect(againAfterStall(call)).rejects.toThrow('too late')
    await vi.advanceTimersByTimeAsync(2_000)
    await outcome
    expect(call).toHaveBeenCalledOnce()
  })

  test('is, once, if the process stood still before it failed', async () => {
    const call = vi.fn(failLater)
    const outcome = expect(againAfterStall(call)).rejects.toThrow('too late')
    await vi.advanceTimersByTimeAsync(1_000)
    time.standStill(9_000)
    await vi.advanceTimersByTimeAsync(1_000)
    time.standStill(9_000)
    await vi.advanceTimersByTimeAsync(2_000)
    await outcome
    expect(call).toHaveBeenCalledTimes(2)
  })

  test('is, if the process stood still just now, and nothing else was noticed yet', async () => {
    const call = vi
      .fn<() => Promise<number>>(() => Promise.resolve(2))
      .mockImplementationOnce(() => {
        time.standStill(9_000)
        return fail()
      })
    expect(await againAfterStall(call)).toBe(2)
  })
})
