import { expect, test } from 'vitest'

import type { FeedStats } from '../admin/feed-data.ts'
import { breakLines } from './overview-charts.ts'

function second(seconds: number): FeedStats {
  return { at: new Date(seconds * 1_000).toISOString() } as FeedStats
}

test('a pause has a second without numbers, and a late second has none', () => {
  const { times, seconds } = breakLines([second(1), second(2), second(5), second(60), second(61)])
  expect(times).toEqual([1, 2, 5, 6, 60, 61])
  expect(seconds.map((one) => one === null)).toEqual([false, false, false, true, false, false])
  expect(breakLines([])).toEqual({ times: [], seconds: [] })
})
