import fc from 'fast-check'

import { latin1, sendingOf } from '../byte-arbitraries.ts'
import { headers, query } from './field-values.ts'
import type { Target } from './target.ts'

/** RFC 9113, section 3.4. */
const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')

/** Types of frames (RFC 9113, section 6). */
const type = {
  data: 0,
  headers: 1,
  priority: 2,
  reset: 3,
  settings: 4,
  push: 5,
  ping: 6,
  goAway: 7,
  window: 8,
  more: 9,
}

const flag = { endStream: 1, acknowledge: 1, endHeaders: 4, padded: 8 }

function frame(kind: number, flags: number, stream: number, payload: Uint8Array, length = payload.length): Uint8Array {
  const head = Buffer.alloc(9)
  head.writeUIntBE(length & 0xffffff, 0, 3)
  head.writeUInt8(kind, 3)
  head.writeUInt8(flags, 4)
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A field that stands as it is, in no table (RFC 7541, section 6.2.2). */
function encodeField([name, value]: readonly [string, string]): Uint8Array {
  return Buffer.concat([Buffer.from([0]), encodeText(name), encodeText(value)])
}

/** A text with its length, which takes 7 bits and then more bytes (RFC 7541, sections 5.1 and 5.2). */
function encodeText(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'latin1')
  const length: number[] = []
  let rest = bytes.length
  if (rest < 127) length.push(rest)
  else {
    length.push(127)
    for (rest -= 127; rest >= 128; rest = Math.floor(rest / 128)) length.push((rest % 128) + 128)
    length.push(rest)
  }
  return Buffer.concat([Buffer.from(length), bytes])
}

const streamId = fc.oneof(
  { weight: 6, arbitrary: fc.nat(8).map((n) => 2 * n + 1) },
  { weight: 1, arbitrary: fc.constantFrom(0, 2, 4, 2 ** 31 - 1, 2 ** 31 + 1, 2 ** 32 - 1) },
)

const pseudoHeaders = fc
  .record({
    method: fc.oneof(fc.constantFrom('GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', ''), latin1),
    path: fc.oneof(
      { weight: 4, arbitrary: query.map((asked) => `/stream${asked}`) },
      { weight: 1, arbitrary: fc.oneof(fc.constantFrom('', '*', '//', 'x', '/%'), latin1) },
    ),
    scheme: fc.constantFrom('http', 'http', 'https', '', 'javascript'),
    authority: fc.constantFrom('127.0.0.1', 'localhost', '', 'a@b', '%'),
  })
  .map(({ method, path, scheme, authority }): (readonly [string, string])[] => [
    [':method', method],
    [':path', path],
    [':scheme', scheme],
    [':authority', authority],
  ])

const fieldList = fc
  .tuple(
    pseudoHeaders,
    fc.oneof({ weight: 4, arbitrary: fc.constant('all') }, fc.constantFrom('fewer', 'twice', 'last', 'unknown')),
    headers,
  )
  .map(([pseudo, how, given]): (readonly [string, string])[] => {
    const more = given.map(([name, value]) => [how === 'unknown' ? name : name.toLowerCase(), value] as const)
    if (how === 'fewer') return [...pseudo.slice(1), ...more]
    if (how === 'twice') return [...pseudo, ...pseudo, ...more]
    if (how === 'last') return [...more, ...pseudo]
    return how === 'unknown' ? [...pseudo, [':unknown', 'x'], ...more] : [...pseudo, ...more]
  })

const block = fc.oneof(
  { weight: 6, arbitrary: fieldList.map((list) => Buffer.concat(list.map(encodeField))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
)

/** The headers of a request, in one frame or with continuations. */
const request = fc
  .tuple(
    streamId,
    block,
    fc.constantFrom(flag.endStream, flag.endStream, 0, flag.endStream | flag.padded),
    fc.constantFrom(1, 1, 2, 5, 40),
    fc.nat(9).map((digit) => digit > 0),
  )
  .map(([stream, bytes, flags, count, hasEnd]) => {
    const size = Math.ceil(bytes.length / count)
    const parts = Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size))
    return Buffer.concat(
      parts.map((part, n) => {
        const isLast = n === count - 1 && hasEnd
        return frame(
          n === 0 ? type.headers : type.more,
          (n === 0 ? flags : 0) | (isLast ? flag.endHeaders : 0),
          stream,
          part,
        )
      }),
    )
  })

