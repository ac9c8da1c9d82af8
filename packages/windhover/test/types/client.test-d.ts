import { defineEvents } from 'windhover'
import { type Client, type ClientGap, type ClientStream, createClient, type MessageMeta } from 'windhover/client'
import { fromJsonSchema } from 'windhover/json-schema'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

import type { components, paths } from './rich-api.generated.ts'

interface Price {
  readonly symbol: string
}

const events = defineEvents({
  progress: z.object({ percent: z.coerce.number<string>(), at: z.iso.datetime().transform((text) => new Date(text)) }),
  price: fromJsonSchema<Price>({ type: 'object' }),
})

describe('a client of a catalog', () => {
  const client = createClient<typeof events>({ url: 'http://x', schemas: events })
  const stream = client.stream('/sse/broadcast', { events: ['progress'], channels: ['a'], params: { room: 7 } })

  test('gives listeners what the schema makes of the data', () => {
    stream.on('progress', (data, meta) => {
      expectTypeOf(data).toEqualTypeOf<{ percent: number; at: Date }>()
      expectTypeOf(meta).toEqualTypeOf<MessageMeta>()
    })
    stream.on('price', (data) => expectTypeOf(data).toEqualTypeOf<Price>())
    stream.onGap((gap) => expectTypeOf(gap).toEqualTypeOf<ClientGap>())
  })

  test('tells messages and gaps apart in a loop', () => {
    async function read(): Promise<Date | string | null> {
      for await (const event of stream) {
        switch (event.name) {
          case 'progress':
            return event.data.at
          case 'price':
            return event.data.symbol
          case 'gap':
            return event.data.requested?.epoch ?? null
          default:
            return event satisfies never
        }
      }
      return null
    }
    expectTypeOf(read).returns.resolves.toEqualTypeOf<Date | string | null>()
  })

  test('publishes what the schema takes', () => {
    void client.publish('progress', { percent: '7', at: '2026-01-01T00:00:00Z' }, { channel: 'a', idempotencyKey: 'k' })
    void client.publishMany([
      { event: 'price', data: { symbol: 'x' } },
      { event: 'progress', data: { percent: '1', at: '' }, channel: 'b' },
    ])
  })

  test('refuses what is not in it', () => {
    // @ts-expect-error -- there is no such event
    stream.on('progres', () => {})
    // @ts-expect-error -- there is no such field
    stream.on('progress', ({ percentage }) => percentage)
    // @ts-expect-error -- it is a number
    stream.on('progress', ({ percent }) => percent.length)
    // @ts-expect-error -- there is no such event
    client.stream('/sse/broadcast', { events: ['odd'] })
    // @ts-expect-error -- names of events are those of the catalog
    stream.events.add('odd')
    // @ts-expect-error -- a number is what listeners get, and not what is published
    void client.publish('progress', { percent: 7, at: '' })
    // @ts-expect-error -- there is no such event
    void client.publish('odd', {})
    // @ts-expect-error -- the data is of another event
    void client.publishMany([{ event: 'price', data: { percent: '1', at: '' } }])
    // @ts-expect-error -- there is no such option
    createClient({ token: 'text' })
    // @ts-expect-error -- a misspelt option
    createClient({ lingersMs: 1 })
    // @ts-expect-error -- the state is read only
    stream.state.is = 'open'
  })

  test('has states that are told apart', () => {
    expectTypeOf(stream.state.is).toEqualTypeOf<
      'idle' | 'connecting' | 'open' | 'waiting' | 'paused' | 'closed' | 'failed'
    >()
  })
})

describe('a client without types', () => {
  const client = createClient({ url: 'http://x' })

  test('takes any name, and its data is unknown', () => {
    client.stream('/any').on('any', (data) => expectTypeOf(data).toEqualTypeOf<unknown>())
    void client.publish('any', { a: 1 })
    client.stream('/any').on('any', (data) => {
      // @ts-expect-error -- nobody knows what it is
      return data.text
    })
  })
})

describe('a client of the paths that openapi-typescript makes', () => {
  const client = createClient<paths>({ url: 'http://x' })

  test('knows the streams and their events', () => {
    const room = client.stream('/sse/rooms/{room}', { params: { room: '7' } })
    room.on('message', (data) => expectTypeOf(data).toEqualTypeOf<components['schemas']['ChatMessage']>())
    room.on('typing', ({ who }) => expectTypeOf(who).toEqualTypeOf<string[] | undefined>())
    client.stream('/sse/count/{from}').on('tick', (data) => expectTypeOf(data).toEqualTypeOf<{ n: number }>())
  })

  test('tells messages apart in a loop', () => {
    async function read(): Promise<string> {
      for await (const event of client.stream('/sse/rooms/{room}')) {
        if (event.name === 'message') return event.data.text
        if (event.name === 'gap') return event.data.reason
        return (event.data.who ?? []).join()
      }
      return ''
    }
    expectTypeOf(read).returns.resolves.toBeString()
  })

  test('refuses what is not documented', () => {
    // @ts-expect-error -- there is no such path
    client.stream('/sse/room/{room}')
    // @ts-expect-error -- there is no such event
    client.stream('/sse/rooms/{room}').on('tick', () => {})
    // @ts-expect-error -- `connected` is no message
    client.stream('/sse/rooms/{room}').on('connected', () => {})
    // @ts-expect-error -- a path that streams nothing
    client.stream('/api/broadcast')
  })
})

test('a stream of names that a function knows goes where any stream is wanted', () => {
  const stream = createClient<typeof events>().stream('/sse/broadcast')
  function show(given: ClientStream<{ price: Price }>): void {
    given.on('price', ({ symbol }) => symbol)
  }
  expectTypeOf(show).parameter(0).not.toBeAny()
  expectTypeOf(stream).toExtend<Pick<ClientStream, 'state' | 'onGap' | 'subscribe'>>()
  expectTypeOf<Client<typeof events>['close']>().returns.toBeVoid()
})
