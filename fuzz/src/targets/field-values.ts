import fc from 'fast-check'

import { latin1 } from '../byte-arbitraries.ts'

/** Names of a query that mean something somewhere, or nearly. */
export const queryNames: readonly string[] = [
  'channel',
  'event',
  'lastEventId',
  'last-event-id',
  'meta',
  'items',
  'chanel',
  '__proto__',
  'constructor',
  'channel[]',
  '$internal',
  '',
]

const awkward: readonly string[] = [
  '',
  'broadcast',
  'progress',
  'message',
  'connected',
  'gap',
  'stop',
  '*',
  '__proto__',
  'hasOwnProperty',
  '$reserved',
  'a'.repeat(128),
  'a'.repeat(129),
  'ü',
  '\u{1f426}',
  '\u2028',
  '\r\n',
  '\0',
  'a\nid: 1',
  'x.9007199254740993',
  '0123456789abcdef.1',
  '0123456789abcdef.-1',
  '.',
  '..',
  '-1',
  '1e400',
  '[object Object]',
]

/** A name or an id as a client may give it. */
export const nameText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

/** A query: known and unknown names, values encoded well and badly, very many of them too. */
export const query: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 8,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...queryNames), nameText), nameText, fc.nat(3)), { maxLength: 8 })
      .map((pairs) => `?${pairs.map(([name, value, how]) => `${encode(name, how)}=${encode(value, how)}`).join('&')}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('channel', 'event'), fc.constantFrom(10, 100, 101, 1000))
      .map(([name, count]) => `?${Array.from({ length: count }, (_, n) => `${name}=${n}`).join('&')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('?', '??', '?&&&', '?=', '?%', '?%zz', '?%ff%fe', '?channel=%ED%A0%80', '?a=b#c'),
  },
)

/** Encodes as a browser does, hardly, whole, or as bytes that are no UTF-8. */
function encode(text: string, how: number): string {
  if (how === 0) return text.replaceAll(/[\s&#\0-\x20\x7f-\u{10ffff}]/gu, '')
  if (how === 1) return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  if (how === 2) return `${encodeURIComponent(toWellFormed(text))}%e2%28`
  return encodeURIComponent(toWellFormed(text))
}

/** Half a surrogate pair has no UTF-8. */
function toWellFormed(text: string): string {
  return Buffer.from(text).toString()
}

const headerValues: Readonly<Record<string, readonly string[]>> = {
  Host: ['127.0.0.1', 'localhost', '[::1]', 'evil.example', 'a:b:c', '', '127.0.0.1:99999', 'localhost.', '%00', '::'],
  Accept: ['*/*', 'text/event-stream', 'application/json', 'text/html;q=0', 'a/b;q=x', ',,,', '*', 'text/*;q=1.0001'],
  'Accept-Encoding': ['gzip', 'br;q=0', '*', 'identity;q=0', ';;;'],
  'Accept-Language': ['de', '*', ';q='],
  Authorization: ['Bearer', 'Basic %', 'Basic Og=='],
  Connection: ['close', 'keep-alive', 'upgrade', 'host', 'Transfer-Encoding', 'close, close'],
  'Content-Encoding': ['gzip', 'identity', 'br', 'x', 'gzip, gzip', ''],
  'Content-Type': [
    'application/json',
    'application/json; charset=utf-16',
    'application/json;charset="utf-8',
    'APPLICATION/JSON',
    'text/plain',
    'multipart/form-data; boundary=',
    'application/x-www-form-urlencoded',
    'application/json, text/plain',
    'application/problem+json',
    '/',
    ';',
    '',
  ],
  Cookie: ['a=b', '=', ';;', '__proto__=1'],
  Expect: ['100-continue', '100-Continue', 'x', ''],
  Forwarded: ['for=_x', 'for="[::1'],
  'HTTP2-Settings': ['AAMAAABkAARAAAAAAAIAAAAA', '%'],
  'If-Modified-Since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT', '9'.repeat(400)],
  'If-None-Match': ['*', '"x"', 'W/', '"'],
  'Keep-Alive': ['timeout=99999999999'],
  'Last-Event-ID': [
    '',
    'stop',
    'x',
    '0123456789abcdef.1',
    'ffffffffffffffff.9007199254740991',
    'a.9007199254740993',
    '.',
    'a.1.\xff',
    'a'.repeat(9000),
  ],
  Origin: ['null', 'http://127.0.0.1', 'https://evil.example', 'http://[::1', '%', '', 'http://localhost:1, http://b'],
  Range: ['bytes=0-', 'bytes=-1', 'bytes=1-0', 'bytes=0-0,1-1', 'x', 'bytes=99999999999999999999-'],
  Referer: ['http://evil.example/', '%'],
  'Sec-Fetch-Dest': ['document', 'empty', 'x'],
  'Sec-Fetch-Mode': ['navigate', 'cors', 'x'],
  'Sec-Fetch-Site': ['cross-site', 'same-origin', 'none', 'x'],
  'Access-Control-Request-Method': ['POST', '*', ''],
  'Access-Control-Request-Headers': ['content-type', '*', ','],
  TE: ['trailers', 'gzip'],
  Trailer: ['Content-Length', 'x'],
  Upgrade: ['websocket', 'h2c', 'HTTP/3.0', ''],
  'X-Forwarded-For': ['1.2.3.4', 'x', '::1, ::', ','],
  'X-Forwarded-Host': ['evil.example'],
  'X-Forwarded-Proto': ['https', 'javascript'],
  'X-HTTP-Method-Override': ['DELETE'],
}

/** Headers: those that mean something with awkward values, and others. None says how long the body is. */
export const headers: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...Object.keys(headerValues))
        .chain((name) =>
          fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...headerValues[name]!), fieldText(latin1))),
        ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}$/), fieldText(latin1)) },
  ),
  { maxLength: 8 },
)

/** What may stand in a field of a header (RFC 9110, section 5.5). */
function fieldText(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  // oxlint-disable-next-line no-control-regex -- these are what is left out
  return text.map((value) => value.replaceAll(/[\0-\x08\x0a-\x1f\x7f]/g, ''))
}
