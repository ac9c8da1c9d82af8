import { describe, expect, it } from 'vitest'

import { splitJson } from './json-tokens.ts'

describe('splitJson', () => {
  it('tells names and bare values from the rest', () => {
    expect(splitJson('{ "a": "x", "b": [-1.5e+3, null] }')).toEqual([
      { kind: 'other', text: '{ ' },
      { kind: 'name', text: '"a"' },
      { kind: 'other', text: ': "x", ' },
      { kind: 'name', text: '"b"' },
      { kind: 'other', text: ': [' },
      { kind: 'value', text: '-1.5e+3' },
      { kind: 'other', text: ', ' },
      { kind: 'value', text: 'null' },
      { kind: 'other', text: '] }' },
    ])
  })

  it('finds nothing inside of strings, whatever is in them', () => {
    const strings = ['true 1 null', '"a": 1', '\\', '{"b":2}', 'é\u2028🪶']
    const text = JSON.stringify(strings)
    expect(splitJson(text)).toEqual([{ kind: 'other', text }])
  })

  it('loses no character', () => {
    const text = JSON.stringify({ '': [{}], 'a"b': { c: [1, 'x', true] } }, undefined, 2)
    expect(splitJson(text).map((token) => token.text)).toEqual(expect.arrayContaining(['"a\\"b"', 'true']))
    expect(
      splitJson(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text)
    expect(splitJson('')).toEqual([])
  })

  it('takes a string of all that is coloured', () => {
    expect(splitJson(JSON.stringify('\n'.repeat(25_000)))).toHaveLength(1)
  })
})
