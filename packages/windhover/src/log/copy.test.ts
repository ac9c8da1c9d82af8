import { afterEach, describe, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub, JoinRequest } from '../hub/hub.ts'
import type { Gap } from '../gap.ts'
import type { Entry } from '../message.ts'
import { fillBounds, type HistoryBounds } from './bounds.ts'
import { Copy } from './copy.ts'
import type { Log } from './log.ts'

/** A log that its test feeds. */
class FedLog extends Copy implements Log {
  constructor(history: HistoryBounds = {}, start = { epoch: 'a', offset: 0 }) {
    super(fillBounds({ history }), 1000, start)
  }

  feed(count: number, { channel = 'broadcast', key }: { channel?: string; key?: string } = {}): void {
    for (let n = 0; n < count; n += 1) {
      const { offset } = this.positionAt(this.head + 1)
      this.add({ channel, event: 'n', data: `"${this.epoch}${offset}"`, ...(key === undefined ? {} : { key }) }, 0)
    }
  }

  async append(): Promise<never> {
    throw new Error('this log is fed')
  }

  async close(): Promise<void> {
    this.stop()
  }
}

let hub: Hub | undefined
let scheduler: ManualScheduler

function start(log: FedLog): FedLog {
  scheduler = new ManualScheduler()
  hub = createHub({ log, scheduler, keepAliveMs: 0, reconnectSpreadMs: 0 })
  return log
}

function join(request: Partial<JoinRequest> = {}): FakeSink {
  const sink = new FakeSink()
  hub!.join({ path: '/s', channels: ['broadcast'], sink, ...request })
  return sink
}

/** Lists the written events: the data of messages, and the two positions of gaps. */
function told(sink: FakeSink): string[] {
  return sink.takeBlocks().map(({ event, data, id }) => {
    if (event !== 'gap') return event === 'n' ? data!.slice(1, -1) : `${event} ${id}`
    const { reason, requested, resumedAt } = JSON.parse(data!) as Gap
    return `${reason} ${requested!.epoch}${requested!.offset}-${resumedAt.epoch}${resumedAt.offset}`
  })
}

afterEach(async () => {
  const closing = hub?.close()
  scheduler.settle()
  await closing
  hub = undefined
})

describe('a reader that passes a seam', () => {
  test('gets all of the old epoch first, one gap, and then the new one', () => {
    const log = start(new FedLog())
    const sink = join()
    log.feed(2)
    log.beginEpoch('b', 0)
    log.feed(2)
    scheduler.settle()
    expect(told(sink)).toEqual(['connected a.0', 'a1', 'a2', 'epoch a2-b0', 'b1', 'b2'])
    expect(sink.blocks.map(({ id }) => id).slice(-2)).toEqual(['b.1', 'b.2'])
    sink.leave()
  })

  test('of whatever interest and representation is told the same', () => {
    const log = start(new FedLog())
    const sinks = [join({ channels: ['quiet'] }), join({ events: ['none'] }), join({ meta: true })]
    log.beginEpoch('b', 0)
    scheduler.settle()
    for (const sink of sinks) {
      expect(told(sink)).toEqual(['connected a.0', 'epoch a0-b0'])
      sink.leave()
    }
  })

  test('that is parked passes it when it can', () => {
    const log = start(new FedLog())
    const sink = join()
    sink.isFull = true
    log.feed(1)
    scheduler.settle()
    log.feed(1)
    log.beginEpoch('b', 0)
    log.beginEpoch('c', 0)
    log.feed(1)
    scheduler.settle()
    told(sink)
    sink.drain()
    scheduler.settle()
    expect(told(sink)).toEqual(['a2', 'epoch a2-b0', 'epoch b0-c0', 'c1'])
    sink.leave()
  })

  test('is named to the observer with the gap', () => {
    const gaps: string[] = []
    const log = new FedLog()
    scheduler = new ManualScheduler()
    hub = createHub({ log, scheduler, observer: { onGap: (_reader, { reason }) => gaps.push(reason) } })
    const sinks = [join(), join()]
    log.beginEpoch('b', 0)
    scheduler.settle()
    expect(gaps).toEqual(['epoch', 'epoch'])
    for (const sink of sinks) sink.leave()
  })

  test('under latest is not kept from it by what replaces what', () => {
    const log = start(new FedLog({ maxMessages: 4 }))
    const sink = join({ slowPolicy: 'latest' })
    sink.isFull = true
    log.feed(1, { key: 'x' })
    scheduler.settle()
    told(sink)
    log.feed(3, { key: 'x' })
    scheduler.settle()
    log.beginEpoch('b', 0)
    log.feed(2, { key: 'x' })
    scheduler.settle()
    sink.drain()
    scheduler.settle()
    expect(told(sink)).toEqual(['epoch a4-b0', 'b2'])
    sink.leave()
  })
})

test('a slow reader under latest is told of a seam that is gone, although all else that is gone was replaced', () => {
  const log = start(new FedLog({ maxMessages: 1 }))
  const sink = join({ slowPolicy: 'latest' })
  sink.isFull = true
  log.feed(1, { key: 'x' })
  scheduler.settle()
  told(sink)
  log.feed(2, { key: 'x' })
  log.beginEpoch('b', 0)
  log.feed(2, { key: 'x' })
  scheduler.settle()
  sink.drain()
  scheduler.settle()
  expect(told(sink)).toEqual(['slow a1-b1', 'b2'])
  sink.leave()
})

