import { describe, expect, it } from 'vitest'

import { MarkerCounter } from './marker-counter.ts'
import { encodeData } from './message.ts'

const dataBytes = 80

function makeStream(count: number, idOf: (sequence: number) => string, length = dataBytes): Buffer {
  const messages = Array.from({ length: count }, (_, sequence) => {
    const data = encodeData({ publisher: 1, sequence, sentUs: 5 }, length)
    return `id: ${idOf(sequence)}\nevent: message\ndata: ${data}\n\n`
  })
  return Buffer.from(messages.join(''))
}

function countInPieces(stream: Buffer, pieceBytes: number, length = dataBytes): number {
  const counter = new MarkerCounter(length)
  let count = 0
  for (let from = 0; from < stream.length; from += pieceBytes) {
    const piece = stream.subarray(from, from + pieceBytes)
    count += counter.count(piece, piece.length)
  }
  return count
}

describe('MarkerCounter', () => {
  it('counts messages of one length', () => {
    expect(
      countInPieces(
        makeStream(500, () => 'fixed'),
        65_536,
      ),
    ).toBe(500)
  })

  it.each([1, 7, 79, 80, 81, 127, 1000])('counts the same when the bytes come in pieces of %i', (pieceBytes) => {
    const stream = makeStream(300, (sequence) => String(sequence))
    expect(countInPieces(stream, pieceBytes)).toBe(300)
  })

  it('counts messages whose lengths vary wildly', () => {
    const stream = makeStream(400, (sequence) => 'i'.repeat(1 + ((sequence * 37) % 200)))
    expect(countInPieces(stream, 4096)).toBe(400)
  })

  it.each([4096, 65_536, 1_000_000])(
    'counts long messages the same when the bytes come in pieces of %i',
    (pieceBytes) => {
      const stream = makeStream(30, (sequence) => 'i'.repeat(1 + sequence), 60_000)
      expect(countInPieces(stream, pieceBytes, 60_000)).toBe(30)
    },
  )

  it('never takes two short messages for one long one', () => {
    const shortBytes = makeStream(1, () => 's').length
    const [short, long] = ['s', 's'.repeat(1 + shortBytes)]
    const stream = makeStream(100, (sequence) => (sequence === 1 ? long : short))
    expect(countInPieces(stream, 65_536)).toBe(100)
  })

  it('looks no further than what was read', () => {
    const stream = makeStream(3, () => 'x')
    const counter = new MarkerCounter(dataBytes)
    expect(counter.count(stream, stream.length / 3)).toBe(1)
    expect(counter.count(stream, 0)).toBe(0)
  })

  it('looks no further than what was read, of long messages either', () => {
    const stream = makeStream(3, () => 'x', 60_000)
    const counter = new MarkerCounter(60_000)
    expect(counter.count(stream, stream.length / 3)).toBe(1)
    expect(counter.count(stream, 5)).toBe(0)
  })
})
