import { expect, it } from 'vitest'

import { askForInterest } from './ask-for-interest.ts'

it('gives each reader a request that no other has, or all the same', () => {
  const paths = (interest: 'own' | 'shared'): unknown[] =>
    [1, 2, 3].map((reader) => askForInterest(interest, reader).path)
  expect(new Set(paths('own')).size).toBe(3)
  expect(new Set(paths('shared')).size).toBe(1)
  for (const path of [...paths('own'), ...paths('shared')]) expect(path).toContain('channel=broadcast&channel=user:')
})

it('names no channel without an interest', () => {
  expect(askForInterest(undefined, 1)).toEqual({})
})