describe('a reader that comes back', () => {
  function grown(history: HistoryBounds = {}): FedLog {
    const log = start(new FedLog(history))
    log.feed(3)
    log.beginEpoch('b', 0)
    log.feed(3)
    return log
  }

  test.each([
    ['a.2', ['connected a.2', 'a3', 'epoch a3-b0', 'b1', 'b2', 'b3']],
    ['a.3', ['connected a.3', 'epoch a3-b0', 'b1', 'b2', 'b3']],
    ['a.9', ['connected a.9', 'epoch a3-b0', 'b1', 'b2', 'b3']],
    ['b.0', ['connected b.0', 'b1', 'b2', 'b3']],
    ['b.2', ['connected b.2', 'b3']],
    // The kept messages of the earlier epoch were seen before.
    ['b.4', ['connected undefined', 'epoch b4-b0', 'b1', 'b2', 'b3']],
  ])('from %s goes on, through the seam if it must', (lastEventId, expected) => {
    grown()
    const sink = join({ lastEventId })
    scheduler.settle()
    expect(told(sink)).toEqual(expected)
    sink.leave()
  })

  test('from before a seam that is no longer kept is told so, even of a quiet channel', () => {
    grown({ maxMessages: 2 })
    for (const channels of [['broadcast'], ['quiet']]) {
      const sink = join({ lastEventId: 'a.3', channels })
      scheduler.settle()
      expect(told(sink).slice(0, 2)).toEqual(['connected undefined', 'epoch a3-b1'])
      sink.leave()
    }
  })

  test('from within the new epoch is told of no seam', () => {
    grown({ maxMessages: 2 })
    const sink = join({ lastEventId: 'b.2' })
    scheduler.settle()
    expect(told(sink)).toEqual(['connected b.2', 'b3'])
    sink.leave()
  })
})

test('a hole in an epoch is told of as evicted, and what is within it stands before it', () => {
  const log = start(new FedLog({}, { epoch: 'a', offset: 100 }))
  const sink = join()
  log.feed(1)
  log.skipTo(110, 0)
  log.feed(1)
  scheduler.settle()
  expect(told(sink)).toEqual(['connected a.100', 'a101', 'evicted a101-a110', 'a111'])
  for (const [lastEventId, expected] of [
    ['a.105', ['connected a.105', 'evicted a101-a110', 'a111']],
    ['a.110', ['connected a.110', 'a111']],
    ['a.99', ['connected undefined', 'evicted a99-a100', 'a101', 'evicted a101-a110', 'a111']],
    ['a.112', ['connected undefined', 'epoch a112-a100', 'a101', 'evicted a101-a110', 'a111']],
  ] as const) {
    const back = join({ lastEventId })
    scheduler.settle()
    expect(told(back)).toEqual(expected)
    back.leave()
  }
  sink.leave()
})

test('a slow reader of a quiet channel is told of a seam that is gone', () => {
  const log = start(new FedLog({ maxMessages: 1 }))
  const sink = join({ channels: ['quiet'], slowPolicy: 'skip' })
  sink.isFull = true
  log.feed(1, { channel: 'quiet' })
  scheduler.settle()
  told(sink)
  log.beginEpoch('b', 0)
  log.feed(5, { channel: 'loud' })
  scheduler.settle()
  log.feed(1, { channel: 'quiet' })
  scheduler.settle()
  sink.drain()
  scheduler.settle()
  expect(told(sink)).toEqual(['slow a1-b5', 'b6'])
  sink.leave()
})

test('entries are announced and read in one order, seams among them', () => {
  const log = new FedLog()
  const announced: Entry[] = []
  log.tail((entry) => announced.push(entry))
  log.feed(2)
  log.beginEpoch('b', 5)
  log.feed(1)
  expect(announced.map(({ place }) => place)).toEqual([1, 2, 3, 4])
  expect(announced).toEqual([1, 2, 3, 4].map((place) => log.at(place)))
  expect(announced.map(({ place }) => log.positionAt(place))).toEqual([
    { epoch: 'a', offset: 1 },
    { epoch: 'a', offset: 2 },
    { epoch: 'b', offset: 0 },
    { epoch: 'b', offset: 1 },
  ])
  scheduler = new ManualScheduler()
})

test('the places of a channel, and of seams, are those of kept entries', () => {
  const log = new FedLog({ maxMessages: 3 })
  log.feed(2, { channel: 'x' })
  log.beginEpoch('b', 0)
  log.feed(3)
  log.release(log.head)
  const placesOf = (places: ReturnType<Log['placesOf']>): number[] =>
    Array.from({ length: places?.length ?? 0 }, (_, index) => places!.at(index))
  expect([log.placesOf('x'), log.seams].map(placesOf)).toEqual([[], []])
  expect(placesOf(log.placesOf('broadcast'))).toEqual([4, 5, 6])
})
