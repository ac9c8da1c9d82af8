import { expect, test } from 'vitest'

import { findCountedAddress } from './find-counted-address.ts'

const peer = '192.0.2.1'

test.each([
  ['of a client', peer, {}, peer],
  ['that a trusted proxy tells', '198.51.100.7', { 'x-forwarded-for': '198.51.100.7' }, '198.51.100.7'],
  ['of a proxy that is not trusted', peer, { 'x-forwarded-for': '198.51.100.7' }, undefined],
  ['of a proxy that says so in another way', peer, { forwarded: 'for=198.51.100.7' }, undefined],
  ['that nobody knows', undefined, {}, undefined],
])('an address %s', (_what, address, headers, counted) => {
  expect(findCountedAddress(address, peer, (name) => (headers as Record<string, string>)[name])).toBe(counted)
})
