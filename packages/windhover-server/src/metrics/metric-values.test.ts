import { expect, test } from 'vitest'

import { toMetricValues } from './metric-values.ts'

const described = { name: 'm', help: 'What it is', labels: ['a'], merge: 'sum' } as const

test('a number is one line', () => {
  expect(toMetricValues({ ...described, type: 'counter', samples: [{ labels: { a: 'x' }, value: 7 }] })).toEqual({
    name: 'm',
    help: 'What it is.',
    type: 'counter',
    aggregator: 'sum',
    values: [{ labels: { a: 'x' }, value: 7 }],
  })
})

test('a distribution is its buckets, which hold all that is below them, its sum and its count', () => {
  const value = { bounds: [0.5, 1], counts: [2, 0, 3], sum: 9 }
  const { values } = toMetricValues({ ...described, type: 'histogram', samples: [{ labels: { a: 'x' }, value }] })
  expect(values).toEqual([
    { metricName: 'm_bucket', labels: { a: 'x', le: 0.5 }, value: 2 },
    { metricName: 'm_bucket', labels: { a: 'x', le: 1 }, value: 2 },
    { metricName: 'm_bucket', labels: { a: 'x', le: '+Inf' }, value: 5 },
    { metricName: 'm_sum', labels: { a: 'x' }, value: 9 },
    { metricName: 'm_count', labels: { a: 'x' }, value: 5 },
  ])
})
