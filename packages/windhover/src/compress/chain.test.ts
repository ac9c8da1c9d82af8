import { constants, inflateRawSync } from 'node:zlib'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import type { Sink } from '../connection/sink.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { Compressor } from './compressor.ts'
import { findDeflate } from './find-deflate.ts'
import { encodeSink } from './gzip-sink.ts'

interface Reader {
  readonly out: FakeSink
  readonly sink: Sink
  /** What it was given. */
  plain: string
}

/** Some readers of one source of batches. */
class Readers {
  readonly compressor = new Compressor(findDeflate()!)
  readonly readers: Reader[] = []
  readonly #sources = [{}, {}]
  #place = 0

  add(): Reader {
    const out = new FakeSink()
    const sink = encodeSink({ sink: out, encoding: 'gzip' }, this.compressor)
    sink.attach({ onDrain: () => {}, onClose: () => {} })
    const reader = { out, sink, plain: '' }
    this.readers.push(reader)
    return reader
  }

  /** Gives some readers the next batch, all of them by default, from one of two sources. */
  batch(text: string, readers: readonly Reader[] = this.readers, from = 0): void {
    const source = this.#sources[from]!
    this.#place += 1
    const place = { from: this.#place - 1, to: this.#place }
    const chunk = this.compressor.link(encodeChunk(text), { source, ...place })
    for (const reader of readers) {
      reader.sink.write(chunk)
      reader.plain += text
    }
    this.compressor.clear()
  }

  /** Gives one reader what no other is given. */
  tell(reader: Reader, text: string): void {
    reader.sink.write(encodeChunk(text))
    reader.plain += text
  }

  /** Demands that each has what it was given, byte by byte. */
  check(): void {
    for (const { out, plain } of this.readers) expect(out.chunks.length === 0 ? '' : out.text).toBe(plain)
  }
}

/** The bytes of a reader's last write. */
function lastLength({ out }: Reader): number {
  return out.chunks.at(-1)!.payloadLength
}

function message(n: number): string {
  return `id: 3f9a1c7e2b8d4f60.${n}\nevent: progress\ndata: {"operation":"import","percent":${n % 100},"step":"number ${n}"}\n\n`
}

describe('a chain', () => {
  test('begins where enough readers are, and shortens each message to what is new in it', () => {
    const few = new Readers()
    const many = new Readers()
    for (let n = 0; n < 7; n += 1) few.add()
    for (let n = 0; n < 8; n += 1) many.add()
    for (let n = 0; n < 50; n += 1) {
      few.batch(message(n))
      many.batch(message(n))
    }
    expect(lastLength(many.readers[0]!) * 2).toBeLessThan(lastLength(few.readers[0]!))
    few.check()
    many.check()
  })

  test('needs no key while nobody joins', () => {
    const readers = new Readers()
    for (let n = 0; n < 20; n += 1) readers.add()
    readers.batch(message(0))
    readers.batch(message(1))
    const lengths = Array.from({ length: 500 }, (_, n) => {
      readers.batch(message(n))
      return lastLength(readers.readers[0]!)
    })
    expect(Math.max(...lengths.slice(5))).toBeLessThan(60)
    readers.check()
  })

  test('lets in who joins as soon as waiting has cost as much as a key does', () => {
    const readers = new Readers()
    for (let n = 0; n < 10; n += 1) readers.add()
    for (let n = 0; n < 5; n += 1) readers.batch(message(n))
    const late = readers.add()
    const lengths: number[] = []
    for (let n = 5; n < 40; n += 1) {
      readers.batch(message(n))
      lengths.push(lastLength(late))
    }
    const alone = lengths.findIndex((length) => length < 60)
    expect(alone).toBeGreaterThan(5)
    expect(alone).toBeLessThan(15)
    readers.check()
  })

  test('refers to more than the message before', () => {
    const readers = new Readers()
    for (let n = 0; n < 10; n += 1) readers.add()
    const texts = ['a', 'b', 'c'].map(
      (letter) => `data: ${Buffer.from(letter.repeat(9)).toString('hex')}-${Math.sin(letter.charCodeAt(0))}\n\n`,
    )
    for (let n = 0; n < 30; n += 1) readers.batch(texts[n % 3]!)
    expect(lastLength(readers.readers[0]!)).toBeLessThan(15)
    readers.check()
  })

  test('is not for who missed a part of it', () => {
    const readers = new Readers()
    for (let n = 0; n < 30; n += 1) readers.add()
    for (let n = 0; n < 5; n += 1) readers.batch(message(n))
    const [late, ...others] = readers.readers
    readers.batch(message(5), others)
    readers.batch(message(6))
    expect(lastLength(late!)).toBeGreaterThan(lastLength(others[0]!))
    readers.check()
  })

  test('goes on for the others while one is told something of its own', () => {
    const readers = new Readers()
    for (let n = 0; n < 30; n += 1) readers.add()
    for (let n = 0; n < 5; n += 1) readers.batch(message(n))
    const [one, other] = readers.readers
    readers.tell(one!, ': keep-alive\n\n')
    readers.batch(message(5))
    expect(lastLength(one!)).toBeGreaterThan(lastLength(other!))
    readers.check()
  })
})

test('whatever is given to whom, each reader has it', () => {
  const text = fc.oneof(
    fc.nat(1000).map(message),
    fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 700 })).map(([n, count]) => message(n).repeat(count)),
    fc.string({ minLength: 1, unit: 'grapheme' }),
    // What does not shrink.
    fc.uint8Array({ minLength: 30_000, maxLength: 70_000 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  )
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        is: fc.constant('batch' as const),
        text,
        without: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, fc.uniqueArray(fc.nat(20))),
        from: fc.constantFrom(0, 0, 0, 1),
      }),
    },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('tell' as const), text, who: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('join' as const) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('close' as const), text, who: fc.nat(20) }) },
  )
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(7), fc.integer({ min: 8, max: 16 })),
      fc.array(step, { maxLength: 60 }),
      (count, steps) => {
        const readers = new Readers()
        for (let n = 0; n < count; n += 1) readers.add()
        for (const each of steps) {
          const open = readers.readers.filter(({ out }) => out.ending === undefined)
          if (each.is === 'join') readers.add()
          else if (each.is === 'batch')
            readers.batch(
              each.text,
              open.filter((_, index) => !each.without.includes(index)),
              each.from,
            )
          else {
            const who = open[each.who]
            if (who === undefined) continue
            if (each.is === 'tell') readers.tell(who, each.text)
            else {
              who.sink.close(encodeChunk(each.text))
              who.plain += each.text
            }
          }
        }
        readers.check()
        for (const { out, plain } of readers.readers) {
          if (out.ending === undefined) continue
          // Ended by itself, and nothing behind it.
          const bytes = Buffer.concat(out.chunks.map(({ payload }) => payload))
          const { buffer, engine } = inflateRawSync(bytes.subarray(10), { info: true }) as unknown as Inflated
          expect([buffer.toString(), engine.bytesWritten]).toEqual([plain, bytes.length - 10])
        }
      },
    ),
    { numRuns: 60 },
  )
})

/** What zlib gives with `info`. */
interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

test('a stream that goes on has no end', () => {
  const readers = new Readers()
  const reader = readers.add()
  readers.batch(message(1))
  const bytes = Buffer.concat(reader.out.chunks.map(({ payload }) => payload)).subarray(10)
  expect(() => inflateRawSync(bytes)).toThrow('unexpected end of file')
  expect(inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString()).toBe(message(1))
})
