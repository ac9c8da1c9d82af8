import { expect, test } from 'vitest'

import { findNearest } from './find-nearest.ts'

test.each([
  ['prot', 'port'],
  ['PORT', 'port'],
  ['keepAlive', 'keepAliveMs'],
  ['hots', 'host'],
  ['history', undefined],
  ['xyz', undefined],
  ['', undefined],
])('nearest to %s is %s', (name, nearest) => {
  expect(findNearest(name, ['host', 'port', 'keepAliveMs'])).toBe(nearest)
})

test('takes the first of equals', () => {
  expect(findNearest('port', ['sort', 'fort'])).toBe('sort')
})

test.each([
  ['WINDHOVER_PROT', 'WINDHOVER_PORT'],
  ['WINDHOVER_SOMETHING', undefined],
])('what all begin with makes no two names alike: %s is %s', (name, nearest) => {
  expect(findNearest(name, ['WINDHOVER_HOST', 'WINDHOVER_PORT', 'WINDHOVER_CHANNELS'])).toBe(nearest)
})
