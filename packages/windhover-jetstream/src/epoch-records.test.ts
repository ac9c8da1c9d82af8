import { expect, test } from 'vitest'

import { EpochRecords } from './epoch-records.ts'

// Otherwise nobody knows where the epoch stands, and it ends.
test.each(['before', 'after'])(
  'a record that was purged %s its answer came tells its writer where it ended',
  (when) => {
    const records = new EpochRecords('0123456789abcdef', 'stream')
    if (when === 'before') records.skipTo(2)
    expect(records.knowsHeadAt(2)).toBe(false)
    records.note(2, 5)
    expect(records.knowsHeadAt(2)).toBe(true)
    records.skipTo(2)
    expect([records.lastSequence, records.head, records.oldest]).toEqual([2, 5, 6])
  },
)

test('an answer that comes after that to a later record changes nothing', () => {
  const records = new EpochRecords('0123456789abcdef', 'stream')
  records.note(3, 7)
  records.note(2, 5)
  expect([records.knowsHeadAt(3), records.knowsHeadAt(2)]).toEqual([true, false])
  records.skipTo(3)
  expect(records.head).toBe(7)
})
