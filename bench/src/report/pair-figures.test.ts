import { expect, it } from 'vitest'

import { pairFigures } from './pair-figures.ts'

it('leaves out rounds in which one side failed or cost nothing', () => {
  const run = (rate?: number) => ({ figures: rate === undefined ? {} : { rate }, problems: [] })
  const ours = [run(1), run(2), run(0), run(4), run(5)]
  expect(pairFigures(ours, [run(10), run(), run(30), run(40)], 'rate')).toEqual([
    [1, 10],
    [4, 40],
  ])
})
