import { expect, test } from 'vitest'

import { AddressLimit, toAddressKey, toPlainAddress } from './address-limit.ts'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, key) => {
  expect(toAddressKey(address)).toBe(key)
})

test('forgets an address once nobody is left of it', () => {
  const limit = new AddressLimit(1)
  const key = limit.keyOf('192.0.2.1')
  limit.add(key)
  expect(limit.hasRoom(key)).toBe(false)
  limit.remove(key)
  expect(limit.hasRoom(key)).toBe(true)
})

test('without a limit nothing is counted', () => {
  expect(new AddressLimit(Infinity).keyOf('192.0.2.1')).toBeUndefined()
})

test.each(['127.0.0.1', '127.8.8.8', '::ffff:127.0.0.1', '::1'])('%s is this machine, and not counted', (address) => {
  expect(new AddressLimit(1).keyOf(address)).toBeUndefined()
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['::1', '::1'],
  ['2001:db8::1', '2001:db8::1'],
  ['::ffff:c000:201', '::ffff:c000:201'],
  ['', ''],
])('%j is written %j', (address, plain) => {
  expect(toPlainAddress(address)).toBe(plain)
})
