import fc from 'fast-check'
import { expect, test } from 'vitest'

import { ChannelRanking, RankedChannel } from './channel-ranking.ts'

const step = fc.record({ channel: fc.nat(5), isJoining: fc.boolean() })

test('names the channels by their readers, whoever comes and leaves', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const ranking = new ChannelRanking()
      const channels = Array.from({ length: 6 }, (_, n) => new RankedChannel(`c${n}`))
      const counts = channels.map(() => 0)
      for (const { channel, isJoining } of steps) {
        if (!isJoining && counts[channel] === 0) continue
        counts[channel]! += isJoining ? 1 : -1
        if (isJoining) ranking.add(channels[channel]!)
        else ranking.remove(channels[channel]!)
        const ranked = [...ranking.largest()]
        expect(ranked.map(({ readers }) => readers)).toEqual(counts.filter((n) => n > 0).toSorted((a, b) => b - a))
        for (const { name, readers } of ranked) expect(readers).toBe(counts[Number(name.slice(1))])
      }
    }),
  )
})
