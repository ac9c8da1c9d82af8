import { describe, expect, it } from 'vitest'

import { createRateMeter, type RateMeter } from './rate-meter.ts'

function countMany(meter: RateMeter, number: number): void {
  for (let index = 0; index < number; index += 1) meter.count()
}

describe('createRateMeter', () => {
  it('tells of a burst at once, and for a second', () => {
    let now = 1_000_000_000_020
    const meter = createRateMeter(() => now)
    expect(meter.perSecond()).toBe(0)
    countMany(meter, 600)
    expect(meter.perSecond()).toBe(600)
    now += 900
    expect(meter.perSecond()).toBe(600)
    now += 200
    expect(meter.perSecond()).toBe(0)
  })

  it.each([1, 3, 7, 16, 49, 50, 51, 100])('tells an even flow as it is, at each moment: one in %i ms', (everyMs) => {
    let now = 1_000_000_000_000
    const meter = createRateMeter(() => now)
    for (let step = 0; step * everyMs < 5000; step += 1) {
      now += everyMs
      meter.count()
      // A bucket of the window may hold one more or less than its share.
      if (step * everyMs > 1000) expect(Math.abs(meter.perSecond() - 1000 / everyMs)).toBeLessThanOrEqual(2)
    }
  })

  it('forgets when it is told to, and when the clock was set back', () => {
    let now = 1_000_000_000_000
    const meter = createRateMeter(() => now)
    countMany(meter, 5)
    meter.reset()
    expect(meter.perSecond()).toBe(0)
    countMany(meter, 5)
    now -= 3_600_000
    expect(meter.perSecond()).toBe(0)
    countMany(meter, 2)
    expect(meter.perSecond()).toBe(2)
  })

  it('is not confused by a long silence', () => {
    let now = 1_000_000_000_000
    const meter = createRateMeter(() => now)
    countMany(meter, 9)
    now += 1050 * 1000
    expect(meter.perSecond()).toBe(0)
  })
})
