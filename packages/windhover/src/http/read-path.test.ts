import { expect, test } from 'vitest'

import { createPathReader } from './read-path.ts'

test.each([
  ['/rooms/a', { room: 'a' }],
  ['/rooms/a?room=b', { room: 'a' }],
  ['/rooms/a//?b', undefined],
  ['/rooms/?a', undefined],
  ['/rooms/caf%C3%A9', { room: 'café' }],
  ['http://host:80/rooms/a?b=/c', { room: 'a' }],
  ['http://host/rooms/a#b', { room: 'a' }],
  ['//rooms/a', undefined],
  ['*', undefined],
  ['', undefined],
  [undefined, undefined],
])('of %j a path with a parameter gets %j', (url, params) => {
  expect(createPathReader('/rooms/{room}')(url)).toEqual(params)
})

test.each(['/other', 'http://host/other', undefined])('a path without parameters takes %j', (url) => {
  expect(createPathReader('/events')(url)).toEqual({})
})
