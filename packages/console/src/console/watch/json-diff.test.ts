import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { diffJson } from './json-diff.ts'

describe('diffJson', () => {
  it.each([
    ['1', '2', [{ path: '', before: '1', after: '2' }]],
    ['{"a":1,"b":2}', '{"b":2,"a":1}', []],
    [
      '{"a":1}',
      '{"b":null}',
      [
        { path: 'a', before: '1' },
        { path: 'b', after: 'null' },
      ],
    ],
    [
      '[1,{"x":[true]}]',
      '[1,{"x":[false,0]}]',
      [
        { path: '1.x.0', before: 'true', after: 'false' },
        { path: '1.x.1', after: '0' },
      ],
    ],
    ['{"a":[1]}', '{"a":{"0":1}}', [{ path: 'a', before: '[1]', after: '{"0":1}' }]],
    ['{"a":{"b":1}}', '{"a":"{}"}', [{ path: 'a', before: '{"b":1}', after: '"{}"' }]],
    ['9007199254740993', '9007199254740992', [{ path: '', before: '9007199254740993', after: '9007199254740992' }]],
    [String.raw`"\u0061,{"`, '"a,{"', []],
    [' { "a" : [ ] , "b" : { } } ', '{"a":[],"b":{}}', []],
    ['{"__proto__":1}', '{"__proto__":2}', [{ path: '__proto__', before: '1', after: '2' }]],
  ])('of %s and %s', (before, after, changes) => {
    expect(diffJson(before, after)).toEqual(changes)
  })

  it.each([
    ['', '1'],
    ['1', 'not JSON'],
    ['['.repeat(300) + ']'.repeat(300), '1'],
  ])('is none of %s and %s', (before, after) => {
    expect(diffJson(before, after)).toBeUndefined()
  })

  it('is empty for the same, however it is written, and not for others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [text, wanted] = [JSON.stringify(one), JSON.stringify(other)]
        expect(diffJson(text, JSON.stringify(one, undefined, 3))).toEqual([])
        expect(diffJson(text, wanted)!.length === 0).toBe(diffJson(wanted, text)!.length === 0)
      }),
    )
  })
})
