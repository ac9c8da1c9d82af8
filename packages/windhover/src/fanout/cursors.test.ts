import fc from 'fast-check'
import { expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub } from '../hub/create-hub.ts'

const channel = fc.constantFrom('a', 'b')
const step = fc.oneof(
  fc.record({ name: fc.constant('publish' as const), channel, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    name: fc.constant('join' as const),
    channels: fc.uniqueArray(channel, { minLength: 1 }),
    back: fc.nat(6),
  }),
  fc.record({ name: fc.constantFrom('fill' as const, 'drain' as const), reader: fc.nat(9) }),
  fc.record({ name: fc.constant('turn' as const) }),
)

test('each reader gets what a list of all messages says, in order and once, whatever happens in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.constantFrom(1, 200, 262_144),
      async (steps, maxWriteBytes) => {
        const scheduler = new ManualScheduler()
        const hub = createHub({ scheduler, keepAliveMs: 0, maxWriteBytes })
        const { epoch } = hub.position()
        const published: string[] = []
        const readers: { sink: FakeSink; channels: string[]; start: number }[] = []
        for (const each of steps) {
          if (each.name === 'publish') {
            for (let n = 0; n < each.count; n += 1) {
              published.push(each.channel)
              void hub.publish('n', published.length, { channel: each.channel })
            }
          } else if (each.name === 'join') {
            const start = Math.max(0, published.length - each.back)
            const sink = new FakeSink()
            hub.join({ stream: '/s', channels: each.channels, lastEventId: `${epoch}.${start}`, sink })
            readers.push({ sink, channels: each.channels, start })
          } else if (each.name === 'turn') {
            scheduler.turn()
          } else {
            const sink = readers[each.reader]?.sink
            if (each.name === 'fill' && sink !== undefined) sink.isFull = true
            else sink?.drain()
          }
        }
        for (const { sink } of readers) sink.drain()
        scheduler.settle()
        for (const { sink, channels, start } of readers) {
          const model = published.flatMap((of, index) =>
            index >= start && channels.includes(of) ? [String(index + 1)] : [],
          )
          expect(sink.blocks.slice(1).map(({ data }) => data)).toEqual(model)
          sink.leave()
        }
        await hub.close()
      },
    ),
  )
})
