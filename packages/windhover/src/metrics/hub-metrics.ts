import { deliveryMetrics } from './delivery-metrics.ts'
import { logMetrics } from './log-metrics.ts'
import type { HubMetric } from './metric.ts'
import { publishMetrics } from './publish-metrics.ts'
import { readerMetrics } from './reader-metrics.ts'

/**
 * The metrics of a hub, for exporters: read `hub.measure()` once, and each of them of that. A series whose labels are
 * known beforehand is there from the beginning. None is about one channel, subject or client.
 */
export const hubMetrics: readonly HubMetric[] = Object.freeze([
  ...readerMetrics,
  ...publishMetrics,
  ...deliveryMetrics,
  ...logMetrics,
])
