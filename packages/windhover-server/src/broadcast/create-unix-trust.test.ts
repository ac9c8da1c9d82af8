import { expect, test } from 'vitest'

import { createUnixTrust } from './create-unix-trust.ts'

const trusts = createUnixTrust(['10.0.0.0/8', '192.0.2.1', 'fd00::/8'])

test.each<[string | undefined, boolean]>([
  [undefined, true],
  ['10.1.2.3', true],
  ['::ffff:10.1.2.3', true],
  ['192.0.2.1', true],
  ['fd00::1', true],
  ['192.0.2.2', false],
  ['fe80::1', false],
  ['unknown', false],
  ['', false],
])('%s is trusted: %s', (address, isTrusted) => {
  expect(trusts(address)).toBe(isTrusted)
})
