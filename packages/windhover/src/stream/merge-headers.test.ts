import { expect, test } from 'vitest'

import { mergeHeaders } from './merge-headers.ts'

const judged = {
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': 'https://a.example',
  Vary: 'Origin, X-A',
}

function merge(before: Readonly<Record<string, string | readonly string[]>>): Record<string, string> {
  return mergeHeaders(judged, (name) => before[name])
}

test('sets what nobody has set', () => {
  expect(merge({})).toEqual(judged)
  expect(mergeHeaders(judged, () => null)).toEqual(judged)
})

test('leaves what an app has set', () => {
  expect(merge({ 'referrer-policy': 'origin' })).not.toHaveProperty('Referrer-Policy')
})

test('leaves the CORS of an app alone', () => {
  const cors = { ...judged, 'Access-Control-Allow-Credentials': 'true' }
  const before = (name: string): string | undefined => (name === 'access-control-allow-origin' ? '*' : undefined)
  expect(mergeHeaders(cors, before)).toEqual({ 'Referrer-Policy': 'no-referrer', Vary: 'Origin, X-A' })
})

test.each([
  ['Accept', 'Accept, Origin, X-A'],
  ['origin', 'origin, X-A'],
  ['', 'Origin, X-A'],
  [['A', 'B, X-a'], 'A, B, X-a, Origin'],
] as const)('adds to Vary: %j', (vary, merged) => {
  expect(merge({ vary })).toHaveProperty('Vary', merged)
})
