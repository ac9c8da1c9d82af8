import type { Histogram, Meter, Observable, BatchObservableCallback } from '@opentelemetry/api'

import { measuredBounds } from '../hub/hub-counts.ts'
import type { ObservedHub, Observer } from '../hub/observer.ts'
import { hubMetrics } from '../metrics/hub-metrics.ts'
import type { HubMetric } from '../metrics/metric.ts'
import { toSeconds } from '../metrics/samples.ts'

/** A metric and the instrument that exports it. */
interface Instrument {
  readonly metric: HubMetric
  readonly instrument: Observable
}

/**
 * Creates an observer that exports the metrics of one hub by OpenTelemetry:
 * `createHub({ observer: createOtelObserver(metrics.getMeter('windhover')) })`. They have the names and labels that
 * Prometheus has them under, since there is no convention for them. Counters and gauges are read when they are
 * collected, and histograms are recorded once for each publish, round and reader. After the hub has closed nothing is
 * observed any more.
 *
 * @param meter - of `@opentelemetry/api`, 1.3 or later. Each hub needs an observer and a meter of its own.
 */
export function createOtelObserver(meter: Meter): Observer {
  const publish = createHistogram(meter, 'windhover_publish_seconds', measuredBounds.publish)
  const delivery = createHistogram(meter, 'windhover_delivery_seconds', measuredBounds.delivery)
  const round = createHistogram(meter, 'windhover_round_seconds', measuredBounds.round)
  const lifetime = createHistogram(meter, 'windhover_reader_lifetime_seconds', measuredBounds.lifetime)
  const resumeAge = createHistogram(meter, 'windhover_resume_age_seconds', measuredBounds.resumeAge)
  let stop = (): void => {}
  return {
    onCreated(hub) {
      stop = observe(meter, hub)
    },
    onClosed: () => stop(),
    onConnected(_reader, { resumed, ageMs }) {
      if (resumed) resumeAge.record(toSeconds(ageMs))
    },
    onDisconnected: ({ connectedAtMs }) => lifetime.record(toSeconds(Math.max(0, Date.now() - connectedAtMs))),
    onPublished: (_message, { tookMs }) => publish.record(toSeconds(tookMs)),
    onRound({ lagMs, tookMs }) {
      if (lagMs !== undefined) delivery.record(toSeconds(lagMs))
      round.record(toSeconds(tookMs))
    },
  }
}

/** Observes a hub whenever metrics are collected. Returns what ends it. */
function observe(meter: Meter, hub: ObservedHub): () => void {
  const instruments = hubMetrics.flatMap((metric): Instrument[] => {
    if (metric.type === 'histogram') return []
    const options = { description: metric.help, ...toUnit(metric.name) }
    const instrument =
      metric.type === 'counter'
        ? meter.createObservableCounter(metric.name, options)
        : meter.createObservableGauge(metric.name, options)
    return [{ metric, instrument }]
  })
  const all = instruments.map(({ instrument }) => instrument)
  const callback: BatchObservableCallback = (result) => {
    const measures = hub.measure()
    for (const { metric, instrument } of instruments) {
      for (const { labels, value } of metric.read(measures)) {
        if (typeof value === 'number') result.observe(instrument, value, labels)
      }
    }
  }
  meter.addBatchObservableCallback(callback, all)
  return () => meter.removeBatchObservableCallback(callback, all)
}

function createHistogram(meter: Meter, name: string, boundsMs: readonly number[]): Histogram {
  return meter.createHistogram(name, {
    description: hubMetrics.find((metric) => metric.name === name)!.help,
    unit: 's',
    advice: { explicitBucketBoundaries: boundsMs.map(toSeconds) },
  })
}

/** The units of UCUM that OpenTelemetry has for the ends of names. */
function toUnit(name: string): { readonly unit?: string } {
  if (/_bytes(?:_total)?$/.test(name)) return { unit: 'By' }
  return name.endsWith('_seconds') ? { unit: 's' } : {}
}
