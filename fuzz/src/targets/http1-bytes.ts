import fc from 'fast-check'

import { latin1, sendingOf } from '../byte-arbitraries.ts'
import { headers, query } from './field-values.ts'
import { awkwardTargets, paths } from './routes.ts'
import { findFailed, type Target } from './target.ts'

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'GET', 'POST', 'HEAD', 'OPTIONS') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'PUT',
      'DELETE',
      'PATCH',
      'CONNECT',
      'TRACE',
      'QUERY',
      'PRI',
      'M-SEARCH',
      'get',
      'G T',
      '',
    ),
  },
  { weight: 1, arbitrary: latin1 },
)

const target = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...paths), query).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...awkwardTargets) },
  { weight: 1, arbitrary: latin1 },
)

const version = fc.oneof(
  { weight: 6, arbitrary: fc.constant('HTTP/1.1') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'HTTP/1.0',
      'HTTP/2.0',
      'HTTP/0.9',
      'HTTP/1.2',
      'HTTP/3.0',
      'HTTP/9.9',
      'http/1.1',
      'HTTP/1',
      '',
    ),
  },
)

/** Headers that break the frame of a message, or another header. */
const brokenHeader = fc.oneof(
  fc.constantFrom(
    'Content-Length: -1',
    'Content-Length: +5',
    'Content-Length: 5, 5',
    'Content-Length: 1e3',
    'Content-Length: 99999999999999999999',
    'Content-Length: 0x5',
    'Content-Length : 5',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked, chunked',
    'Transfer-Encoding: gzip, chunked',
    'Transfer-Encoding: identity',
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding:\x0bchunked',
    'Host:',
    ' folded: x',
    '\tfolded',
    'no colon',
    ': no name',
    'a: b\rc: d',
    'a: b\nc: d',
    'a: \0',
    'a\0: b',
    `long: ${'x'.repeat(17_000)}`,
    'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
  ),
  fc.constantFrom(100, 1999, 2001).map((count) => Array.from({ length: count }, (_, n) => `x-${n}: ${n}`).join('\r\n')),
  latin1,
)

const chunk = fc.oneof(
  latin1.map((text) => `${text.length.toString(16)}\r\n${text}\r\n`),
  fc.constantFrom(
    '0\r\n\r\n',
    '0\r\nTrailer: x\r\n\r\n',
    '-1\r\n',
    'g\r\nx\r\n',
    'ffffffffffffffff\r\n',
    '5;ext="\r\nhello\r\n',
    '5\nhello\n',
    '00000000000000000000005\r\nhello\r\n',
    '\r\n',
  ),
)

/** A body, with the headers that say how long it is, rightly or not. */
const body: fc.Arbitrary<readonly [headers: string, body: string]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['', ''] as const) },
  { weight: 2, arbitrary: latin1.map((text) => [`Content-Length: ${text.length}\r\n`, text] as const) },
  {
    weight: 1,
    arbitrary: fc.tuple(latin1, fc.nat(300_000)).map(([text, size]) => [`Content-Length: ${size}\r\n`, text] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(chunk, { maxLength: 5 })
      .map((chunks) => ['Transfer-Encoding: chunked\r\n', `${chunks.join('')}0\r\n\r\n`] as const),
  },
  { weight: 1, arbitrary: latin1.map((text) => ['', text] as const) },
)

const request = fc
  .record({
    line: fc.tuple(method, target, version),
    hasHost: fc.nat(9).map((digit) => digit > 0),
    fields: headers,
    broken: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(brokenHeader, { maxLength: 3 })),
    body,
    lineEnd: fc.constantFrom('\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r'),
  })
  .map(({ line, hasHost, fields, broken, body: [framing, content], lineEnd }) => {
    const host = hasHost ? 'Host: 127.0.0.1\r\n' : ''
    const more = [...fields.map(([name, value]) => `${name}: ${value}`), ...broken]
      .map((text) => `${text}\r\n`)
      .join('')
    const head = `${line.join(' ')}\r\n${host}${more}${framing}\r\n`
    return (lineEnd === '\r\n' ? head : head.replaceAll('\r\n', lineEnd)) + content
  })

const bytes = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(request, { minLength: 1, maxLength: 4 })
      .map((requests) => Buffer.from(requests.join(''), 'latin1')),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  // A request again and again on one connection, none of whose answers is waited for.
  {
    weight: 1,
    arbitrary: fc
      .tuple(request, fc.constantFrom(20, 200))
      .map(([text, times]) => Buffer.from(text.repeat(times).slice(0, 500_000), 'latin1')),
  },
)

/** Bytes as requests of HTTP/1, or nearly, to the ready server. */
export const http1: Target = { name: 'http1', port: 'ready', sendings: sendingOf(bytes), findFailed }

/** The same to the adapter alone. */
export const http1Adapter: Target = { name: 'http1-adapter', port: 'http1', sendings: sendingOf(bytes), findFailed }
