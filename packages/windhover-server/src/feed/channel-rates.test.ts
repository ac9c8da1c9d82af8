import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SampledMessages } from 'windhover/adapter'

import { ChannelRates } from './channel-rates.ts'

function sample(channels: readonly string[], { each = 1, timeMs = 0, bytes = 10 } = {}): SampledMessages {
  return { head: 0, each, messages: channels.map((channel) => ({ channel, event: `of ${channel}`, timeMs, bytes })) }
}

const nobody = (): number => 0

test('rates are of the time since they were last told, and readers of now', () => {
  const rates = new ChannelRates(0)
  rates.add(sample(['a', 'a', 'b'], { each: 2, timeMs: 1_500 }))
  expect(rates.tell(2_000, 2_000, (channel) => (channel === 'a' ? 7 : 0))).toEqual([
    {
      name: 'a',
      messagesPerSecond: 2,
      bytesPerSecond: 20,
      readers: 7,
      lastEvent: 'of a',
      lastAt: '1970-01-01T00:00:01.500Z',
    },
    {
      name: 'b',
      messagesPerSecond: 1,
      bytesPerSecond: 10,
      readers: 0,
      lastEvent: 'of b',
      lastAt: '1970-01-01T00:00:01.500Z',
    },
  ])
  expect(rates.tell(4_000, 2_000, nobody).map(({ messagesPerSecond }) => messagesPerSecond)).toEqual([0, 0])
})

test('messages of before are told as channels without a rate, the older the less they weigh', () => {
  const rates = new ChannelRates(100_000)
  rates.add(sample(['old', 'old', 'old'], { timeMs: 0 }), false)
  rates.add(sample(['new'], { timeMs: 99_000 }), false)
  const told = rates.tell(100_000, 10, nobody)
  expect(told.map(({ name, messagesPerSecond }) => [name, messagesPerSecond])).toEqual([
    ['new', 0],
    ['old', 0],
  ])
})

test('a channel that was busy comes after one that is', () => {
  const rates = new ChannelRates(0)
  rates.add(sample(['was', 'was', 'was']))
  rates.tell(0, 1_000, nobody)
  rates.tell(90_000, 1_000, nobody)
  rates.add(sample(['is'], { timeMs: 90_000 }))
  expect(rates.tell(91_000, 1_000, nobody).map(({ name }) => name)).toEqual(['is', 'was'])
})

test('memory is bounded for any number of channels, and the busiest are known all the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9_000 }), (busy, others) => {
      const rates = new ChannelRates(0)
      for (let n = 0; n < others; n += 1) {
        rates.add(sample([`other ${n}`, ...(n % 100 === 0 ? Array.from({ length: busy }, (_, i) => `busy ${i}`) : [])]))
      }
      expect(rates.size).toBeLessThanOrEqual(2_000)
      const told = rates.tell(1_000, 1_000, nobody)
      expect(told.length).toBeLessThanOrEqual(100)
      for (let i = 0; i < busy; i += 1) expect(told.map(({ name }) => name)).toContain(`busy ${i}`)
    }),
    { numRuns: 10 },
  )
})
