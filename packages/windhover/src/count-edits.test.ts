import { expect, test } from 'vitest'

import { countEdits } from './count-edits.ts'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abxc', 1],
  ['abc', 'ac', 1],
  ['abc', 'axc', 1],
  ['abc', 'acb', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['Abc', 'abc', 1],
])('from %j to %j it takes %i', (from, to, edits) => {
  expect(countEdits(from, to)).toBe(edits)
  expect(countEdits(to, from)).toBe(edits)
})
