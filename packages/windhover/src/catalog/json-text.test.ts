import { expect, test } from 'vitest'

import { jsonText } from './json-text.ts'

test.each<[unknown, RegExp]>([
  [7, /^jsonText: expected a string, got number$/],
  ['', /is not JSON/],
  ['{"a":}', /is not JSON/],
  ['\ufeff1', /is not JSON/],
  ['\u000b1', /is not JSON/],
])('%j is no JSON text', (text, message) => {
  expect(() => jsonText(text as string)).toThrow(
    expect.objectContaining({ code: 'invalid_data', message: expect.stringMatching(message) }),
  )
})

test.each<[string, (string | number)[]]>([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":1,"\\u0061":1}', ['a']],
  ['[0,{"b":[{"":1,"c":{"":2},"":3}]}]', [1, 'b', 0, '']],
  ['{"\\\\\\"":1,"\\\\\\"":2}', ['\\"']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
])('%s has a key twice', (text, path) => {
  expect(() => jsonText(text)).toThrow(
    expect.objectContaining({
      code: 'invalid_data',
      issues: [{ path, message: 'stands in its object twice' }],
    }),
  )
})

test.each([
  '{"a":{"a":["a","a"]},"b":{"a":1}}',
  '["a","a"]',
  '[{"a":1},{"a":1}]',
  '{"a":"a","A":1,"a ":1}',
  '{"[{":"\\"}]"}',
])('%s has none twice', (text) => {
  expect(jsonText(text).text).toBe(text)
})

test('knows what it says, whatever becomes of what it was parsed to', () => {
  const text = jsonText(' {"a":[1,-0,"x"],"b":null}\n')
  const value = text.parse() as { a: unknown[]; b: unknown }
  expect(text.text).toBe('{"a":[1,-0,"x"],"b":null}')
  expect(text.depth).toBe(2)
  expect(text.isSameAs({ b: null, a: [1, -0, 'x'], c: undefined })).toBe(true)
  value.a.push(2)
  expect(text.isSameAs(value)).toBe(false)
})

test.each<[unknown]>([
  [{ a: [1, 0, 'x'], b: null }],
  [{ a: [1, -0], b: null }],
  [{ a: { 0: 1, 1: -0, 2: 'x' }, b: null }],
  [{ a: [1, -0, 'x'] }],
  [{ a: [1, -0, 'x'], b: undefined }],
  [{ a: [1, -0, 'x'], b: null, c: 1 }],
  [{ a: [1, -0, 'x'], c: null }],
  [[1, -0, 'x']],
  [new Map()],
  [undefined],
])('%o is something else', (value) => {
  expect(jsonText('{"a":[1,-0,"x"],"b":null}').isSameAs(value)).toBe(false)
})

test.each<[string, string, string | undefined]>([
  ['{"data":1.0}', 'data', '1.0'],
  ['{"x":{"data":1},"y":["data"],"z":"data", "data" :\t{"data": [1 , 2]}\n,"w":1}', 'data', '{"data": [1 , 2]}'],
  ['{"d\\u0061ta":"},\\"data\\":2"}', 'data', '"},\\"data\\":2"'],
  [' {"a":"\\\\","data":-0}', 'data', '-0'],
  ['{"":[],"data":""}', '', '[]'],
  ['{}', 'data', undefined],
  ['{"a":{"data":1}}', 'data', undefined],
  ['["data",{"data":1}]', 'data', undefined],
  ['"data"', 'data', undefined],
])('in %s, %s is %s', (text, name, expected) => {
  expect(jsonText(text).member(name)?.text).toBe(expected)
})
