import { describe, expect, it } from 'vitest'

import { createData, decodeStamp, encodeData, marker, minDataBytes } from './message.ts'

const stamp = { publisher: 15, sequence: 1_234_567, sentUs: 987_654_321_012 }

describe('a message of the load', () => {
  it.each([minDataBytes, 100, 4000])('is JSON of exactly %i bytes', (dataBytes) => {
    const data = encodeData(stamp, dataBytes)
    expect(Buffer.byteLength(data)).toBe(dataBytes)
    expect(JSON.stringify(JSON.parse(data))).toBe(data)
  })

  it('is the same whether it is handed over as text or as a value', () => {
    expect(JSON.stringify(createData(stamp, 100))).toBe(encodeData(stamp, 100))
  })

  it('holds the marker once', () => {
    const bytes = Buffer.from(encodeData(stamp, 100))
    expect(bytes.filter((byte) => byte === marker)).toHaveLength(1)
  })

  it('gives its stamp back', () => {
    expect(decodeStamp(encodeData(stamp, 100))).toEqual(stamp)
  })

  it('gives its stamp back out of a larger text', () => {
    expect(decodeStamp(`{"event":"message","data":${encodeData(stamp, 100)}}`)).toEqual(stamp)
  })

  it.each(['{}', '{"clientId":"0"}', '{"~":"abc.def"}'])('finds no stamp in %s', (data) => {
    expect(decodeStamp(data)).toBeUndefined()
  })
})
