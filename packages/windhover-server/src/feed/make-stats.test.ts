import { expect, test } from 'vitest'

import type { MetricValues } from '../metrics/metric-values.ts'
import { makeStats } from './make-stats.ts'
import { MetricReading } from './metric-reading.ts'

const ground = { node: 'a', channels: 3, memoryBytes: 5, nodes: null }

function sum(name: string, ...values: MetricValues['values']): MetricValues {
  return { name, help: '', type: 'counter', aggregator: 'sum', values }
}

function buckets(...counts: readonly [string, number][]): MetricValues {
  const name = 'windhover_delivery_seconds'
  return sum(name, ...counts.map(([le, value]) => ({ metricName: `${name}_bucket`, labels: { le }, value })))
}

test('rates are by the second, whatever time there is between readings', () => {
  const before = new MetricReading([[sum('windhover_published_total', { labels: { event: 'a' }, value: 10 })]], 0, 0)
  const after = new MetricReading(
    [
      [
        sum(
          'windhover_published_total',
          { labels: { event: 'a' }, value: 14 },
          { labels: { event: 'other' }, value: 1 },
        ),
        sum('windhover_disconnects_total', { labels: { stream: '/s', reason: 'slow' }, value: 5 }),
        sum('windhover_readers', { labels: { stream: '/s' }, value: 2 }, { labels: { stream: '/t' }, value: 1 }),
      ],
    ],
    3_000,
    2_000,
  )
  const { at, spanMs, rates, gauges, node } = makeStats(before, after, ground)
  expect([at, spanMs, node]).toEqual(['1970-01-01T00:00:03.000Z', 2_000, 'a'])
  expect([rates.published, rates.disconnected]).toEqual([2.5, { slow: 2.5 }])
  expect([gauges.readers, gauges.channels, gauges.memoryBytes, gauges.windowFill]).toEqual([3, 3, 5, null])
})

test('quantiles are of the deliveries between the readings alone', () => {
  const before = new MetricReading([[buckets(['0.001', 100], ['0.01', 100], ['+Inf', 100])]], 0, 0)
  const after = new MetricReading([[buckets(['0.001', 100], ['0.01', 200], ['+Inf', 200])]], 0, 1_000)
  expect(makeStats(before, after, ground).delivery).toEqual({ count: 100, p50Ms: 5.5, p95Ms: 9.55, p99Ms: 9.91 })
  expect(makeStats(after, after, ground).delivery).toEqual({ count: 0, p50Ms: null, p95Ms: null, p99Ms: null })
})

test('a count that fell, since a process is gone, is no negative rate', () => {
  const before = new MetricReading([[sum('windhover_writes_total', { labels: {}, value: 10 })]], 0, 0)
  expect(makeStats(before, new MetricReading([], 0, 1_000), ground).rates.writes).toBe(0)
})
