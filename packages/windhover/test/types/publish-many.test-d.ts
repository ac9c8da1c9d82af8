import { createHub, defineEvents, type Hub, jsonText, type PublishedItem, type PublishOutcome } from 'windhover'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

const catalog = defineEvents({
  progress: z.object({ percent: z.number() }),
  done: z.null(),
})

describe('several events of a closed hub', () => {
  const hub = createHub({ catalog, open: false })

  test('are those that are declared, each with its data', () => {
    void hub.publishMany([
      { event: 'progress', data: { percent: 1 }, channels: ['a', 'b'] },
      { event: 'done', data: null, idempotencyKey: 'k' },
      { event: 'progress', data: jsonText('{"percent":1}') },
    ])
    // @ts-expect-error -- the data of another event
    void hub.publishMany([{ event: 'done', data: { percent: 1 } }])
    // @ts-expect-error -- not declared
    void hub.publishMany([{ event: 'other', data: 1 }])
    // @ts-expect-error -- one time for all
    void hub.publishMany([{ event: 'done', data: null, maxWaitMs: 1 }])
  })

  test('may come from a list', () => {
    const percents: number[] = []
    void hub.publishMany(percents.map((percent) => ({ event: 'progress' as const, data: { percent } })))
  })
})

test('a hub that is open takes others too, and still knows the declared ones', () => {
  const hub = createHub({ catalog, open: true })
  void hub.publishMany([
    { event: 'other', data: new Date() },
    { event: 'progress', data: { percent: 1 } },
  ])
  // @ts-expect-error -- not its data
  void hub.publishMany([{ event: 'progress', data: { percent: 'x' } }])
})

test('a result is an error only where events are not published as one', () => {
  const hub: Hub = createHub()
  expectTypeOf(hub.publishMany([])).toEqualTypeOf<Promise<PublishedItem[]>>()
  expectTypeOf(hub.publishMany([], { atomic: false })).toEqualTypeOf<Promise<PublishOutcome[]>>()
})
