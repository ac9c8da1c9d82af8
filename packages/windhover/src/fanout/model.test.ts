import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { Engine, type EngineOptions } from '../../test/support/engine.ts'
import type { FakeSink } from '../../test/support/fake-sink.ts'
import type { Gap } from '../gap.ts'
import type { JoinRequest } from '../hub/hub.ts'
import type { Message } from '../message.ts'
import type { SlowPolicy } from '../slow-policy.ts'

interface Joined {
  readonly sink: FakeSink
  readonly channels: readonly string[]
  readonly slowPolicy: SlowPolicy
  readonly start: number
  readonly flushMs: number
  /** Whether it ever had no room: one that always had is never slow. */
  wasFull: boolean
}

interface Published {
  readonly channel: string
  readonly key: string
}

const channel = fc.constantFrom('a', 'b')
const slowPolicy = fc.constantFrom<SlowPolicy>('disconnect', 'skip', 'latest')
const reader = fc.nat(15)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ name: fc.constant('publish' as const), channel, key: fc.constantFrom('x', 'y') }),
  },
  { weight: 3, arbitrary: fc.record({ name: fc.constant('turn' as const) }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constantFrom('fill', 'drain', 'leave'), reader }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('wait' as const), ms: fc.constantFrom(1, 600, 2000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      name: fc.constant('join' as const),
      channels: fc.uniqueArray(channel, { minLength: 1 }),
      slowPolicy,
      back: fc.nat(9),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const bounds = fc.record({
  history: fc.record({ maxMessages: fc.constantFrom(0, 1, 3, 8, 1000) }),
  window: fc.record({ maxMessages: fc.constantFrom(1, 4, 1000) }),
  maxWriteBytes: fc.constantFrom(1, 200, 262_144),
})

/**
 * The model: a list of all that was published. A reader is given what of it concerns it, in order and once, from where it started. What
 * is missing lies within a gap that it was told of, or is replaced under `latest`, where it had no room.
 */
function expectLikeModel(
  { sink, channels, slowPolicy: policy, start, wasFull, flushMs }: Joined,
  log: readonly Published[],
): void {
  let at = start
  const isMine = (offset: number): boolean => offset > start && channels.includes(log[offset - 1]!.channel)
  const missed = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, n) => from + 1 + n).filter(isMine)
  const isReplaced = (offset: number): boolean =>
    log.findLastIndex(({ channel: of, key }) => of === log[offset - 1]!.channel && key === log[offset - 1]!.key) >=
    offset
  const conflates = policy === 'latest' && (wasFull || flushMs > 0)
  for (const { event, data, id } of sink.blocks) {
    const offset = Number(id?.split('.')[1])
    if (event === 'closing') return expect([policy, wasFull]).toEqual(['disconnect', true])
    if (event === 'gap') {
      const { reason, requested, resumedAt } = JSON.parse(data!) as Gap
      if (reason === 'slow') expect(wasFull).toBe(true)
      expect(missed(at, requested!.offset).filter((each) => !conflates || !isReplaced(each))).toEqual([])
      expect(missed(requested!.offset, resumedAt.offset)).not.toEqual([])
      at = resumedAt.offset
    } else if (event === 'n') {
      expect([Number(data), isMine(offset), offset > at]).toEqual([offset, true, true])
      expect(missed(at, offset - 1).filter((each) => !conflates || !isReplaced(each))).toEqual([])
      at = offset
    }
  }
  expect(missed(at, log.length).filter((each) => !conflates || !isReplaced(each))).toEqual([])
}

/** Runs steps and compares what each reader got with the model. */
async function runSteps(steps: readonly Step[], options: EngineOptions, setup: Setup): Promise<void> {
  vi.useFakeTimers()
  const engine = new Engine(options)
  const stored: Published[] = []
  engine.log.tail((entry) => stored.push({ channel: (entry as Message).channel, key: (entry as Message).key! }))
  const readers: Joined[] = []
  let joined = 0
  const join = (start: number, wanted: Pick<Joined, 'channels' | 'slowPolicy'>): void => {
    joined += 1
    const encoding = setup.encodings[joined % setup.encodings.length]
    const flushMs = setup.flushMs[joined % setup.flushMs.length]!
    const sink = engine.resume(start, { ...wanted, encoding, flushMs })
    readers.push({ ...wanted, sink, start, flushMs, wasFull: false })
  }
  const wait = (ms: number): void => {
    engine.scheduler.nowMs += ms
    vi.advanceTimersByTime(ms)
  }
  for (let n = 0; n < setup.present; n += 1) join(0, { channels: ['a', 'b'], slowPolicy: 'skip' })
  for (const each of steps) {
    if (each.name === 'publish') engine.publish(1, { channel: each.channel, key: each.key })
    else if (each.name === 'turn') engine.turn()
    else if (each.name === 'join') join(Math.max(0, engine.log.head - each.back), each)
    else if (each.name === 'wait') wait(each.ms)
    else {
      const found = readers[each.reader]
      if (found === undefined) continue
      if (each.name === 'leave') {
        found.sink.leave()
        readers.splice(each.reader, 1)
      } else if (each.name === 'drain') found.sink.drain()
      else {
        found.sink.isFull = true
        found.wasFull = true
      }
    }
  }
  for (const { sink } of readers) sink.drain()
  engine.settle()
  // What comes while a round goes on gathers once more.
  for (let n = 0; n < 3; n += 1) {
    wait(longestFlushMs)
    engine.settle()
  }
  for (const each of readers) expectLikeModel(each, stored)
  await engine.end()
  vi.useRealTimers()
}

const longestFlushMs = 1000

/** What the readers have that come one after the other. */
interface Setup {
  /** How many readers of both channels are there from the start. Default: none. */
  readonly present: number
  /** Taken in turns. */
  readonly encodings: readonly JoinRequest['encoding'][]
  /** Taken in turns. */
  readonly flushMs: readonly number[]
}

const steps = fc.array(step, { minLength: 5, maxLength: 100 })

test('each reader is given what a list of all messages says, whatever is kept and whoever is slow', async () => {
  await fc.assert(
    fc.asyncProperty(steps, bounds, (taken, options) =>
      runSteps(taken, options, { present: 0, encodings: [undefined], flushMs: [0] }),
    ),
    { numRuns: 400 },
  )
})

test('and so is each whose messages gather', async () => {
  await fc.assert(
    fc.asyncProperty(steps, bounds, fc.nat(3), (taken, options, present) =>
      runSteps(taken, options, { present, encodings: [undefined], flushMs: [500, longestFlushMs, 0] }),
    ),
    { numRuns: 200 },
  )
})

test('and so is each that gets it compressed, whoever joins, is parked, skips or is kept alive in between', async () => {
  await fc.assert(
    fc.asyncProperty(steps, bounds, fc.nat(16), (taken, options, present) =>
      runSteps(
        taken,
        { ...options, keepAliveMs: 1000 },
        {
          present,
          encodings: ['gzip', 'gzip', 'gzip', undefined],
          flushMs: [0, 0, 0, 0, 500],
        },
      ),
    ),
    { numRuns: 200 },
  )
})
