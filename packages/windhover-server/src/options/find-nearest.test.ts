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

test.each([
  ['--version', '--openapi-version'],
  ['--body-bytes', '--max-body-bytes'],
  ['--bytes', undefined],
  ['--', undefined],
])('its last words are enough where just one has them: %s is %s', (name, nearest) => {
  const flags = ['--openapi-version', '--max-body-bytes', '--history-max-bytes', '--window-max-bytes']
  expect(findNearest(name, flags)).toBe(nearest)
})
