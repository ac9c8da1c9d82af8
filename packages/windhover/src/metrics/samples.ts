import type { DistributionMeasure } from '../hub/distribution.ts'
import type { MetricSample } from './metric.ts'

/** The one sample of a metric without labels. */
export function one(value: number): readonly MetricSample[] {
  return [{ labels: {}, value }]
}

/** A sample for each entry of a map, whose key is the value of a label. */
export function each(label: string, values: ReadonlyMap<string, number>): readonly MetricSample[] {
  return Array.from(values, ([key, value]) => ({ labels: { [label]: key }, value }))
}

/** The one distribution of a histogram without labels, of milliseconds as seconds. */
export function inSeconds({ bounds, counts, sum }: DistributionMeasure): readonly MetricSample[] {
  return [{ labels: {}, value: { bounds: bounds.map(toSeconds), counts, sum: toSeconds(sum) } }]
}

/** Turns milliseconds into seconds. */
export function toSeconds(ms: number): number {
  return ms / 1_000
}