const anyUint32 = fc.constantFrom(0, 1, 100, 65_535, 65_536, 16_777_216, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1)

const settings = fc
  .tuple(fc.constantFrom(0, 0, flag.acknowledge), fc.array(fc.tuple(fc.nat(10), anyUint32), { maxLength: 6 }))
  .map(([flags, list]) => {
    const entries = list.map(([name, value]) => Buffer.concat([Buffer.from([0, name]), uint32(value)]))
    return frame(type.settings, flags, 0, Buffer.concat(entries))
  })

const anyFrame = fc
  .record({
    kind: fc.nat(14),
    flags: fc.nat(255),
    stream: streamId,
    payload: fc.uint8Array({ maxLength: 64 }),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 16_385, 2 ** 24 - 1) },
    ),
  })
  .map(({ kind, flags, stream, payload, length }) => frame(kind, flags, stream, payload, length))

const oneFrame = fc.oneof(
  { weight: 6, arbitrary: request },
  { weight: 2, arbitrary: settings },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(streamId, fc.constant(0)), anyUint32)
      .map(([stream, by]) => frame(type.window, 0, stream, uint32(by))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(streamId, fc.nat(20)).map(([stream, code]) => frame(type.reset, 0, stream, uint32(code))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(streamId, fc.constantFrom(0, flag.endStream, flag.padded), fc.uint8Array({ maxLength: 100 }))
      .map(([stream, flags, payload]) => frame(type.data, flags, stream, payload)),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 1).map((flags) => frame(type.ping, flags, 0, new Uint8Array(8))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(streamId, fc.nat(15))
      .map(([last, code]) => frame(type.goAway, 0, 0, Buffer.concat([uint32(last), uint32(code)]))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(streamId, streamId)
      .map(([stream, on]) => frame(type.priority, 0, stream, Buffer.concat([uint32(on), Buffer.from([16])]))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(streamId, block)
      .map(([stream, bytes]) => frame(type.push, flag.endHeaders, stream, Buffer.concat([uint32(2), bytes]))),
  },
  { weight: 2, arbitrary: anyFrame },
)

/** A frame alone, or very many of it. */
const frames = fc
  .tuple(oneFrame, fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.constantFrom(10, 300, 2000)))
  .map(([bytes, times]) =>
    Buffer.concat(Array.from({ length: Math.min(times, Math.ceil(500_000 / bytes.length)) }, () => bytes)),
  )

/** Streams that are opened and reset at once, each with a number of its own. */
const rapidReset = fc
  .tuple(block, fc.constantFrom(10, 100, 1000))
  .map(([bytes, count]) =>
    Buffer.concat(
      Array.from({ length: count }, (_, n) => [
        frame(type.headers, flag.endStream | flag.endHeaders, 2 * n + 1, bytes),
        frame(type.reset, 0, 2 * n + 1, uint32(8)),
      ]).flat(),
    ),
  )

const connection = fc
  .record({
    start: fc.oneof(
      { weight: 9, arbitrary: fc.constant(preface) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(Buffer.alloc(0), preface.subarray(0, 20), Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      },
    ),
    first: fc.oneof({ weight: 4, arbitrary: fc.constant(frame(type.settings, 0, 0, new Uint8Array())) }, settings),
    frames: fc.oneof(
      { weight: 9, arbitrary: fc.array(frames, { maxLength: 12 }) },
      rapidReset.map((bytes) => [bytes]),
    ),
  })
  .map(({ start, first, frames: list }) => Buffer.concat([start, first, ...list]))

/** Frames of HTTP/2, or nearly, to the adapter behind `node:http2`. */
export const http2: Target = { name: 'http2', port: 'http2', sendings: sendingOf(connection), findFailed }

/** Node sends the status first, and one of 500 as the entry 14 of the static table (RFC 7541, appendix A). */
function findFailed(answered: string): string | undefined {
  const bytes = Buffer.from(answered, 'latin1')
  for (let at = 0; at + 10 <= bytes.length; at += 9 + bytes.readUIntBE(at, 3)) {
    if (bytes[at + 3] === type.headers && bytes[at + 9] === 0x8e) return bytes.toString('latin1', at)
  }
  return undefined
}
