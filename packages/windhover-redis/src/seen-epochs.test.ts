import { expect, test } from 'vitest'

import { SeenEpochs } from './seen-epochs.ts'

const listOf = (seen: SeenEpochs): string[] =>
  seen.list().map(({ generation, head, life }) => `${generation}-${head} ${life}`)

test('the head of an epoch rises, and the life that stored it is kept', () => {
  const seen = new SeenEpochs()
  seen.note('7', 2, 'one')
  seen.note('7', 1)
  expect(listOf(seen)).toEqual(['7-2 one'])
  seen.note('7', 3)
  expect(listOf(seen)).toEqual(['7-3 one'])
})

test('an epoch that a read reaches first hides nothing that was not reported', () => {
  const seen = new SeenEpochs()
  seen.note('7', 2, 'one')
  seen.note('8', 0)
  expect(listOf(seen)).toEqual(['8-0 ', '7-2 one'])
  const reported = seen.list()
  seen.note('8', 1)
  seen.settle(reported, '8')
  seen.note('8', 4, 'other')
  expect(listOf(seen)).toEqual(['8-4 other'])
})

test('more that came while a report was on its way is reported again', () => {
  const seen = new SeenEpochs()
  seen.note('7', 2, 'one')
  const reported = seen.list()
  seen.note('7', 3, 'one')
  seen.note('8', 0, 'other')
  seen.settle(reported, '8')
  expect(listOf(seen)).toEqual(['8-0 other', '7-3 one'])
})

test('what is kept of earlier epochs is no news', () => {
  const seen = new SeenEpochs()
  seen.note('8', 0, 'one')
  seen.note('7', 5)
  expect(listOf(seen)).toEqual(['8-0 one'])
})

test('no more than 16 are kept', () => {
  const seen = new SeenEpochs()
  for (let n = 1; n <= 20; n += 1) seen.note(String(n), 1)
  expect(seen.list()).toHaveLength(16)
  expect(seen.list().at(-1)?.generation).toBe('5')
})
