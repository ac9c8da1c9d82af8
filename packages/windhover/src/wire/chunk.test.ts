import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { encodeChunk, joinFrames, minPieceBytes, toBytes, toChunk } from './chunk.ts'
import { FrameSlabs } from './frame-slabs.ts'

const decoder = new TextDecoder()

describe('toChunk', () => {
  test('writes one whole chunk: size in hexadecimal, CRLF, the frames, CRLF', () => {
    const { bytes, payload } = toChunk([toBytes('data: 0123456789\n'), toBytes('\n')])
    expect(decoder.decode(bytes)).toBe('12\r\ndata: 0123456789\n\n\r\n')
    expect(decoder.decode(payload)).toBe('data: 0123456789\n\n')
  })

  test('counts bytes, not characters', () => {
    expect(decoder.decode(toChunk([toBytes('ä€😀')]).bytes)).toBe('9\r\nä€😀\r\n')
  })

  test('gives the payload as a view, not as a copy', () => {
    const { bytes, payload } = toChunk([toBytes('abc')])
    expect(payload.buffer).toBe(bytes.buffer)
    payload[0] = 0x41
    expect(decoder.decode(bytes)).toBe('3\r\nAbc\r\n')
  })

  test('copies the frames, so that a frame can be shared by many chunks', () => {
    const frame = toBytes('abc')
    const { payload } = toChunk([frame])
    frame[0] = 0x41
    expect(decoder.decode(payload)).toBe('abc')
  })

  test('holds large frames themselves beside others, and copies of small ones', () => {
    const [large, small] = [new Uint8Array(minPieceBytes).fill(0x61), toBytes('b')]
    const chunk = toChunk([small, small, large, small, large, large])
    expect(chunk.pieces).toHaveLength(6)
    expect(chunk.pieces!.filter((piece) => piece === large)).toHaveLength(3)
    const joined = Buffer.concat(chunk.pieces!)
    expect(Buffer.compare(joined, chunk.bytes)).toBe(0)
    expect(chunk.payloadLength).toBe(3 + 3 * minPieceBytes)
    expect(decoder.decode(chunk.payload)).toBe(
      decoder.decode(Buffer.concat([small, small, large, small, large, large])),
    )
    expect(decoder.decode(chunk.bytes.subarray(0, 6))).toBe('c003\r\n')
    // One alone is read by whoever wants it whole.
    expect(toChunk([large]).pieces).toBeUndefined()
  })

  test.each([[[]], [[new Uint8Array()]]])('refuses no bytes at all, which would end the body', (frames) => {
    expect(() => toChunk(frames)).toThrow(RangeError)
  })

  test('holds what any frames hold, in order', () => {
    const frames = fc.array(fc.uint8Array(), { minLength: 1 }).filter((list) => list.some(({ length }) => length > 0))
    fc.assert(
      fc.property(frames, (list) => {
        const { bytes, payload } = toChunk(list)
        const all = list.flatMap((frame) => [...frame])
        const head = `${all.length.toString(16)}\r\n`
        expect([...payload]).toEqual(all)
        expect([...bytes]).toEqual([...toBytes(head), ...all, 13, 10])
        expect(payload.byteOffset).toBe(bytes.byteOffset + head.length)
      }),
    )
  })
})

describe('joinFrames', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.constantFrom('x'.repeat(9000), 'y'.repeat(20_000)),
  )

  test('holds the payloads in order, wherever the chunks lie', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat({ max: 3 })), { minLength: 1, maxLength: 40 }), (made) => {
        const slabs = Array.from({ length: 3 }, () => new FrameSlabs())
        const all = made.map(([one, which]) => slabs[which]?.encode(one) ?? encodeChunk(one))
        // Some are left out, as those of other channels are.
        const chunks = all.filter((_, index) => index === 0 || made[index]![0].length % 5 > 0)
        const joined = joinFrames(chunks.map((frame) => ({ frame })))
        const expected = toChunk(chunks.map(({ payload }) => payload))
        expect(Buffer.compare(joined.bytes, expected.bytes)).toBe(0)
        expect(Buffer.compare(joined.payload, expected.payload)).toBe(0)
        expect(joined.payloadLength).toBe(expected.payloadLength)
        expect(joined.pieces?.length).toBe(expected.pieces?.length)
      }),
    )
  })

  test('refuses none at all', () => {
    expect(() => joinFrames([])).toThrow(RangeError)
  })
})
