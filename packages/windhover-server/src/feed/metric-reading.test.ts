import { expect, test } from 'vitest'

import type { MetricValues } from '../metrics/metric-values.ts'
import { MetricReading } from './metric-reading.ts'

function metric(name: string, aggregator: MetricValues['aggregator'], ...values: MetricValues['values']): MetricValues {
  return { name, help: '', type: 'gauge', aggregator, values }
}

test('values of several processes become one as their metric says', () => {
  const first = [metric('sum', 'sum', { labels: {}, value: 2 }), metric('max', 'max', { labels: {}, value: 2 })]
  const second = [metric('sum', 'sum', { labels: {}, value: 3 }), metric('max', 'max', { labels: {}, value: 1 })]
  const least = [metric('min', 'min', { labels: {}, value: 1 })]
  const reading = new MetricReading([first, second, least, [metric('min', 'min', { labels: {}, value: 0 })]], 5, 6)
  expect([reading.value('sum'), reading.value('max'), reading.value('min')]).toEqual([5, 2, 0])
  expect([reading.atMs, reading.clockMs]).toEqual([5, 6])
})

test('lines are summed up over other labels', () => {
  const reading = new MetricReading(
    [
      [
        metric(
          'gone',
          'sum',
          { labels: { stream: '/a', reason: 'slow' }, value: 1 },
          { labels: { stream: '/b', reason: 'slow' }, value: 2 },
          { labels: { stream: '/b', reason: 'gone' }, value: 4 },
        ),
      ],
    ],
    0,
    0,
  )
  expect(reading.total('gone')).toBe(7)
  expect(reading.total('gone', 'reason', 'slow')).toBe(3)
  expect([...reading.by('gone', 'reason')]).toEqual([
    ['slow', 3],
    ['gone', 4],
  ])
})

test('lines of a histogram stand under their own name', () => {
  const reading = new MetricReading(
    [
      [
        metric(
          'time',
          'sum',
          { metricName: 'time_bucket', labels: { le: 1 }, value: 4 },
          { metricName: 'time_count', labels: {}, value: 5 },
        ),
      ],
    ],
    0,
    0,
  )
  expect([...reading.by('time_bucket', 'le')]).toEqual([['1', 4]])
  expect(reading.value('time_count')).toBe(5)
})

test('what is not there has no value', () => {
  const reading = new MetricReading([[metric('empty', 'max')]], 0, 0)
  expect([reading.value('empty'), reading.value('none'), reading.total('none')]).toEqual([undefined, undefined, 0])
})
