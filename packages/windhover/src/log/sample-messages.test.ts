import fc from 'fast-check'
import { expect, test } from 'vitest'

import { encodeChunk } from '../wire/chunk.ts'
import type { Entry } from '../message.ts'
import { sampleMessages } from './sample-messages.ts'

/** A log that keeps the places from `oldest` to `head`, with a seam at each place in `seams`. */
function createLog(oldest: number, head: number, seams: readonly number[] = []) {
  let looks = 0
  const frame = encodeChunk('data: x\n\n')
  return {
    oldest,
    head,
    get looks() {
      return looks
    },
    at(place: number): Entry | undefined {
      looks += 1
      if (place < oldest || place > head) return undefined
      if (seams.includes(place)) return { place, gap: {}, timeMs: place, frame } as unknown as Entry
      return { place, channel: `c${place}`, event: 'e', key: undefined, timeMs: place, frame }
    },
  }
}

test('all messages after a place are returned in their order, with their bytes', () => {
  const { head, each, messages } = sampleMessages(createLog(1, 5, [4]), 2, 10)
  expect([head, each]).toEqual([5, 1])
  expect(messages).toEqual([
    { channel: 'c3', event: 'e', timeMs: 3, bytes: 9 },
    { channel: 'c5', event: 'e', timeMs: 5, bytes: 9 },
  ])
})

test('without a new message there is none', () => {
  expect(sampleMessages(createLog(1, 5), 5, 10)).toEqual({ head: 5, each: 1, messages: [] })
  expect(sampleMessages(createLog(1, 0), 0, 10)).toEqual({ head: 0, each: 1, messages: [] })
})

test('what is evicted is stood for by what is kept', () => {
  expect(sampleMessages(createLog(91, 100), 0, 100)).toMatchObject({ head: 100, each: 10 })
})

test('never looks more often than it may, tells the newest, and stands for all places', () => {
  const cases = fc.record({
    oldest: fc.integer({ min: 1, max: 5_000 }),
    kept: fc.integer({ min: 0, max: 5_000 }),
    asked: fc.integer({ min: 0, max: 12_000 }),
    max: fc.integer({ min: 1, max: 700 }),
  })
  fc.assert(
    fc.property(cases, ({ oldest, kept, asked, max }) => {
      const head = oldest + kept - 1
      const after = Math.min(asked, head)
      const log = createLog(oldest, head)
      const sample = sampleMessages(log, after, max)
      expect(log.looks).toBeLessThanOrEqual(max)
      expect(log.looks).toBe(sample.messages.length)
      if (after === head || kept === 0) return
      expect(sample.messages.at(-1)?.channel).toBe(`c${head}`)
      expect(new Set(sample.messages.map(({ channel }) => channel)).size).toBe(sample.messages.length)
      expect(sample.each * sample.messages.length).toBeCloseTo(head - after, 6)
    }),
  )
})
