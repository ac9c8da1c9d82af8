import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Grant } from '../access/grant.ts'
import { Granted } from '../access/granted.ts'
import { type AskedReading, narrowReading } from './narrow-reading.ts'

/** What a request without any name asks a stream of any channel. */
const nothing: AskedReading = {
  channels: [],
  defaultChannels: ['broadcast'],
  servedChannels: 'any',
  maxChannels: 100,
  events: undefined,
  servedEvents: undefined,
}

function narrow(asked: Partial<AskedReading>, ...grants: readonly Omit<Grant, 'allow'>[]): unknown {
  const granted = new Granted(grants.map((grant) => ({ allow: ['read'], ...grant })))
  return narrowReading({ ...nothing, ...asked }, granted)
}

/** A request for these channels by name. */
const named = (...channels: string[]): Partial<AskedReading> => ({ channels, defaultChannels: undefined })

describe('channels', () => {
  test('that are asked for are each granted, or all is refused by the name of the first that is not', () => {
    const grant = { channels: ['room:7', 'user:*'] }
    expect(narrow(named('room:7', 'user:ann'), grant)).toEqual({ channels: ['room:7', 'user:ann'], events: undefined })
    expect(narrow(named('room:7', 'room:8'), grant)).toEqual({ fault: 'the channel "room:8" is not granted' })
  })

  test('that nobody asked for are the usual ones, where they are granted', () => {
    expect(narrow({}, {})).toEqual({ channels: ['broadcast'], events: undefined })
    expect(narrow({}, { channels: ['broadcast', 'room:7'] })).toEqual({ channels: ['broadcast'], events: undefined })
  })

  test('that nobody asked for are otherwise those that the grants name, and never those of a pattern', () => {
    expect(narrow({}, { channels: ['room:7', 'user:*'] }, { channels: ['room:8', 'room:7'] })).toEqual({
      channels: ['room:7', 'room:8'],
      events: undefined,
    })
    expect(narrow({}, { channels: ['user:*'] })).toEqual({
      fault: 'no channel of this stream is granted by its name; ask with ?channel= for one that the grants allow',
    })
    expect(narrow({})).toEqual({ fault: 'reading is not granted' })
  })

  test('of a stream with a list are those of the list that are granted', () => {
    const list = { servedChannels: ['a', 'b:1', 'c'], defaultChannels: ['a', 'b:1', 'c'] }
    expect(narrow(list, { channels: ['b:*', 'c', 'd'] })).toEqual({ channels: ['b:1', 'c'], events: undefined })
  })

  test('that the path names are needed, whatever else is granted', () => {
    const path = { channels: ['room:7'], servedChannels: ['room:7', 'lobby'], defaultChannels: ['room:7', 'lobby'] }
    expect(narrow(path, { channels: ['lobby'] })).toEqual({ fault: 'the channel "room:7" is not granted' })
    expect(narrow(path, { channels: ['room:7'] })).toEqual({ channels: ['room:7'], events: undefined })
  })

  test('that the grants name are not more than one reader may have', () => {
    expect(narrow({ maxChannels: 1 }, { channels: ['a', 'b'] })).toMatchObject({ fault: /name 2 channels; ask for 1/ })
  })
})

describe('events', () => {
  test('that are asked for are granted in each channel, or refused by name', () => {
    const grants = [{ channels: ['a'] }, { channels: ['b'], events: ['x', 'y:*'] }]
    expect(narrow({ ...named('a', 'b'), events: ['x', 'y:1'] }, ...grants)).toEqual({
      channels: ['a', 'b'],
      events: ['x', 'y:1'],
    })
    expect(narrow({ ...named('a', 'b'), events: ['x', 'z'] }, ...grants)).toEqual({
      fault: 'the event "z" in the channel "b" is not granted',
    })
  })

  test('that nobody asked for are those that are granted in every channel', () => {
    const served = { ...named('a', 'b'), servedEvents: ['x', 'y', 'z'] }
    expect(narrow(served, { channels: ['a'] }, { channels: ['b'], events: ['y', 'z'] })).toEqual({
      channels: ['a', 'b'],
      events: ['y', 'z'],
    })
    expect(narrow(served, {})).toEqual({ channels: ['a', 'b'], events: ['x', 'y', 'z'] })
    expect(narrow(served, { events: ['*'] })).toEqual({ channels: ['a', 'b'], events: ['x', 'y', 'z'] })
  })

  test('of a stream of any event are those that the grants name', () => {
    expect(narrow({}, { events: ['x', 'y:*'] })).toEqual({ channels: ['broadcast'], events: ['x'] })
    expect(narrow({}, { events: ['y:*'] })).toMatchObject({ fault: /no event in the channel "broadcast"/ })
  })

  test('that no two channels share are none', () => {
    expect(narrow(named('a', 'b'), { channels: ['a'], events: ['x'] }, { channels: ['b'], events: ['y'] })).toEqual({
      fault: 'no event is granted by its name in all of the channels a, b; ask for fewer with ?channel=',
    })
  })
})

describe('whatever is asked and granted', () => {
  const name = fc.constantFrom('a', 'b', 'a:1', 'a:2', 'b:1', '$a')
  const pattern = fc.constantFrom('a', 'b', 'a:1', 'a:*', 'a:**', '*', '*:1', '$a')
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })
  const patterns = fc.option(fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 }), { nil: undefined })
  const grants = fc.array(fc.record({ allow: fc.constant(['read'] as const), channels: patterns, events: patterns }))
  const asked: fc.Arbitrary<AskedReading> = fc.record({
    channels: fc.oneof(fc.constant([]), names),
    defaultChannels: fc.option(names, { nil: undefined }),
    servedChannels: fc.oneof(fc.constant('any' as const), names),
    maxChannels: fc.constant(100),
    events: fc.option(names, { nil: undefined }),
    servedEvents: fc.option(names, { nil: undefined }),
  })
  /** Events that stand for all that are not named. */
  const others = ['a', 'b', 'a:1', 'never-named']

  test('nothing is read that is not granted, and what is named is read or refused', () => {
    fc.assert(
      fc.property(asked, grants, (request, list) => {
        fc.pre(request.channels.length > 0 || request.defaultChannels !== undefined)
        const granted = new Granted(list)
        const outcome = narrowReading(request, granted)
        if ('fault' in outcome) return
        expect(outcome.channels.length).toBeGreaterThan(0)
        for (const channel of outcome.channels) {
          for (const event of outcome.events ?? others) {
            expect(granted.allowsEvent('read', channel, event), `${channel} ${event}`).toBe(true)
          }
        }
        expect(outcome.channels).toEqual(expect.arrayContaining([...request.channels]))
        if (request.events !== undefined) expect(outcome.events).toEqual(request.events)
      }),
      { numRuns: 2_000 },
    )
  })
})
