import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { redact } from './redact.ts'

const key = `wh_k7_${'aB3'.repeat(14)}x`
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'

function masked(value: string): string {
  return `***${createHash('sha256').update(value).digest('hex').slice(0, 4)}`
}

describe('redact', () => {
  test.each([
    [`GET /sse?ticket=abc&x=1`, `GET /sse?ticket=${masked('abc')}&x=1`],
    [`/a?x=1&access_token=a%2Bb`, `/a?x=1&access_token=${masked('a+b')}`],
    [`/a?KEY=abc`, `/a?KEY=${masked('abc')}`],
    [`token=abc`, `token=${masked('abc')}`],
    [`/a?%74icket=abc`, `/a?%74icket=${masked('abc')}`],
    [`/a?next=%2Fb%3Ftoken%3Dabc%26x=1`, `/a?next=%2Fb%3Ftoken%3D${masked('abc')}%26x=1`],
    [`/a?api_key=a"b`, `/a?api_key=${masked('a')}"b`],
    [`see ${key}.`, `see ${masked(key)}.`],
    [`/sse/${key}/x`, `/sse/${masked(key)}/x`],
    [`wh%5Fk7%5Fabc`, masked('wh_k7_abc')],
    [`x${jwt} y`, `x${masked(jwt)} y`],
    [`eyJhbGciOiJub25lIn0.eyJhIjoxfQ.`, masked('eyJhbGciOiJub25lIn0.eyJhIjoxfQ.')],
    [`GET /\r\nAuthorization: Basic YTpi\r\nHost: a`, `GET /\r\nAuthorization: ${masked('Basic YTpi')}\r\nHost: a`],
    [`Bearer abcdefgh is wrong`, `Bearer ${masked('abcdefgh')} is wrong`],
    [`http://me:secret@host/`, `http://${masked('me:secret')}@host/`],
    [`redis://me:se@cret@host/0`, `redis://${masked('me:se@cret')}@host/0`],
    [`{"headers":{"cookie":"a=b; c=\\"d\\"","x":1}}`, `{"headers":{"cookie":"***","x":1}}`],
    [`{"set-cookie":["a=b","c=d"],"x":1}`, `{"set-cookie":"***","x":1}`],
    [`["X-API-Key","abc","Host","a"]`, `["X-API-Key","***","Host","a"]`],
    [`{"data":"{\\"authorization\\":\\"abc\\",\\"x\\":1}"}`, `{"data":"{\\"authorization\\":\\"***\\",\\"x\\":1}"}`],
  ])('%s becomes %s', (text, result) => {
    expect(redact(text)).toBe(result)
    // What was redacted stays as it is.
    expect(redact(result)).toBe(result)
  })

  test.each([
    'reader missed messages',
    'GET /sse/broadcast?channel=news&event=a%20b',
    '{"event":"price","key":"BTC","data":{"token":"BTC"}}',
    'cookie: expected a name, got 7',
    'access.cookie: expected a name',
    'tickets=5 monkey=1 wh_only',
    'eyJust a word',
    'http://127.0.0.1:5000/ is open',
  ])('%s stays as it is', (text) => {
    expect(redact(text)).toBe(text)
  })
})
