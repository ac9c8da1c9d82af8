import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { minPieceBytes, toBytes, toChunk } from './chunk.ts'

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
