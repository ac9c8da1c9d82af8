import type { DistributionMeasure } from '../hub/distribution.ts'
import type { HubMeasures } from '../hub/hub-measures.ts'

/** The labels of a sample, by name. */
export type MetricLabels = Readonly<Record<string, string>>

/** One value of a metric, or of a histogram one distribution, whose bounds and sum are in the unit of the metric. */
export interface MetricSample {
  readonly labels: MetricLabels
  readonly value: number | DistributionMeasure
}

/** What a metric is, without its values. */
export interface MetricDescription {
  /** Its name as Prometheus has it, with its unit at the end. */
  readonly name: string
  /** One sentence, without a full stop. */
  readonly help: string
  /** Counters and histograms only grow. */
  readonly type: 'counter' | 'gauge' | 'histogram'
  /** The names of its labels. */
  readonly labels: readonly string[]
  /** How the values of several processes that are one server become one. */
  readonly merge: 'sum' | 'max' | 'min'
}

/** A metric of a hub, and how it is read. */
export interface HubMetric extends MetricDescription {
  /**
   * Returns its values, of what a hub has measured.
   *
   * @param streams - the paths of streams that stand at 0 before their first reader. Default: none.
   */
  readonly read: (measures: HubMeasures, streams?: readonly string[]) => readonly MetricSample[]
}
