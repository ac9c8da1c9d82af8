import {
  createHub,
  defineEvents,
  type EventDeclarations,
  type EventsOf,
  type Hub,
  type HubOptions,
  jsonText,
  type PublishableName,
  type Published,
  rawText,
  sharedHub,
} from 'windhover'
import { createTestHub } from 'windhover/testing'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

const catalog = defineEvents({
  progress: z.object({ taskId: z.string(), percent: z.number().default(0), note: z.string().optional() }),
  at: { schema: z.object({ ts: z.string().transform((text) => new Date(text)) }), summary: 'When' },
  done: z.null(),
})

type Events = EventsOf<typeof catalog>

test('a shared hub is typed as one of createHub', () => {
  expectTypeOf(sharedHub('app')).toEqualTypeOf(createHub())
  expectTypeOf(sharedHub('app', { catalog })).toEqualTypeOf(createHub({ catalog }))
  expectTypeOf(sharedHub('app', { catalog, open: false })).toEqualTypeOf(createHub({ catalog, open: false }))
})

describe('a hub that is open to undeclared events', () => {
  const hub = createHub({ catalog, open: true })

  test('takes the data of a declared event as its schema takes it', () => {
    expectTypeOf(hub.publish('progress', { taskId: 'a' })).toEqualTypeOf<Promise<Published>>()
    void hub.publish('progress', { taskId: 'a', percent: 1, note: 'x' }, { channel: 'jobs', retryMs: 1 })
    void hub.publish('at', { ts: '2030-01-01' })
    void hub.publish('done', null)
    void hub.publish('progress', jsonText('{"taskId":"a"}'))
  })

  test('refuses a declared event with other data', () => {
    // @ts-expect-error -- taskId is missing
    void hub.publish('progress', { percent: 1 })
    // @ts-expect-error -- percent is a number
    void hub.publish('progress', { taskId: 'a', percent: '1' })
    // @ts-expect-error -- there is no such field
    void hub.publish('progress', { taskId: 'a', percentage: 1 })
    // @ts-expect-error -- publishers send text, which readers get as a date
    void hub.publish('at', { ts: new Date() })
    // @ts-expect-error -- a declared event promises JSON of its schema
    void hub.publish('progress', rawText('{}'))
    // @ts-expect-error -- what only looks like JSON text is none
    void hub.publish('progress', { text: '{}', depth: 1 })
    // @ts-expect-error -- null is not undefined
    void hub.publish('done', undefined)
    // @ts-expect-error -- the data is missing
    void hub.publish('progress')
  })

  test('takes any data under any other name', () => {
    void hub.publish('note', { anything: true })
    void hub.publish('note', rawText('text'))
    void hub.publish(`job ${1}`, 7)
    // @ts-expect-error -- a name is a string
    void hub.publish(7, 'x')
  })

  test('knows the options by name', () => {
    // @ts-expect-error -- the option is called channel
    void hub.publish('note', 1, { chanel: 'jobs' })
    // @ts-expect-error -- milliseconds are a number
    void hub.publish('note', 1, { retryMs: '1000' })
  })
})

describe('a hub with a catalog', () => {
  const hub = createHub({ catalog })

  test('takes declared names alone', () => {
    expectTypeOf<PublishableName<Events, false>>().toEqualTypeOf<'progress' | 'at' | 'done'>()
    void hub.publish('progress', { taskId: 'a' })
    // @ts-expect-error -- this name is not declared
    void hub.publish('note', { anything: true })
    // @ts-expect-error -- this one is a slip of the pen
    void hub.publish('progres', { taskId: 'a' })
    // @ts-expect-error -- any string is too many
    void hub.publish('progress' as string, { taskId: 'a' })
  })

  test('refuses a declared event with other data', () => {
    // @ts-expect-error -- taskId is missing
    void hub.publish('progress', {})
  })

  test('is one that is closed, whatever else is said', () => {
    expectTypeOf(hub).toEqualTypeOf<Hub<Events, false>>()
    expectTypeOf(createHub({ catalog, open: false, keepAliveMs: 0 })).toEqualTypeOf<Hub<Events, false>>()
    expectTypeOf(createHub({ catalog, open: true, keepAliveMs: 0 })).toEqualTypeOf<Hub<Events, true>>()
    expectTypeOf(createTestHub({ catalog }).hub).toEqualTypeOf<Hub<Events, false>>()
    expectTypeOf(createTestHub({ catalog, open: true }).hub).toEqualTypeOf<Hub<Events, true>>()
  })

  test('that declares nothing takes nothing', () => {
    // @ts-expect-error -- nothing is declared
    void createHub({ catalog: defineEvents({}) }).publish('note', 1)
  })
})

test('a hub without a catalog takes any name, unless it is closed', () => {
  void createHub().publish('note', { anything: true })
  void createHub({ open: true }).publish('note', 1)
  void createHub({ keepAliveMs: 0 }).publish('note', 1)
  void createTestHub().hub.publish('note', 1)
  // @ts-expect-error -- nothing is declared
  void createHub({ open: false }).publish('note', 1)
})

test('options of a variable make a hub of whatever they may be', () => {
  const options: HubOptions = {}
  expectTypeOf(createHub(options)).toEqualTypeOf<Hub>()
})

test('a hub whose openness is known at run time alone takes any name', () => {
  const hub = createHub({ catalog, open: Math.random() < 0.5 })
  void hub.publish('note', 1)
  // @ts-expect-error -- but what is declared stays declared
  void hub.publish('progress', {})
})

test('a function that takes any hub says so with two type parameters', () => {
  function count<Events extends EventDeclarations, Open extends boolean>(hub: Hub<Events, Open>): number {
    return hub.connectedCount()
  }
  expectTypeOf(count(createHub({ catalog }))).toBeNumber()
  expectTypeOf(count(createHub({ catalog, open: false }))).toBeNumber()
  expectTypeOf(count(createHub())).toBeNumber()
})
