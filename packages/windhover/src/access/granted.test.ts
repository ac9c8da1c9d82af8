import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { acts, type Grant } from './grant.ts'
import { Granted, grantedBy } from './granted.ts'
import { NamePatterns } from './name-patterns.ts'

const names = ['a', 'b', 'a:b', 'a:c', '$a', '$a:b']
const members = [...names, '*', '**', 'a:*', 'a:**', '*:b', '$a:*']

const someGrant: fc.Arbitrary<Grant> = fc.record(
  {
    allow: fc.subarray([...acts], { minLength: 1 }),
    channels: fc.subarray(members, { minLength: 1 }),
    events: fc.subarray(members, { minLength: 1 }),
  },
  { requiredKeys: ['allow'] },
)

/** Whether one pattern or name holds a name; what a single pattern holds is tested for itself. */
const holds = (member: string, name: string): boolean => new NamePatterns([member]).has(name)

/** Whether one grant of a list allows all of it. */
function allows(grants: readonly Grant[], act: Grant['allow'][number], channel: string, event: string): boolean {
  return grants.some(
    ({ allow, channels = ['**'], events }) =>
      allow.includes(act) &&
      channels.some((member) => holds(member, channel)) &&
      (events === undefined || events.some((member) => holds(member, event))),
  )
}

const asked = {
  grants: fc.array(someGrant, { maxLength: 4 }),
  act: fc.constantFrom(...acts),
  channel: fc.constantFrom(...names),
  event: fc.constantFrom(...names),
}

describe('what grants allow together', () => {
  test('is what one of them allows', () => {
    fc.assert(
      fc.property(fc.record(asked), ({ grants, act, channel, event }) => {
        // No event of anybody's begins with $, so that all events are those without.
        fc.pre(!event.startsWith('$'))
        expect(new Granted(grants).allowsEvent(act, channel, event)).toBe(allows(grants, act, channel, event))
      }),
      { numRuns: 2_000 },
    )
  })

  test('is the same for some event, every event and any channel as for each of them', () => {
    const events = [...names.filter((name) => !name.startsWith('$')), 'x', 'x:y', 'a:d']
    fc.assert(
      fc.property(fc.record(asked), ({ grants, act, channel, event }) => {
        const granted = new Granted(grants)
        const hasChannel = grants.some(
          ({ allow, channels = ['**'] }) => allow.includes(act) && channels.some((member) => holds(member, channel)),
        )
        expect(granted.allowsChannel(act, channel)).toBe(hasChannel)
        if (granted.allowsAllEvents(act, channel)) {
          expect(events.filter((one) => !allows(grants, act, channel, one))).toEqual([])
        }
        if (names.some((one) => granted.allowsEvent(act, one, event))) {
          expect(granted.allowsEventSomewhere(act, event)).toBe(true)
        }
        if (!granted.allowsEventSomewhere(act, event)) {
          expect(names.filter((one) => granted.allowsEvent(act, one, event))).toEqual([])
        }
        expect(granted.allowsSome(act)).toBe(grants.some(({ allow }) => allow.includes(act)))
      }),
      { numRuns: 2_000 },
    )
  })

  test('never shrinks with one more grant', () => {
    fc.assert(
      fc.property(fc.record(asked), someGrant, ({ grants, act, channel, event }, more) => {
        const before = new Granted(grants).allowsEvent(act, channel, event)
        expect(before && !new Granted([...grants, more]).allowsEvent(act, channel, event)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
})

test('names what is granted by name, each once, and nothing that only a pattern holds', () => {
  const granted = new Granted([
    { allow: ['read'], channels: ['b', 'a', 'room:*'], events: ['x', 'y:*'] },
    { allow: ['read', 'publish'], channels: ['a', 'c'], events: ['x', 'z'] },
    { allow: ['publish'], channels: ['d'] },
  ])
  expect(granted.namedChannels('read')).toEqual(['b', 'a', 'c'])
  expect(granted.namedEvents('read')).toEqual(['x', 'z'])
  expect(granted.namedChannels('admin')).toEqual([])
})

test('an act does not bring another with it', () => {
  const granted = new Granted([{ allow: ['admin'] }])
  expect(acts.filter((act) => granted.allowsChannel(act, 'a'))).toEqual(['admin'])
})

test('is worked out once for a list', () => {
  const grants: readonly Grant[] = [{ allow: ['read'] }]
  expect(grantedBy(grants)).toBe(grantedBy(grants))
  expect(grantedBy([...grants])).not.toBe(grantedBy(grants))
})
