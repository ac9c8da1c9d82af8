import { expect, test } from 'vitest'

import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { LoopShare } from './loop-share.ts'

/** What slices of 5 ms had of the loop beside others that take their time in each turn. */
interface Shares {
  /** How much of the time the slices took. */
  readonly share: number
  /** How many turns the others had for each slice. */
  readonly turnsPerSlice: number
}

/**
 * Runs slices beside others.
 *
 * @param otherMs - how long the others take in a turn, given how many they have had since the slice before.
 * @param options.isDone - whether a slice leaves nothing to do, so that the next one is asked for in the turn after it.
 * @param options.hasArrivals - whether a reader arrives before each slice.
 */
function measure(otherMs: (turn: number) => number, { isDone = false, hasArrivals = false } = {}): Shares {
  const scheduler = new ManualScheduler()
  const share = new LoopShare(scheduler)
  let slices = 0
  let turn = 0
  let isAsked = true
  const slice = (): void => {
    scheduler.nowMs += 5
    slices += 1
    turn = 0
    if (hasArrivals) share.onArrival()
    share.onSlice(5)
    isAsked = !isDone
    if (isAsked) share.schedule(slice)
  }
  share.schedule(slice)
  const turns = 10_000
  for (let count = 0; count < turns; count += 1) {
    if (!isAsked) share.schedule(slice)
    isAsked = true
    scheduler.nowMs += otherMs(turn)
    turn += 1
    scheduler.turn()
  }
  return { share: (slices * 5) / scheduler.nowMs, turnsPerSlice: turns / slices }
}

test('takes all of the time while nobody else has anything to do', () => {
  expect(measure(() => 0.01).share).toBeGreaterThan(0.99)
})

test('takes all of the time while no reader arrives, so that what is published meanwhile goes out together', () => {
  expect(measure(() => 0.3).turnsPerSlice).toBe(1)
})

test('keeps a quarter of the time while readers arrive', () => {
  for (const turnMs of [0.1, 0.3, 2, 4]) {
    const { share } = measure(() => turnMs, { hasArrivals: true })
    expect(share).toBeLessThan(0.52)
    expect(share).toBeGreaterThan(0.2)
  }
})

test('gives more than one turn while readers arrive, if the first goes by on what the slice left to be sent', () => {
  const { share, turnsPerSlice } = measure((turn) => (turn === 0 ? 6 : 0.2), { hasArrivals: true })
  expect(turnsPerSlice).toBeGreaterThan(20)
  expect(share).toBeGreaterThan(0.25)
})

test('owes the time of a slice that left nothing to do, too', () => {
  expect(measure(() => 0.2, { isDone: true, hasArrivals: true }).turnsPerSlice).toBeGreaterThan(20)
})

test('owes the time of a slice within which the next one was asked for, and counts no part of it as a turn', () => {
  const scheduler = new ManualScheduler()
  const share = new LoopShare(scheduler)
  share.onArrival()
  let slices = 0
  const slice = (): void => {
    slices += 1
    share.schedule(slice)
    scheduler.nowMs += 5
    share.onSlice(5)
  }
  share.schedule(slice)
  scheduler.turn()
  // Nobody else has anything to do.
  scheduler.turn()
  expect(slices).toBe(2)
  for (let turn = 0; turn < 10; turn += 1) {
    scheduler.nowMs += 0.2
    scheduler.turn()
  }
  expect(slices).toBe(2)
})

test('goes on at once when the others had the loop for long', () => {
  const scheduler = new ManualScheduler()
  const share = new LoopShare(scheduler)
  share.onSlice(5)
  scheduler.nowMs += 1000
  let runs = 0
  share.schedule(() => (runs += 1))
  scheduler.nowMs += 0.2
  scheduler.turn()
  expect(runs).toBe(1)
})

test('goes on as soon as the others are done', () => {
  expect(measure((turn) => (turn === 0 ? 0.2 : 0)).share).toBeGreaterThan(0.9)
})
