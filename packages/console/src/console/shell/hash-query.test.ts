import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readHash, writeHash } from './hash-query.ts'

test('a view and what is chosen in it stand behind the hash', () => {
  expect(writeHash('#/history', { channel: 'room:7', event: '', from: 'a.1' })).toBe(
    '#/history?channel=room:7&from=a.1',
  )
  expect(writeHash('#/history', { channel: '' })).toBe('#/history')
  const { view, query } = readHash('#/history?channel=room:7')
  expect([view, query.get('channel')]).toEqual(['#/history', 'room:7'])
  expect(readHash('#/watch')).toEqual({ view: '#/watch', query: new URLSearchParams() })
  expect(readHash('').view).toBe('')
})

test('whatever is chosen is read as it was written', () => {
  const values = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
  fc.assert(
    fc.property(values, (chosen) => {
      const { view, query } = readHash(writeHash('#/x', chosen))
      expect(view).toBe('#/x')
      expect(new Map(query)).toEqual(new Map(Object.entries(chosen)))
    }),
  )
})
