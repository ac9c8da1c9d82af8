import type { MetricValues } from '../metrics/metric-values.ts'

/** The metrics of several processes that are one server. */
export interface NodeMetrics {
  /** Lets the others read the metrics of this process. */
  offer(read: () => Promise<readonly MetricValues[]>): void
  /**
   * Reads the metrics of all processes, of this one too.
   *
   * @throws WindhoverError `unavailable` if they cannot be had now.
   */
  gather(): Promise<readonly (readonly MetricValues[])[]>
}
