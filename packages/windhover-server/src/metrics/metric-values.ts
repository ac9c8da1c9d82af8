import type { DistributionMeasure } from 'windhover'
import type { MetricDescription, MetricSample } from 'windhover/adapter'

/** A metric as `prom-client` has it: plain values, which pass between processes. */
export interface MetricValues {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary'
  /** How the values of several processes become one. */
  readonly aggregator: 'sum' | 'max' | 'min' | 'first' | 'average' | 'omit'
  readonly values: readonly MetricValue[]
}

/** One line of a metric. */
export interface MetricValue {
  readonly labels: Readonly<Record<string, string | number>>
  readonly value: number
  /** The name in this line, if it is another one, as those of a histogram are. */
  readonly metricName?: string
}

/** A metric with its values now. */
export interface ReadMetric extends MetricDescription {
  readonly samples: readonly MetricSample[]
}

/** Writes a metric as `prom-client` has it: a histogram as its buckets, its sum and its count. */
export function toMetricValues({ name, help, type, merge, samples }: ReadMetric): MetricValues {
  const values = samples.flatMap(({ labels, value }): MetricValue[] =>
    typeof value === 'number' ? [{ labels, value }] : toBuckets(name, labels, value),
  )
  // Prometheus shows the sentence to people, who expect a full stop.
  return { name, help: `${help}.`, type, aggregator: merge, values }
}

/** The buckets of Prometheus hold all that is below their bound. */
function toBuckets(
  name: string,
  labels: MetricSample['labels'],
  { bounds, counts, sum }: DistributionMeasure,
): MetricValue[] {
  let total = 0
  const buckets = counts.map((count, index) => {
    total += count
    const le = bounds[index] ?? '+Inf'
    return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: total }
  })
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: total },
  ]
}
