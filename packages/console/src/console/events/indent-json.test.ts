import { expect, it } from 'vitest'

import { indentJson } from './indent-json.ts'

const values: unknown[] = [
  null,
  '',
  '{[,:]}"\\',
  [],
  {},
  [[], {}, [{}], { a: [] }],
  { '': { ' ': [1, -0.5, 1e21, true, false, null] }, '"': 'x\n', '\\': { a: {} } },
]

it('writes what JavaScript would write, however it came', () => {
  for (const value of values) {
    for (const indent of [undefined, 1, '\t']) {
      expect(indentJson(JSON.stringify(value, undefined, indent))).toBe(JSON.stringify(value, undefined, 2))
    }
  }
})

it('leaves every token as it came', () => {
  expect(indentJson('{"a":[9007199254740993,1.0, -0,1E5],"\\u0061\\"{":"\\u2028"}')).toBe(
    '{\n  "a": [\n    9007199254740993,\n    1.0,\n    -0,\n    1E5\n  ],\n  "\\u0061\\"{": "\\u2028"\n}',
  )
})
