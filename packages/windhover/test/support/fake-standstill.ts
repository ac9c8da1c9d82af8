import { onTestFinished, vi } from 'vitest'

/** Timers and a clock that a test moves. */
export interface FakeTime {
  /** Lets the clock go on while no timer fires, as in a process that stands still. */
  readonly standStill: (ms: number) => void
}

/** Fakes timers and their clock for one test. */
export function fakeStandstill(): FakeTime {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const now = performance.now.bind(performance)
  let stoodMs = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now() + stoodMs)
  return { standStill: (ms) => void (stoodMs += ms) }
}
