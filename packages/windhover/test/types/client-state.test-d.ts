import { defineEvents } from 'windhover'
import {
  type Client,
  createClient,
  createPublisher,
  type Follow,
  type GapMessage,
  type IdStore,
  type Published,
  type Publisher,
} from 'windhover/client'
import { fileStore } from 'windhover/client/node'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

const catalog = defineEvents({
  order: z.object({ id: z.string(), version: z.number() }),
  removed: z.object({ id: z.string() }),
  note: z.string(),
})

interface Order {
  readonly id: string
  readonly version: number
}

declare const client: Client<typeof catalog>

describe('follow', () => {
  test('the state is what apply takes, and messages are told apart by their names', () => {
    const orders = client.follow('/sse/broadcast', {
      channels: ['orders'],
      events: ['order', 'removed'],
      load: ({ fetch, signal }) => {
        expectTypeOf(signal).toEqualTypeOf<AbortSignal>()
        return fetch('/api/orders')
      },
      apply: (state: readonly Order[], message): readonly Order[] => {
        expectTypeOf(message.name).toEqualTypeOf<'order' | 'removed'>()
        expectTypeOf(message.channel).toEqualTypeOf<string | undefined>()
        const rest = state.filter(({ id }) => id !== message.data.id)
        if (message.name === 'removed') {
          // @ts-expect-error -- what is removed has no version
          void message.data.version
          return rest
        }
        return [...rest, message.data]
      },
    })
    expectTypeOf(orders).toEqualTypeOf<Follow<readonly Order[]>>()
    expectTypeOf(orders.state).toEqualTypeOf<readonly Order[] | undefined>()
    expectTypeOf(orders.getSnapshot().status).toEqualTypeOf<
      'idle' | 'loading' | 'following' | 'waiting' | 'failed' | 'closed'
    >()
  })

  test('the state is what load returns', () => {
    const count = client.follow('/sse/broadcast', {
      load: () => ({ state: 0, position: 'e.0' }),
      apply: (state, message) => {
        expectTypeOf(message.name).toEqualTypeOf<'order' | 'removed' | 'note'>()
        return state + 1
      },
    })
    expectTypeOf(count.state).toEqualTypeOf<number | undefined>()
    void client.follow('/sse/broadcast', {
      load: () => Promise.resolve({ state: 0, position: { epoch: 'e', offset: 0 } }),
      apply: (state) => state,
      reloadOn: 'reconnect',
    })
  })

  test('what does not fit is refused', () => {
    // @ts-expect-error -- there is no such event
    void client.follow('/sse', { events: ['ordr'], load: ({ fetch }) => fetch('/'), apply: (state: number) => state })
    // @ts-expect-error -- a state without its position
    void client.follow('/sse', { load: () => ({ state: 0 }), apply: (state: number) => state })
    // @ts-expect-error -- another state than was loaded
    void client.follow('/sse', { load: () => ({ state: 0, position: 'e.0' }), apply: (): string => '' })
    // @ts-expect-error -- load is missing
    void client.follow('/sse', { apply: (state: number) => state })
    // @ts-expect-error -- a reason that does not exist
    void client.follow('/sse', { load: ({ fetch }) => fetch('/'), apply: (state: number) => state, reloadOn: 'never' })
  })
})

describe('a stream with a store', () => {
  test('gives messages with ack', async () => {
    expectTypeOf(fileStore('cursor.json')).toEqualTypeOf<IdStore>()
    for await (const message of client.stream('/sse/broadcast', { store: fileStore('cursor.json') })) {
      expectTypeOf<(typeof message)['ack']>().toEqualTypeOf<() => void>()
      if (message.name === 'order') expectTypeOf(message.data.version).toEqualTypeOf<number>()
      if (message.name === 'gap') expectTypeOf(message.data).toEqualTypeOf<GapMessage['data']>()
    }
    for await (const message of client.stream('/sse/broadcast', { signal: new AbortController().signal })) {
      // @ts-expect-error -- without a store nothing is acknowledged
      void message.ack
    }
    const map = new Map<string, string>()
    const store = { get: () => map.get('id'), set: (id: string) => void map.set('id', id) }
    expectTypeOf(store).toExtend<IdStore>()
    // @ts-expect-error -- it cannot be set
    void client.stream('/sse/broadcast', { store: { get: () => undefined } })
  })
})

describe('a publisher', () => {
  test('takes what its catalog takes', () => {
    const publisher = createPublisher<typeof catalog>({ url: 'https://api.example.com', token: () => 't' })
    expectTypeOf(publisher).toEqualTypeOf<Publisher<typeof catalog>>()
    expectTypeOf(publisher.publish('note', 'x', { channel: 'c' })).toEqualTypeOf<Promise<Published>>()
    // @ts-expect-error -- there is no such event
    void publisher.publish('nte', 'x')
    // @ts-expect-error -- other data
    void publisher.publish('note', 1)
    // @ts-expect-error -- the data is missing
    void publisher.publish('note')
  })

  test('has the types of its client', () => {
    expectTypeOf(createPublisher(client)).toEqualTypeOf<Publisher<typeof catalog>>()
    void createPublisher(createClient()).publish('anything', { x: 1 })
    // @ts-expect-error -- an option that does not exist
    void createPublisher(client, { maxQueu: 1 })
  })
})
