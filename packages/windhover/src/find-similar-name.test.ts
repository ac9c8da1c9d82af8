import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { findSimilarName } from './find-similar-name.ts'

const known = ['progress', 'order-created', 'price', 'tick', 'up', 'created']

describe('a name', () => {
  test.each([
    ['progres', 'progress'],
    ['Progress', 'progress'],
    ['progrss', 'progress'],
    ['rpogress', 'progress'],
    ['rogress', 'progress'],
    ['pogres', 'progress'],
    ['order_created', 'order-created'],
    ['orderCreated', 'order-created'],
    ['prise', 'price'],
    ['prices', 'price'],
    ['tock', 'tick'],
    ['create', 'created'],
    ['UP', 'up'],
  ])('%s means %s', (name, meant) => {
    expect(findSimilarName(name, known)).toBe(meant)
  })

  test.each(['progress', 'finished', 'nick', 'grice', 'us', 'progress.done', 'price2024', '', '-', '__proto__'])(
    '%s means none of the others',
    (name) => {
      expect(findSimilarName(name, known)).toBeUndefined()
    },
  )

  test('that is near to two means the nearer one', () => {
    expect(findSimilarName('orders', ['order', 'border', 'orderz'])).toBe('order')
    expect(findSimilarName('creatd', ['create', 'created'])).toBe('create')
  })

  test('of any length is judged at once', () => {
    expect(findSimilarName('p'.repeat(10_000_000), known)).toBeUndefined()
  })
})

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''))
const word = fc.string({ unit: letters, minLength: 6, maxLength: 20 })

test('one edit in a long name is always found, and a known name never', () => {
  const slip = fc.tuple(word, fc.nat(), letters, fc.constantFrom('add', 'drop', 'replace', 'swap'))
  fc.assert(
    fc.property(slip, ([name, seed, letter, kind]) => {
      const at = seed % (name.length - 1)
      const [before, after] = [name.slice(0, at), name.slice(at + 1)]
      const misspelt = {
        add: before + letter + name[at] + after,
        drop: before + after,
        replace: before + letter + after,
        swap: before + after[0] + name[at] + after.slice(1),
      }[kind]
      expect(findSimilarName(misspelt, [name])).toBe(misspelt === name ? undefined : name)
    }),
  )
})
