import { expect, test } from 'vitest'

import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { LoopShare } from './loop-share.ts'

/** Runs slices of 5 ms beside others that take their time in each turn; returns how much of the time the slices took. */
function measureShare(otherMs: (turn: number) => number): number {
  const scheduler = new ManualScheduler()
  const share = new LoopShare(scheduler)
  let sliceMs = 0
  const slice = (): void => {
    scheduler.nowMs += 5
    sliceMs += 5
    share.schedule(slice, 5)
  }
  share.schedule(slice, 0)
  for (let turn = 0; turn < 10_000; turn += 1) {
    scheduler.nowMs += otherMs(turn)
    scheduler.turn()
  }
  return sliceMs / scheduler.nowMs
}

test('takes all of the time while nobody else has anything to do', () => {
  expect(measureShare(() => 0.01)).toBeGreaterThan(0.99)
})

test('leaves half of the time to others that always have something to do, however little a turn does', () => {
  for (const turnMs of [0.1, 0.3, 2]) {
    expect(measureShare(() => turnMs)).toBeLessThan(0.52)
    expect(measureShare(() => turnMs)).toBeGreaterThan(0.4)
  }
})

test('goes on as soon as the others are done', () => {
  expect(measureShare((turn) => (turn % 10 === 0 ? 0.2 : 0))).toBeGreaterThan(0.9)
})
