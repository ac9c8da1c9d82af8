import fc from 'fast-check'
import { expect, test } from 'vitest'

import { encodeChunk } from './chunk.ts'
import { FrameSlabs } from './frame-slabs.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.integer({ min: 1, max: 4000 }).map((length) => 'é'.repeat(length)),
  fc.integer({ min: 1, max: 4000 }).map((length) => '\u{1F426}'.repeat(length)),
)

test('gives each text its own chunk, whatever came before and after', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const slabs = new FrameSlabs()
      const chunks = texts.map((each) => slabs.encode(each))
      for (const [index, chunk] of chunks.entries()) {
        const expected = encodeChunk(texts[index]!)
        // Byte by byte, the test would take as long as all others together.
        expect(Buffer.compare(chunk.bytes, expected.bytes)).toBe(0)
        expect(Buffer.compare(chunk.payload, expected.payload)).toBe(0)
        expect(chunk.payloadLength).toBe(expected.payload.length)
      }
    }),
  )
})

test('small texts share their memory, and large ones have it alone', () => {
  const slabs = new FrameSlabs()
  expect(slabs.encode('a').bytes.buffer).toBe(slabs.encode('b').bytes.buffer)
  const large = slabs.encode('x'.repeat(10_000))
  expect(large.bytes.buffer.byteLength).toBe(large.bytes.length)
})
