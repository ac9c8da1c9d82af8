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
  ['channelName', 'channel'],
  ['metadata', 'meta'],
  ['lastEvent', 'lastEventId'],
  ['lastEventIds', 'lastEventId'],
  ['eventId', 'event'],
  ['meat', 'meta'],
  ['beta', undefined],
  ['agent', undefined],
  ['m', undefined],
  ['', undefined],
  ['-', undefined],
])('%s means %s', (name, meant) => {
  expect(findMeantName(name, known)).toBe(meant)
})

test('a name of any length is judged at once', () => {
  expect(findMeantName('e'.repeat(10_000_000), known)).toBeUndefined()
})
