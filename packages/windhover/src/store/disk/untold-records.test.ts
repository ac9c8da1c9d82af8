import { expect, test } from 'vitest'

import type { IndexedRecord } from './record-index.ts'
import { UntoldRecords } from './untold-records.ts'

/** A record of two messages, whose bytes are its first offset over and over. */
function make(first: number, length = 4): [IndexedRecord, Buffer] {
  const record = { segment: 1, at: first, length, first, timeMs: 0, sizes: [1, 1], keyed: [] }
  return [record, Buffer.alloc(length, first)]
}

/** Records of which the first has the offsets 1 and 2, added for a listener that has everything. */
function hold(count: number): { untold: UntoldRecords; records: IndexedRecord[] } {
  const untold = new UntoldRecords()
  untold.release(0, 0)
  const records = Array.from({ length: count }, (_, n) => {
    const [record, bytes] = make(2 * n + 1)
    untold.add(record, bytes)
    return record
  })
  return { untold, records }
}

test('records side by side are found as they stand in the file', () => {
  const { untold, records } = hold(3)
  expect(untold.find(records.slice(0, 2))).toEqual(Buffer.from([1, 1, 1, 1, 3, 3, 3, 3]))
  expect(untold.find(records.slice(2))).toEqual(Buffer.alloc(4, 5))
  expect(untold.find([make(1)[0]])).toBeUndefined()
})

test('a record is dropped once the listener has all of its messages', () => {
  const { untold, records } = hold(2)
  untold.release(1, 4)
  expect(untold.find(records)).toHaveLength(8)
  untold.release(2, 4)
  expect([untold.find(records), untold.find(records.slice(1))]).toEqual([undefined, Buffer.alloc(4, 3)])
})

test('nothing is held before a listener has everything', () => {
  const untold = new UntoldRecords()
  untold.release(0, 2)
  const [record, bytes] = make(3)
  untold.add(record, bytes)
  expect(untold.find([record])).toBeUndefined()
})

test('a listener that is 4 MiB behind reads the file until it has everything', () => {
  const { untold, records } = hold(1)
  const [large, largeBytes] = make(3, 4_194_301)
  untold.add(large, largeBytes)
  const [next, nextBytes] = make(5)
  untold.add(next, nextBytes)
  expect([...records, large, next].map((record) => untold.find([record]))).toEqual([undefined, undefined, undefined])
  untold.release(6, 6)
  const [last, lastBytes] = make(7, 4_194_304)
  untold.add(last, lastBytes)
  expect(untold.find([last])).toBe(lastBytes)
})
