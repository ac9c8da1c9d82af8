import { expect, test } from 'vitest'

import { findMeantName } from './find-meant-name.ts'

const known = ['event', 'channel', 'meta', 'lastEventId']

test.each([
  ['even', 'event'],
  ['EVENT', 'event'],
  ['eevent', 'event'],
  ['chanels', 'channel'],
  ['chnnael', 'channel'],
  ['channnnel', 'channel'],
  ['chan', 'channel'],
  ['cha', undefined],
  ['lastEvent', 'lastEventId'],
  ['lastEventIds', 'lastEventId'],
  ['meat', 'meta'],
  ['metaa', 'meta'],
  ['channel-s', 'channel'],
  ['channel', 'channel'],
  ['channel[]', 'channel'],
  ['Events[]', 'event'],
  ['event[0]', 'event'],
  ['evnt[]', 'event'],
  ['beta', undefined],
  ['agent', undefined],
  ['m', undefined],
  ['', undefined],
  ['-', undefined],
])('%s means %s', (name, meant) => {
  expect(findMeantName(name, known)).toBe(meant)
})

// A program in front of the stream may read these.
test.each([
  'metadata',
  'channelId',
  'channel_id',
  'channelName',
  'event-id',
  'eventId',
  'eventIds',
  'events_since',
  'lastEventIdOf',
  'database',
])('%s is a name in its own right', (name) => {
  expect(findMeantName(name, [...known, 'data'])).toBeUndefined()
})

test('a name of any length is judged at once', () => {
  expect(findMeantName('e'.repeat(10_000_000), known)).toBeUndefined()
})
