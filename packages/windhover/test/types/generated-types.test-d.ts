import { describe, expectTypeOf, test } from 'vitest'

import type { components, paths } from './rich-api.generated.ts'

type Schemas = components['schemas']
type EventOf<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'text/event-stream': infer Event } } } }
}
  ? Event
  : never
type RoomEvent = EventOf<'/sse/rooms/{room}'>

describe('the types that openapi-typescript makes of a stream', () => {
  test('are a union that is told apart by the name of the event', () => {
    expectTypeOf<RoomEvent['event']>().toEqualTypeOf<
      'message' | 'typing' | 'connected' | 'gap' | 'closing' | 'position'
    >()
    expectTypeOf<Extract<RoomEvent, { event: 'message' }>['data']>().toEqualTypeOf<Schemas['ChatMessage']>()
    expectTypeOf<Schemas['ChatMessage']>().toEqualTypeOf<{ from: string; text: string; at?: [number, number] }>()
  })

  test('narrow in a switch to the decoded data of each event', () => {
    function read(event: RoomEvent): string {
      switch (event.event) {
        case 'message':
          return event.data.from
        case 'typing':
          return (event.data.who ?? []).join()
        case 'connected':
          return event.data.clientId
        case 'gap':
          return event.data.reason
        case 'closing':
          return event.data.reason
        case 'position':
          return event.data
        default:
          return event satisfies never
      }
    }
    expectTypeOf(read).returns.toBeString()
  })

  test('refuse what is no event of the stream', () => {
    // @ts-expect-error -- there is no such event
    const odd: RoomEvent = { event: 'odd', id: 'a.1', data: {} }
    // @ts-expect-error -- text is missing
    const short: RoomEvent = { event: 'message', id: 'a.1', data: { from: 'Ann' } }
    // @ts-expect-error -- a message has an id
    const nameless: RoomEvent = { event: 'message', data: { from: 'Ann', text: '' } }
    void [odd, short, nameless]
  })

  test('know the events of a stream that is made for one request', () => {
    type Event = EventOf<'/sse/count/{from}'>
    expectTypeOf<Event['event']>().toEqualTypeOf<'tick' | 'connected' | 'closing'>()
    expectTypeOf<Extract<Event, { event: 'tick' }>['data']>().toEqualTypeOf<{ n: number }>()
    type Parameters = paths['/sse/count/{from}']['get']['parameters']
    expectTypeOf<Parameters['path']>().toEqualTypeOf<{ from: '0' | '1' }>()
  })

  test('know the events of an open hub beside those of any other name', () => {
    type Event = EventOf<'/sse/jobs'>
    expectTypeOf<Extract<Event, { event: 'progress' }>['data']>().toEqualTypeOf<Schemas['Progress']>()
    expectTypeOf<Event['event']>().toEqualTypeOf<string>()
  })
})
