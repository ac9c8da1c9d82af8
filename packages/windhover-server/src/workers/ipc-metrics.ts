import type { MetricValues } from '../metrics/metric-values.ts'
import type { NodeMetrics } from '../nodes/node-metrics.ts'
import type { Link } from './link.ts'
import { answerCalls, LinkCalls } from './link-calls.ts'
import { gatherMetricsTopic, readMetricsTopic } from './metrics-topics.ts'

/** The longest time that a worker waits for the metrics of all, in milliseconds: below the 10 s after which Prometheus gives up. */
const maxGatherMs = 5_000

/** Creates the end of a worker: it lets its primary read its metrics, and has that gather those of all. */
export function createIpcMetrics(link: Link): NodeMetrics {
  const calls = new LinkCalls(link, gatherMetricsTopic)
  return {
    offer: (read) => void answerCalls(link, readMetricsTopic, { read }),
    gather: async () =>
      (await calls.call('gather', undefined, { maxWaitMs: maxGatherMs })) as readonly (readonly MetricValues[])[],
  }
}
