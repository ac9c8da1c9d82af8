import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { startEngine, taken } from '../../test/support/engine.ts'
import type { FakeSink } from '../../test/support/fake-sink.ts'
import type { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { WaitingSink } from '../../test/support/waiting-sink.ts'
import type { DeliveryRound } from './delivery-round.ts'

/** Calls back before each write to a sink. */
function onWrite(sink: FakeSink, callback: () => void): void {
  const write = sink.write.bind(sink)
  sink.write = (chunk) => {
    callback()
    return write(chunk)
  }
}

/** Makes each write of a sink take this long on the clock. */
function slowDown(sink: FakeSink, scheduler: ManualScheduler, writeMs: number): void {
  onWrite(sink, () => {
    scheduler.nowMs += writeMs
  })
}

/** How many of these readers were given something after their greeting. */
function countServed(sinks: readonly FakeSink[]): number {
  return sinks.filter(({ chunks }) => chunks.length > 1).length
}

describe('a reader that has everything', () => {
  test('is in no line, and costs no turn', () => {
    const engine = startEngine()
    engine.join()
    engine.publish(3)
    engine.settle()
    expect(engine.inspect().cohortsInLine).toBe(0)
    expect(engine.scheduler.turn()).toBe(false)
  })

  test('comes in line with all others of its feed in one step', () => {
    const engine = startEngine()
    for (let n = 0; n < 100; n += 1) engine.join()
    engine.publish(1)
    expect(engine.inspect().cohortsInLine).toBe(1)
  })

  test('is in line once, however many messages come before its turn', () => {
    const engine = startEngine()
    const sink = engine.join()
    engine.publish(5)
    expect(engine.inspect().cohortsInLine).toBe(1)
    engine.settle()
    expect(taken(sink)).toEqual([1, 2, 3, 4, 5])
    expect(sink.chunks).toHaveLength(2)
  })
})

describe('a round', () => {
  test('ends at the head that it began with: what comes meanwhile is for the next, in one write', () => {
    const engine = startEngine()
    const [first, second] = [engine.join(), engine.join()]
    let left = 3
    onWrite(second, () => {
      if (left > 0) engine.publish(1)
      left -= 1
    })
    engine.publish(1)
    engine.settle()
    for (const sink of [first, second]) {
      expect(sink.chunks.slice(1)).toHaveLength(4)
      expect(taken(sink)).toEqual([1, 2, 3, 4])
    }
  })

  test('tells what it did: deliveries, those that were replay, writes and bytes', () => {
    const rounds: DeliveryRound[] = []
    const engine = startEngine({ observer: { onRound: (round) => rounds.push(round) } })
    engine.publish(4)
    const [replaying] = [engine.resume(1), engine.join(), engine.join()]
    engine.settle()
    engine.publish(2)
    engine.settle()
    const bytes = replaying!.chunks.slice(1).map(({ payload }) => payload.length)
    expect(rounds).toMatchObject([
      { deliveries: 3, replayed: 3, writes: 1, bytes: bytes[0] },
      { deliveries: 6, replayed: 0, writes: 3, bytes: bytes[1]! * 3 },
    ])
  })

  test('does not last since a message that nobody waits for, although others are on the way', () => {
    const lags: (number | undefined)[] = []
    const engine = startEngine({ maxWriteBytes: 1, observer: { onRound: ({ lagMs }) => lags.push(lagMs) } })
    const sink = engine.join()
    const write = sink.write.bind(sink)
    const published = [engine.hub.publish('n', 1), engine.hub.publish('n', 2)]
    sink.write = (chunk) => {
      published.push(engine.hub.publish('n', 3, { channel: 'elsewhere' }))
      return write(chunk)
    }
    engine.settle()
    expect(sink.takeBlocks().map(({ data }) => data)).toEqual(['1', '2'])
    expect(lags).toEqual([expect.any(Number), undefined])
    expect(published).toHaveLength(4)
  })

  test('does not last since a message that only parked readers wait for', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const lags: (number | undefined)[] = []
    const engine = startEngine({ observer: { onRound: ({ lagMs }) => lags.push(lagMs) } })
    const sink = engine.join()
    sink.isFull = true
    engine.publishEach(1)
    engine.publishEach(1)
    vi.advanceTimersByTime(60_000)
    sink.drain()
    engine.settle()
    expect([taken(sink), lags]).toEqual([
      [1, 2],
      [0, undefined],
    ])
  })

  test('is not told when nobody was written to', () => {
    const rounds: DeliveryRound[] = []
    const engine = startEngine({ observer: { onRound: (round) => rounds.push(round) } })
    const leaving = engine.join()
    engine.publish(1)
    leaving.leave()
    engine.settle()
    expect(rounds).toEqual([])
  })
})

