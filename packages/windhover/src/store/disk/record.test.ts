import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { StoreDraft } from '../store.ts'
import { decodeRecord, encodeRecord } from './record.ts'

// Well-formed: lone surrogates have no UTF-8.
const text = fc.string({ unit: 'grapheme' })
const offset = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const idempotency = fc.record({ key: text, scope: text, fingerprint: text })
const draft: fc.Arbitrary<StoreDraft> = fc.record(
  {
    channel: text,
    event: text,
    data: text,
    id: text,
    key: text,
    idempotency,
    retryMs: fc.nat(),
    meta: fc.dictionary(text, text, { noNullPrototype: true }),
  },
  { requiredKeys: ['channel', 'event', 'data'] },
)
const record = fc.record({ first: offset, timeMs: offset, drafts: fc.array(draft, { minLength: 1, maxLength: 5 }) })

test('a record is read as it was written, wherever it stands', () => {
  fc.assert(
    fc.property(record, fc.uint8Array({ maxLength: 20 }), (written, before) => {
      const bytes = encodeRecord(written)
      const file = Buffer.concat([before, bytes, Buffer.from('WHS2')])
      expect(decodeRecord(file, before.length)).toEqual({ record: written, length: bytes.length })
    }),
  )
})

test('a record with any byte changed, or cut anywhere, is none', () => {
  const bytes = encodeRecord({
    first: 7,
    timeMs: 1_700_000_000_000,
    drafts: [{ channel: 'c', event: 'e', data: '{"a":1}', id: 'i', retryMs: 0 }],
  })
  for (let at = 0; at < bytes.length; at += 1) {
    expect(decodeRecord(bytes.subarray(0, at), 0)).toBe(undefined)
    const changed = Buffer.from(bytes)
    changed[at]! ^= 0x10
    expect(decodeRecord(changed, 0)).toBe(undefined)
  }
})
