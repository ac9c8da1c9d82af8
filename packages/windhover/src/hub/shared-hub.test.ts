import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'
import { sharedHub } from './shared-hub.ts'

const hubs: Pick<Hub, 'close'>[] = []

/** As {@link sharedHub}; what it makes is closed, and so forgotten, after the test. */
function share(name: string, options: HubOptions = {}): Hub {
  const hub = sharedHub(name, options)
  hubs.push(hub)
  return hub
}

/** Loads this package once more, as a bundler that puts a copy of it into each of its parts. */
async function loadCopy(): Promise<typeof import('../index.ts')> {
  vi.resetModules()
  return import('../index.ts')
}

const price = (): HubOptions => ({ catalog: defineEvents({ price: z.object({ cents: z.int() }) }), keepAliveMs: 5000 })

beforeEach(() => hubs.splice(0))
afterEach(() => Promise.all(hubs.map((hub) => hub.close())))

describe('a module that is evaluated several times', () => {
  test('has one hub', () => {
    expect(share('app', price())).toBe(share('app', price()))
    expect(share('other', price())).not.toBe(share('app', price()))
  })

  test('has one hub, and its errors, with copies of this package too', async () => {
    const hub = share('app', { ...price(), open: true })
    const copy = await loadCopy()
    expect(copy.createHub).not.toBe(createHub)
    const other = copy.sharedHub('app', {
      ...price(),
      open: true,
      catalog: copy.defineEvents({ price: z.object({ cents: z.int() }) }),
    })
    expect(other).toBe(hub)
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink })
    expect((await other.publish('price', { cents: 1 })).connected).toBe(1)
    await hub.publish('raw', copy.rawText('as it is'))
    expect(await other.publish('price', { cents: 0.5 }).catch(copy.toProblem)).toMatchObject({ status: 422 })
  })

  test('has a new hub once the old one was closed', async () => {
    const hub = share('app', price())
    await hub.close()
    expect(share('app', { keepAliveMs: 0 })).not.toBe(hub)
  })
})

describe('a call that wants another hub', () => {
  const { catalog } = price()
  test.each<[string, HubOptions]>([
    ['the event "price" is', { keepAliveMs: 5000 }],
    ['the event "price" is', { catalog: defineEvents({ price: z.object({ cents: z.number() }) }), keepAliveMs: 5000 }],
    [
      'the event "price" is',
      { catalog: defineEvents({ price: z.object({ cents: z.int().default(1) }) }), keepAliveMs: 5000 },
    ],
    [
      'the event "note" is',
      { catalog: defineEvents({ price: z.object({ cents: z.int() }), note: z.string() }), keepAliveMs: 5000 },
    ],
    ['keepAliveMs is', { catalog: catalog! }],
    ['open is', { ...price(), open: true }],
    ['history is', { ...price(), history: { maxMessages: 1 } }],
    ['window is', { ...price(), window: { maxBytes: 1 } }],
    ['maxReaders is', { ...price(), maxReaders: 1 }],
  ])('is told that %s not as it was', (difference, options) => {
    share('app', price())
    expect(() => sharedHub('app', options)).toThrow(
      `sharedHub: ${difference} not as when the hub "app" was made; restart the process after a change, or give another hub another name`,
    )
  })

  test.each<[HubOptions, HubOptions]>([
    [{ catalog: defineEvents({}) }, {}],
    [{}, { catalog: defineEvents({}) }],
  ])('is told that a catalog without events, which closes a hub, is none', (made, given) => {
    share('app', made)
    expect(() => sharedHub('app', given)).toThrow('sharedHub: catalog is not as when')
  })

  test.each<[HubOptions, HubOptions]>([
    [price(), { ...price(), open: false }],
    [{ open: true }, {}],
    [{}, { maxReaders: 0, retryMs: 2_000, history: { maxMessages: 10_000 }, window: {} }],
    [
      { history: {}, maxMessageBytes: 1024 * 1024 },
      { history: { maxAgeMs: Infinity }, keepAliveMs: undefined as never },
    ],
  ])('is no such call if %j and %j differ in defaults alone', (made, given) => {
    expect(share('app', made)).toBe(share('app', given))
    expect(share('app', given)).toBe(share('app', made))
  })

  test.each([
    [{ opne: true }, 'opne is not an option; did you mean open?'],
    [null, 'expected an object of options, got null'],
    ['open', 'expected an object of options, got "open"'],
    [{ keepAliveMs: -1 }, 'keepAliveMs'],
    [{ catalog: {} }, 'catalog: expected what defineEvents() makes'],
    [{ history: { maxMesages: 1 } }, 'maxMesages is not'],
    [{ history: null }, 'history'],
  ])('with wrong options, %j, is told so, whether it is the first or not', (options, message) => {
    const call = (): unknown => sharedHub('app', options as HubOptions)
    const refusal = expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(message) })
    expect(call).toThrow(refusal)
    share('app', {})
    expect(call).toThrow(refusal)
  })

  test('may bring its own objects', () => {
    const hub = share('app', { observer: {} })
    expect(share('app', { observer: { onPublished() {} } })).toBe(hub)
  })
})

test.each(['', 'a\nb', 'x'.repeat(129)])('the name %j is refused', (name) => {
  expect(() => sharedHub(name)).toThrow('sharedHub: the name must')
})

test('a hub that cannot be made is not kept', () => {
  expect(() => sharedHub('app', { keepAliveMs: -1 })).toThrow('keepAliveMs')
  expect(share('app').catalog).toBeUndefined()
})
