import { expect, test } from 'vitest'

import { DoubtfulNames } from './doubtful-names.ts'

const declared = new Map([
  ['progress', 1],
  ['done', 1],
])

test('tells a name that is close to a declared one once', () => {
  const names = new DoubtfulNames(declared)
  expect(names.look('progres')).toBe('progress')
  expect(names.look('progres')).toBeUndefined()
  expect(names.look('progess')).toBe('progress')
})

test('has no doubts about declared names, and about others', () => {
  const names = new DoubtfulNames(declared)
  expect(['progress', 'done', 'message', 'dozens'].map((name) => names.look(name))).toEqual(Array(4).fill(undefined))
})

test('remembers a bounded number of names, whatever clients send', () => {
  const names = new DoubtfulNames(declared)
  names.look('progres')
  for (let n = 0; n < 999; n += 1) names.look(`other ${n}`)
  expect(names.look('progres')).toBeUndefined()
  names.look('one more')
  expect(names.look('progres')).toBe('progress')
})
