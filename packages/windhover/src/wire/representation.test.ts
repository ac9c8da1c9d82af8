import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Entry } from '../message.ts'
import { encodeChunk } from './chunk.ts'
import { encodeEvent } from './encode-event.ts'
import { plain, withMeta, withMetaAndTrace, withTrace } from './representation.ts'

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 128 })
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .record({
      channel: name,
      data: fc.string(),
      timeMs: fc.nat({ max: 8_640_000_000_000_000 }),
      trace: fc.option(fc.constant(traceparent), { nil: undefined }),
    })
    .map(({ channel, data, timeMs, trace }) => {
      const frame = encodeChunk(encodeEvent({ event: 'n', data }))
      return { place: 1, channel, event: 'n', key: undefined, timeMs, frame, ...(trace === undefined ? {} : { trace }) }
    }),
  fc.constant<Entry>({
    place: 2,
    gap: { reason: 'epoch', requested: null, resumedAt: { epoch: 'e', offset: 0 } },
    timeMs: 0,
    frame: encodeChunk('event: gap\ndata\n\n'),
  }),
)

test('entries take no more bytes than was said', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(plain, withMeta, withTrace, withMetaAndTrace),
      fc.array(entry, { minLength: 1, maxLength: 5 }),
      (form, entries) => {
        const most = entries.reduce((sum, one) => sum + form.mostBytes(one), 0)
        expect(form.toChunk(entries).payloadLength).toBeLessThanOrEqual(most)
      },
    ),
  )
})

test('plain, one message is its frame, and several are their frames in order', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
      const { payload } = plain.toChunk(entries)
      expect(Buffer.compare(payload, Buffer.concat(entries.map(({ frame }) => frame.payload)))).toBe(0)
    }),
  )
  const [one] = fc.sample(entry, 1)
  expect(plain.toChunk([one!])).toBe(one!.frame)
})
