import { describe, expect, it } from 'vitest'

import type { FeedChannel } from '../admin/feed-data.ts'
import { addRates, listChannels, maxRates } from './list-channels.ts'

const flow = (name: string, messagesPerSecond = 1): FeedChannel => ({
  name,
  messagesPerSecond,
  bytesPerSecond: 10,
  readers: 2,
  lastEvent: 'tick',
  lastAt: '2030-01-01T00:00:00Z',
})

describe('the channels that are listed', () => {
  it('are the busiest and those that have readers, each once', () => {
    const counted = [
      { name: 'quiet', readers: 9 },
      { name: 'news', readers: 2 },
    ]
    expect(listChannels([flow('news'), flow('Prices')], counted, '').map(({ name }) => name)).toEqual([
      'news',
      'Prices',
      'quiet',
    ])
    expect(listChannels([flow('news'), flow('Prices')], counted, ' pri').map(({ name }) => name)).toEqual(['Prices'])
    expect(listChannels([], counted, '')[0]).toEqual({ name: 'quiet', readers: 9, flow: undefined })
  })

  it('have a line of their newest rates, and none once they are quiet', () => {
    let rates: ReadonlyMap<string, readonly number[]> = new Map()
    for (let rate = 0; rate < maxRates + 5; rate += 1) rates = addRates(rates, [flow('news', rate), flow('x')])
    expect(rates.get('news')).toEqual(Array.from({ length: maxRates }, (_, index) => index + 5))
    expect([...addRates(rates, [flow('x')]).keys()]).toEqual(['x'])
  })
})