describe('a slice', () => {
  test('is no longer than it may be, however long the round before took', () => {
    const engine = startEngine()
    const sinks = Array.from({ length: 2000 }, () => engine.join())
    for (const sink of sinks) slowDown(sink, engine.scheduler, 0.1)
    engine.publish(1)
    engine.settle()
    for (const sink of sinks) sink.chunks.length = 1
    engine.publish(1)
    engine.turn()
    // A slice of 5 ms is 50 of these writes, and the clock is looked at after every 32.
    expect(countServed(sinks)).toBeGreaterThan(0)
    expect(countServed(sinks)).toBeLessThanOrEqual(64)
  })

  test('ends between readers that each stand alone, too', () => {
    const engine = startEngine()
    const sinks = Array.from({ length: 200 }, (_, n) => engine.join({ channels: ['broadcast', `own-${n}`] }))
    for (const sink of sinks) slowDown(sink, engine.scheduler, 1)
    engine.publish(1)
    engine.turn()
    expect(countServed(sinks)).toBeGreaterThan(0)
    expect(countServed(sinks)).toBeLessThan(50)
    engine.settle()
    expect(countServed(sinks)).toBe(200)
  })
})

describe('the log may let go', () => {
  test('of everything while there are no readers, and while none has anything to get', () => {
    const engine = startEngine({ window: { maxMessages: 2 } })
    engine.publish(10)
    expect(engine.released).toBe(10)
    engine.join({ channels: ['other'] })
    engine.publish(10)
    expect(engine.released).toBe(20)
  })

  test('of nothing that readers in line were not offered', () => {
    const engine = startEngine({ history: { maxMessages: 0 } })
    const sink = engine.join()
    engine.publish(3)
    expect(engine.released).toBe(0)
    engine.settle()
    expect([taken(sink), engine.released]).toEqual([[1, 2, 3], 3])
  })

  test('of what came before the reader in line that stands furthest behind', () => {
    const engine = startEngine()
    const [behind, ahead] = [engine.join({ channels: ['a'] }), engine.join({ channels: ['b'] })]
    const releasedAtWrites: number[] = []
    for (const sink of [behind, ahead]) onWrite(sink, () => releasedAtWrites.push(engine.released))
    engine.publish(2, { channel: 'none' })
    engine.publish(1, { channel: 'a' })
    engine.publish(2, { channel: 'none' })
    engine.publish(1, { channel: 'b' })
    engine.settle()
    expect([releasedAtWrites, engine.released]).toEqual([[2, 2], 6])
  })

  test('whatever readers waited for who have left', () => {
    const engine = startEngine()
    const [leaving, staying] = [engine.join({ channels: ['a'] }), engine.join({ channels: ['b'] })]
    const releasedAtWrites: number[] = []
    onWrite(staying, () => releasedAtWrites.push(engine.released))
    engine.publish(1, { channel: 'a' })
    engine.publish(3, { channel: 'none' })
    engine.publish(1, { channel: 'b' })
    leaving.leave()
    engine.settle()
    expect([releasedAtWrites, engine.released]).toEqual([[4], 5])
  })

  test('of all that a parked reader was not given', () => {
    const engine = startEngine({ history: { maxMessages: 3 } })
    const [parked, live] = [engine.join({ slowPolicy: 'skip' }), engine.join()]
    parked.isFull = true
    engine.publishEach(20)
    expect(engine.released).toBe(20)
    expect(engine.log.oldest).toBe(18)
    expect(taken(live)).toHaveLength(20)
  })
})

describe('a sink that waits for others of its connection', () => {
  test('is written to once it is let in, and gets all that it missed', () => {
    const engine = startEngine()
    const sink = new WaitingSink()
    engine.join({}, sink)
    const greeted = sink.chunks.length
    engine.publish(2)
    engine.settle()
    expect(sink.chunks).toHaveLength(greeted)
    engine.publish(1)
    sink.isWaiting = false
    sink.drain()
    engine.settle()
    expect(taken(sink)).toEqual([1, 2, 3])
  })
})

test('a sink that drains without having been full changes nothing', () => {
  const engine = startEngine()
  const sink = engine.join()
  sink.drain()
  engine.publish(1)
  sink.drain()
  engine.settle()
  sink.drain()
  expect(taken(sink)).toEqual([1])
})

test('readers that leave in any order take nobody along, wherever they stand', () => {
  const engine = startEngine()
  const sinks = Array.from({ length: 9 }, () => engine.join())
  for (const index of [0, 7, 3]) sinks[index]!.leave()
  engine.publish(1)
  for (const index of [8, 1]) sinks[index]!.leave()
  engine.settle()
  for (const index of [2, 4]) sinks[index]!.leave()
  engine.publish(1)
  engine.settle()
  for (const index of [5, 6]) expect(taken(sinks[index]!)).toEqual([1, 2])
})
