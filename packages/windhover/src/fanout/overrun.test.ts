import { describe, expect, test } from 'vitest'

import { type Engine, type EngineOptions, startEngine, taken, takenGaps } from '../../test/support/engine.ts'
import type { FakeSink } from '../../test/support/fake-sink.ts'
import type { JoinRequest } from '../hub/hub.ts'

/** A reader that is parked with the first message, of an engine that keeps few. */
function startWithParked(
  request: Partial<JoinRequest>,
  options: EngineOptions = { history: { maxMessages: 3 } },
): { engine: Engine; slow: FakeSink } {
  const engine = startEngine(options)
  const slow = engine.join(request)
  slow.isFull = true
  engine.publishEach(1, { key: 'first' })
  taken(slow)
  return { engine, slow }
}

/** Lets a sink take one write at a time. */
function fillAfterEachWrite(sink: FakeSink): void {
  const write = sink.write.bind(sink)
  sink.write = (chunk) => {
    sink.isFull = true
    return write(chunk)
  }
}

describe('a replay that publishing overtakes', () => {
  test.each(['disconnect', 'skip', 'latest'] as const)(
    'under %s is told that it was evicted, and then given all that is kept',
    (slowPolicy) => {
      const engine = startEngine({ history: { maxMessages: 3 } })
      // So that under `latest` the log knows from the start what replaces what.
      engine.join({ slowPolicy })
      engine.publishEach(4)
      const replaying = engine.resume(1, { slowPolicy })
      engine.publish(2)
      engine.settle()
      const [gap, ...rest] = replaying.takeBlocks()
      expect(JSON.parse(gap!.data!)).toMatchObject({
        reason: 'evicted',
        requested: { offset: 1 },
        resumedAt: { offset: 3 },
      })
      expect(rest.map(({ data }) => data)).toEqual(['4', '5', '6'])
      expect(replaying.ending).toBeUndefined()
    },
  )
})

describe('a slow reader under latest', () => {
  test('gets the newest of each subject, without a gap if all that is gone was replaced', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'latest' })
    for (let n = 2; n <= 9; n += 1) engine.publishEach(1, { key: n % 2 === 0 ? 'even' : 'odd' })
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual([8, 9])
  })

  test('is told of a gap if something is gone that nothing replaces', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'latest' })
    engine.publishEach(1, { key: 'once' })
    engine.publishEach(6, { key: 'often' })
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual(['gap', 8])
  })

  test('gets every message that was published after its overrun', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'latest' }, { history: { maxMessages: 6 } })
    fillAfterEachWrite(slow)
    engine.publishEach(8, { key: 'a' })
    engine.publishEach(1, { key: 'b' })
    slow.drain()
    engine.settle()
    engine.publish(2, { key: 'c' })
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual([9, 10, 11, 12])
  })

  test('gets every message that is kept, before it is overrun', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'latest' }, { history: { maxMessages: 100 } })
    engine.publishEach(9, { key: 'a' })
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('loses nothing when another one of its feed is overrun while it is on its way', () => {
    const options = { history: { maxMessages: 6 }, maxWriteBytes: 1 }
    const { engine, slow: first } = startWithParked({ slowPolicy: 'latest' }, options)
    engine.publishEach(8, { key: 'a' })
    const second = engine.join({ slowPolicy: 'latest' })
    fillAfterEachWrite(first)
    first.drain()
    engine.settle()
    expect(taken(first)).toEqual([9])
    second.isFull = true
    engine.publish(3, { key: 'b' })
    engine.settle()
    first.drain()
    engine.settle()
    expect([taken(first), taken(second)]).toEqual([[10], [10]])
    first.drain()
    engine.settle()
    expect(taken(first)).toEqual([11])
    engine.publish(5, { key: 'b' })
    engine.settle()
    // It gets the newest of each subject up to 17, where the other one goes on with everything after 11.
    second.drain()
    engine.settle()
    expect(taken(second)).toEqual([17])
    first.drain()
    engine.settle()
    expect(taken(first)).toEqual([12])
  })

  test('loses nothing when another one of its feed is overrun after it had everything', () => {
    const options = { history: { maxMessages: 6 }, maxWriteBytes: 1 }
    const { engine, slow: first } = startWithParked({ slowPolicy: 'latest' }, options)
    engine.publishEach(7, { key: 'a' })
    const second = engine.join({ slowPolicy: 'latest' })
    second.isFull = true
    engine.publishEach(1, { key: 'a' })
    first.drain()
    engine.settle()
    expect([taken(first), taken(second)]).toEqual([[9], [9]])
    fillAfterEachWrite(first)
    engine.publishEach(7, { key: 'b' })
    expect(taken(first)).toEqual([10])
    // 11 to 16 are kept: the second, which stands at 9, is overrun, and the first, which stands at 10, is not.
    second.drain()
    engine.settle()
    expect(taken(second)).toEqual([16])
    first.drain()
    engine.settle()
    expect(taken(first)).toEqual([11])
  })
})

describe('a slow reader', () => {
  test('that is still within the history gets all it missed', () => {
    const { engine, slow } = startWithParked({})
    engine.publishEach(3)
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual([2, 3, 4])
  })

  test('costs the log nothing: what it was not given is evicted all the same', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'skip' })
    engine.publishEach(49)
    expect([slow.chunks.length, engine.log.oldest]).toEqual([2, 48])
    slow.drain()
    engine.settle()
    expect(takenGaps(slow)).toMatchObject([{ reason: 'slow', requested: { offset: 1 }, resumedAt: { offset: 47 } }])
  })

  test('is not told of a gap for messages that did not concern it', () => {
    const { engine, slow } = startWithParked({ channels: ['broadcast', 'quiet'] })
    engine.publishEach(49, { channel: 'loud' })
    engine.publishEach(1, { channel: 'quiet' })
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual([51])
  })

  test('under disconnect is ended, and told that it was slow', () => {
    const { engine, slow } = startWithParked({})
    engine.publishEach(9)
    slow.drain()
    engine.settle()
    expect([taken(slow), slow.ending]).toEqual([['closing'], 'closed'])
  })

  test('under skip goes on with the oldest message that is kept, after one gap', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'skip' })
    engine.publishEach(9)
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual(['gap', 8, 9, 10])
    engine.publishEach(1)
    expect(taken(slow)).toEqual([11])
  })

  test('that is parked again by the gap itself goes on after it', () => {
    const { engine, slow } = startWithParked({ slowPolicy: 'skip' })
    engine.publishEach(9)
    slow.drain()
    slow.isFull = true
    engine.settle()
    expect(taken(slow)).toEqual(['gap'])
    slow.drain()
    engine.settle()
    expect(taken(slow)).toEqual([8, 9, 10])
  })
})
