import { expect, test } from 'vitest'

import { EpochRecords } from './epoch-records.ts'

// Otherwise nobody knows where the epoch stands, and it ends.
test.each(['before', 'after'])(
  'a record that was purged %s its answer came tells its writer where it ended',
  (when) => {
    const records = new EpochRecords('0123456789abcdef', 'stream')
    if (when === 'before') records.skipTo(2)
    records.note(2, 5)
    records.skipTo(2)
    expect([records.lastSequence, records.head, records.oldest]).toEqual([2, 5, 6])
  },
)
