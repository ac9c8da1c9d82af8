import { gzipSync } from 'node:zlib'
import fc from 'fast-check'

import { sendingOf } from '../byte-arbitraries.ts'
import type { Sending } from '../exchange.ts'
import { headers, nameText, query } from './field-values.ts'
import { paths } from './routes.ts'
import { findFailed, type Target } from './target.ts'

/** A well-formed request of HTTP/1.1, whatever its fields say. */
function write(line: string, fields: readonly (readonly [string, string])[], body: Uint8Array | undefined): Uint8Array {
  const own = body === undefined ? fields : [...fields, ['Content-Length', String(body.length)] as const]
  const host = own.some(([name]) => name === 'Host') ? [] : ['Host: 127.0.0.1']
  const lines = [`${line} HTTP/1.1`, ...host, ...own.map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body ?? new Uint8Array()])
}

function whole(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Sending> {
  return fc
    .tuple(bytes, fc.constantFrom('waits', 'half-closes', 'reads nothing'))
    .map(([content, end]) => ({ bytes: content, cuts: [], end }))
}

/** Every field of a request to a stream, a count, a document or a page. */
export const fields: Target = {
  name: 'fields',
  port: 'ready',
  findFailed,
  sendings: whole(
    fc
      .tuple(
        fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'DELETE'),
        fc.constantFrom(...paths),
        query,
        headers,
      )
      .map(([method, path, asked, given]) => write(`${method} ${path}${asked}`, given, undefined)),
  ),
}

const anyJson = fc.oneof(
  { weight: 3, arbitrary: nameText },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(-1, 1.5, 2 ** 53, -0, 1e308, '', [], {}, null, true, [[[]]], { toString: 1 }),
  },
)

/** Where the body of a publish gets a text that `JSON.stringify` would not write. */
const rawValues: readonly string[] = [
  '9007199254740993',
  '1e400',
  '-0',
  '1.0',
  '01',
  'NaN',
  'undefined',
  '"\\ud800"',
  '"\\u0000"',
  '"\u2028\u0085"',
  '{"a":1,"a":2}',
  '{"__proto__":{"x":1},"constructor":{"prototype":1}}',
  '{"then":1}',
  '[1,]',
  '// x',
]

const member = fc.tuple(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom('event', 'data', 'channel', 'id', 'key', 'retryMs', 'idempotencyKey', 'channels'),
    },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'toString', 'maxWaitMs', 'idempotencyScope', '') },
  ),
  fc.oneof(
    { weight: 5, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constantFrom(...rawValues) },
    { weight: 1, arbitrary: fc.constantFrom(10, 1000, 50_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(1000, 50_000).map((depth) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
    },
    { weight: 1, arbitrary: fc.constantFrom(1000, 200_000, 300_000).map((size) => `"${'x'.repeat(size)}"`) },
  ),
)

const publishText = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(member, { maxLength: 6 })
      .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
  },
  { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

const publishBody = fc.oneof(
  { weight: 6, arbitrary: publishText.map((text) => new Uint8Array(Buffer.from(text))) },
  { weight: 1, arbitrary: publishText.map((text) => new Uint8Array(gzipSync(text))) },
  { weight: 1, arbitrary: publishText.map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
)

/** Every field of a publish, of any type, size and depth. */
export const publish: Target = {
  name: 'publish',
  port: 'ready',
  findFailed,
  sendings: fc.oneof({ weight: 3, arbitrary: whole(publishes()) }, { weight: 1, arbitrary: sendingOf(publishes()) }),
}

function publishes(): fc.Arbitrary<Uint8Array> {
  const json = fc.constant([['Content-Type', 'application/json']] as const)
  return fc
    .tuple(
      fc.constantFrom('/api/broadcast', '/api/broadcast', '/api/broadcast/progress'),
      query,
      fc.oneof({ weight: 3, arbitrary: json }, { weight: 1, arbitrary: headers }),
      publishBody,
    )
    .map(([path, asked, given, body]) => write(`POST ${path}${asked}`, given, body))
}

const batchText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.array(publishText, { maxLength: 5 }),
        fc.constantFrom('', ',"atomic":false', ',"atomic":true', ',"atomic":1'),
      )
      .map(([events, rest]) => `{"events":[${events.join(',')}]${rest}}`),
  },
  { weight: 2, arbitrary: fc.array(publishText, { maxLength: 5 }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: fc.constantFrom(1000, 1001, 5000).map((count) => `{"events":[${'{},'.repeat(count)}{}]}`) },
  { weight: 1, arbitrary: publishText },
)

/** Every field of every event of a batch, as JSON and as lines. */
export const batch: Target = {
  name: 'batch',
  port: 'ready',
  findFailed,
  sendings: fc.oneof({ weight: 3, arbitrary: whole(batches()) }, { weight: 1, arbitrary: sendingOf(batches()) }),
}

function batches(): fc.Arbitrary<Uint8Array> {
  const type = fc.constantFrom('application/json', 'application/json', 'application/x-ndjson')
  const own = fc
    .tuple(type, fc.option(fc.constantFrom('"k"', 'k', '"', '"a b"', '', '"x", "y"')))
    .map(([content, key]) => [
      ['Content-Type', content] as const,
      ...(key === null ? [] : [['Idempotency-Key', key] as const]),
    ])
  return fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('', '?atomic=false', '?atomic=x') },
        { weight: 1, arbitrary: query },
      ),
      fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: headers }),
      batchText,
    )
    .map(([asked, given, body]) => write(`POST /api/broadcast/batch${asked}`, given, Buffer.from(body)))
}
