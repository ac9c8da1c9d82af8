import type { MetricValue, MetricValues } from '../metrics/metric-values.ts'

/** Adds what one process has counted to what others have. What is no count, such as how many readers there are, is left out. */
export function addCounts(sum: readonly MetricValues[], more: readonly MetricValues[]): readonly MetricValues[] {
  const metrics = new Map(sum.map((metric) => [metric.name, metric]))
  for (const metric of more) {
    if (metric.type !== 'counter' && metric.type !== 'histogram') continue
    const before = metrics.get(metric.name)
    metrics.set(metric.name, { ...metric, values: addValues(before?.values ?? [], metric.values) })
  }
  return [...metrics.values()]
}

function addValues(sum: readonly MetricValue[], more: readonly MetricValue[]): readonly MetricValue[] {
  const values = new Map(sum.map((one) => [keyOf(one), one]))
  for (const one of more) {
    const key = keyOf(one)
    values.set(key, { ...one, value: one.value + (values.get(key)?.value ?? 0) })
  }
  return [...values.values()]
}

function keyOf({ metricName = '', labels }: MetricValue): string {
  return JSON.stringify([metricName, ...Object.entries(labels)])
}
