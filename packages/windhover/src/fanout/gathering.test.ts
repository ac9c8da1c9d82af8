import { beforeEach, afterEach, expect, test, vi } from 'vitest'

import { type Engine, type EngineOptions, startEngine, taken } from '../../test/support/engine.ts'
import type { FakeSink } from '../../test/support/fake-sink.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function wait(engine: Engine, ms: number): void {
  engine.scheduler.nowMs += ms
  vi.advanceTimersByTime(ms)
  engine.settle()
}

/** The numbers of writes since a number of them. */
function writesAfter(sink: FakeSink, before: number): number {
  return sink.chunks.length - before
}

function start(options: EngineOptions = {}): Engine {
  return startEngine(options)
}

test('messages that come within flushMs of the first leave together, after it', () => {
  const engine = start()
  const sink = engine.join({ flushMs: 1000 })
  const other = engine.join()
  const before = sink.chunks.length
  for (let n = 0; n < 5; n += 1) {
    engine.publish(1)
    wait(engine, 150)
  }
  expect([taken(sink), taken(other)]).toEqual([[], [1, 2, 3, 4, 5]])
  wait(engine, 250)
  expect([taken(sink), writesAfter(sink, before)]).toEqual([[1, 2, 3, 4, 5], 1])
  engine.publish(1)
  wait(engine, 999)
  expect(taken(sink)).toEqual([])
  wait(engine, 1)
  expect(taken(sink)).toEqual([6])
})

test('nobody waits longer for who comes later, or for a stream that gathers longer', () => {
  const engine = start()
  const sink = engine.join({ flushMs: 500 })
  const slower = engine.join({ flushMs: 2000 })
  engine.publish(1)
  wait(engine, 300)
  const late = engine.join({ flushMs: 500 })
  engine.publish(1)
  wait(engine, 199)
  expect([taken(sink), taken(late)]).toEqual([[], []])
  wait(engine, 1)
  expect([taken(sink), taken(late), taken(slower)]).toEqual([[1, 2], [2], []])
  wait(engine, 1500)
  expect(taken(slower)).toEqual([1, 2])
})

test('what a reader missed does not gather, and what is new to all does', () => {
  const engine = start()
  engine.publish(3)
  const sink = engine.resume(0, { flushMs: 1000 })
  engine.settle()
  expect(taken(sink)).toEqual([1, 2, 3])
  engine.publish(1)
  wait(engine, 900)
  expect(taken(sink)).toEqual([])
  wait(engine, 100)
  expect(taken(sink)).toEqual([4])
})

test('a full window lets go of what gathers, so that nobody waits to publish', () => {
  const engine = start({ window: { maxMessages: 4 } })
  const sink = engine.join({ flushMs: 60_000 })
  engine.publish(3)
  engine.settle()
  expect(taken(sink)).toEqual([])
  engine.publish(7)
  engine.settle()
  expect(taken(sink)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('with latest, only the newest of each key leaves', () => {
  const engine = start()
  const sink = engine.join({ flushMs: 1000, slowPolicy: 'latest' })
  for (const key of ['a', 'b', 'a', 'a', 'c', 'b']) engine.publish(1, { key })
  wait(engine, 1000)
  expect(taken(sink)).toEqual([4, 5, 6])
  engine.publish(1, { key: 'a' })
  wait(engine, 1000)
  expect(taken(sink)).toEqual([7])
})

test('nothing is kept back when the hub closes', async () => {
  const engine = start()
  const sink = engine.join({ flushMs: 60_000 })
  engine.publish(2)
  engine.settle()
  const closing = engine.hub.close()
  for (let turn = 0; turn < 10; turn += 1) {
    engine.settle()
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    await vi.advanceTimersByTimeAsync(20)
  }
  expect(taken(sink)).toEqual([1, 2, 'closing'])
  sink.leave()
  await closing
})
