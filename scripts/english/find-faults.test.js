import { expect, test } from 'vitest'

import { findFaults } from './find-faults.js'

const all = () => true
const words = (count) => `${Array.from({ length: count }, () => 'word').join(' ')}.`

test('a dated word is named with its place, as prose alone', () => {
  const text = '// It shall work.\nconst shall = 1\n// `shall` is a word, and Thus,\n// too'
  expect(findFaults('a.ts', text, all)).toEqual([
    'a.ts:1: "shall" is dated; must, will or should is said today',
    'a.ts:3: "thus" is dated; so is said today',
  ])
})

test('a sentence of 30 words is let through, and one of 31 is not', () => {
  expect(findFaults('a.md', words(30), all)).toEqual([])
  expect(findFaults('a.md', `${words(3)}\n${words(31)}`, all)).toEqual([
    'a.md:2: a sentence of 31 words, over 30: "word word word word word word …"',
  ])
})

test('only what was added is judged: a sentence whole, a word by its line', () => {
  const long = words(31).replaceAll(' ', '\n')
  expect(findFaults('a.md', long, (line) => line === 40)).toEqual([])
  expect(findFaults('a.md', long, (line) => line === 12)).toHaveLength(1)
  expect(findFaults('a.md', 'It shall\nwork again.', (line) => line === 2)).toEqual([])
})
