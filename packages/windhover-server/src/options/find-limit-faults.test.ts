import { expect, test } from 'vitest'

import { findLimitFaults } from './find-limit-faults.ts'

test.each([
  {},
  { publish: {}, connect: {}, tickets: {} },
  {
    publish: {
      perKey: { rate: 1 },
      perSubject: undefined,
      perAddress: { rate: 1, perMs: 86_400_000, burst: 100_000_000 },
    },
  },
  { failedLogins: { rate: 100_000_000, perMs: 1 } },
])('%j has no fault', (limits) => {
  expect(findLimitFaults(limits)).toEqual([])
})

const number = 'expected a whole number from 1 to 100000000'

test.each([
  [null, 'limits: expected an object, got null'],
  [[], 'limits: expected an object, got []'],
  [{ publish: 7 }, 'limits.publish: expected an object, got 7'],
  [{ publish: { perKey: 100 } }, 'limits.publish.perKey: expected an object, got 100'],
  [{ publish: { perKey: {} } }, 'limits.publish.perKey.rate: expected a number, got none'],
  [{ publish: { perKey: { rate: 0 } } }, `limits.publish.perKey.rate: ${number}, got 0`],
  [{ connect: { perSubject: { rate: 1.5 } } }, `limits.connect.perSubject.rate: ${number}, got 1.5`],
  [{ tickets: { perAddress: { rate: '5' } } }, `limits.tickets.perAddress.rate: ${number}, got "5"`],
  [{ failedLogins: { rate: 1, burst: 0 } }, `limits.failedLogins.burst: ${number}, got 0`],
  [
    { failedLogins: { rate: 1, perMs: 86_400_001 } },
    'limits.failedLogins.perMs: expected a whole number from 1 to 86400000, got 86400001',
  ],
  [{ connect: { perKey: { rate: 1 } } }, 'limits.connect: unknown key perKey; allowed: perSubject, perAddress'],
  [
    { publishes: {} },
    'limits: unknown key publishes (did you mean publish?); allowed: publish, connect, tickets, failedLogins',
  ],
  [
    { failedLogins: { rate: 1, per: 5 } },
    'limits.failedLogins: unknown key per (did you mean perMs?); allowed: rate, perMs, burst',
  ],
])('%j has one', (limits, fault) => {
  expect(findLimitFaults(limits)).toEqual([fault])
})

test('tells of all faults', () => {
  expect(findLimitFaults({ publish: { perKey: { rate: 0, burst: -1 } }, failedLogins: {}, x: 1 })).toHaveLength(4)
})
