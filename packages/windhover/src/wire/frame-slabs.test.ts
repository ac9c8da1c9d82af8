import fc from 'fast-check'
import { expect, test } from 'vitest'

import { toBytes } from './chunk.ts'
import { FrameSlabs } from './frame-slabs.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 0, max: 4000 }).map((length) => 'é'.repeat(length)),
  fc.integer({ min: 0, max: 4000 }).map((length) => '\u{1F426}'.repeat(length)),
)

test('gives each text its own bytes, whatever came before and after', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const slabs = new FrameSlabs()
      const frames = texts.map((each) => slabs.encode(each))
      for (const [index, frame] of frames.entries()) {
        // Byte by byte, the test would take as long as all others together.
        expect(Buffer.compare(frame, toBytes(texts[index]!))).toBe(0)
      }
    }),
  )
})

test('small texts share their memory, and large ones have it alone', () => {
  const slabs = new FrameSlabs()
  expect(slabs.encode('a').buffer).toBe(slabs.encode('b').buffer)
  const large = slabs.encode('x'.repeat(10_000))
  expect(large.buffer.byteLength).toBe(10_000)
})
