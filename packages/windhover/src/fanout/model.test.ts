import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Engine } from '../../test/support/engine.ts'
import type { FakeSink } from '../../test/support/fake-sink.ts'
import type { Gap } from '../gap.ts'
import type { Message } from '../message.ts'
import type { SlowPolicy } from '../slow-policy.ts'

interface Joined {
  readonly sink: FakeSink
  readonly channels: readonly string[]
  readonly slowPolicy: SlowPolicy
  readonly start: number
  /** Whether it ever had no room: one that always had is never slow. */
  wasFull: boolean
}

interface Published {
  readonly channel: string
  readonly key: string
}

const channel = fc.constantFrom('a', 'b')
const slowPolicy = fc.constantFrom<SlowPolicy>('disconnect', 'skip', 'latest')
const reader = fc.nat(7)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ name: fc.constant('publish' as const), channel, key: fc.constantFrom('x', 'y') }),
  },
  { weight: 3, arbitrary: fc.record({ name: fc.constant('turn' as const) }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constantFrom('fill', 'drain', 'leave'), reader }) },
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
  { sink, channels, slowPolicy: policy, start, wasFull }: Joined,
  log: readonly Published[],
): void {
  let at = start
  const isMine = (offset: number): boolean => offset > start && channels.includes(log[offset - 1]!.channel)
  const missed = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, n) => from + 1 + n).filter(isMine)
  const isReplaced = (offset: number): boolean =>
    log.findLastIndex(({ channel: of, key }) => of === log[offset - 1]!.channel && key === log[offset - 1]!.key) >=
    offset
  const conflates = policy === 'latest' && wasFull
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

test('each reader is given what a list of all messages says, whatever is kept and whoever is slow', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 80 }), bounds, async (steps, options) => {
      const engine = new Engine(options)
      const stored: Published[] = []
      engine.log.tail((entry) => stored.push({ channel: (entry as Message).channel, key: (entry as Message).key! }))
      const readers: Joined[] = []
      for (const each of steps) {
        if (each.name === 'publish') engine.publish(1, { channel: each.channel, key: each.key })
        else if (each.name === 'turn') engine.turn()
        else if (each.name === 'join') {
          const start = Math.max(0, engine.log.head - each.back)
          const sink = engine.resume(start, each)
          readers.push({ ...each, sink, start, wasFull: false })
        } else {
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
      for (const each of readers) expectLikeModel(each, stored)
      await engine.end()
    }),
    { numRuns: 400 },
  )
})
