import { expect, test } from 'vitest'

import { notify } from './observer.ts'

test('an observer is called once, at once', () => {
  const calls: string[] = []
  notify({}, () => calls.push('told'))
  expect(calls).toEqual(['told'])
})

test('what an observer throws is its own', () => {
  expect(() =>
    notify({}, () => {
      throw new Error('on purpose')
    }),
  ).not.toThrow()
})
