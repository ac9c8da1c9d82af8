import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RefusalReason } from 'windhover/adapter'

import { LogProbe } from './log-probe.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** A hub whose log answers as a test says. */
function setUp() {
  const state = { refusal: undefined as RefusalReason | undefined, answer: () => Promise.resolve() }
  const hub = Object.assign(state, {
    probe: vi.fn<() => Promise<void>>(() => state.answer()),
    refusalFor: () => state.refusal,
  })
  return { hub, probe: new LogProbe(hub, () => Date.now()) }
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

describe('LogProbe', () => {
  test('probes every 5 s, and tells how long ago that was', async () => {
    const { hub, probe } = setUp()
    expect(probe.check()).toEqual({ ok: false, detail: 'the log was not probed yet' })
    probe.start()
    await pass(0)
    expect(probe.check()).toEqual({ ok: true, ageMs: 0 })
    await pass(4_999)
    expect(probe.check()).toEqual({ ok: true, ageMs: 4_999 })
    await pass(1)
    expect(probe.check()).toEqual({ ok: true, ageMs: 0 })
    await pass(20_000)
    expect(hub.probe).toHaveBeenCalledTimes(6)
    probe.stop()
  })

  test('a log that fails is told of without its message, and probed every second until it is back', async () => {
    const { hub, probe } = setUp()
    probe.start()
    await pass(0)
    hub.answer = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:6379'))
    await pass(5_000)
    expect(probe.check()).toEqual({ ok: false, detail: 'the log cannot be reached', ageMs: 5_000 })
    await pass(3_000)
    expect(hub.probe).toHaveBeenCalledTimes(5)
    hub.answer = () => Promise.resolve()
    await pass(1_000)
    expect(probe.check()).toEqual({ ok: true, ageMs: 0 })
    await pass(4_999)
    expect(hub.probe).toHaveBeenCalledTimes(6)
    probe.stop()
  })

  test('tells how long the last good probe took', async () => {
    const { hub, probe } = setUp()
    expect(probe.tookMs).toBeUndefined()
    let answer = (): void => {}
    hub.answer = () => new Promise((resolve) => (answer = resolve))
    probe.start()
    await pass(30)
    expect(probe.tookMs).toBeUndefined()
    answer()
    await pass(0)
    expect(probe.tookMs).toBe(30)
    hub.answer = () => Promise.reject(new Error('away'))
    await pass(5_000)
    expect(probe.check().ok).toBe(false)
    expect(probe.tookMs).toBe(30)
    hub.answer = () => Promise.resolve()
    await pass(1_000)
    expect(probe.tookMs).toBe(0)
    probe.stop()
  })

  test('a log that does not answer is given up after 2 s', async () => {
    const { hub, probe } = setUp()
    hub.answer = () => new Promise(() => {})
    probe.start()
    await pass(1_999)
    expect(probe.check()).toMatchObject({ detail: 'the log was not probed yet' })
    // A turn later, which these timers take for a millisecond.
    await pass(2)
    expect(probe.check()).toEqual({ ok: false, detail: 'the log has not answered within 2000 ms' })
    probe.stop()
  })

  // As after a standstill of the process, when the timer is due in the turn in which the answer is read.
  test('an answer in the turn in which it would be given up counts', async () => {
    const { hub, probe } = setUp()
    hub.answer = () =>
      new Promise((resolve) => {
        // oxlint-disable-next-line no-restricted-globals -- a faked one, due with that of the probe
        setTimeout(resolve, 2_000)
      })
    probe.start()
    await pass(2_001)
    expect(probe.check()).toEqual({ ok: true, ageMs: 1 })
    probe.stop()
  })

  test('an answer that is too old is none', async () => {
    const { probe } = setUp()
    probe.start()
    await pass(0)
    probe.stop()
    await pass(8_000)
    expect(probe.check()).toEqual({ ok: true, ageMs: 8_000 })
    await pass(1)
    expect(probe.check()).toEqual({ ok: false, detail: 'the log was not probed for too long', ageMs: 8_001 })
  })

  test.each<[RefusalReason, string | undefined]>([
    ['closed', 'the hub is closed'],
    ['store', 'the store has not told its state yet'],
    ['full', undefined],
  ])('a hub that refuses readers with %s: %s', async (refusal, detail) => {
    const { hub, probe } = setUp()
    probe.start()
    await pass(0)
    hub.refusal = refusal
    expect(probe.check()).toMatchObject({ ok: detail === undefined, ...(detail === undefined ? {} : { detail }) })
    probe.stop()
  })

  test('stops also while a probe is on its way', async () => {
    const { hub, probe } = setUp()
    let answer = (): void => {}
    hub.answer = () => new Promise<void>((resolve) => (answer = resolve))
    probe.start()
    probe.stop()
    answer()
    await pass(10_000)
    expect(hub.probe).toHaveBeenCalledOnce()
  })
})
