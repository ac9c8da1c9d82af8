import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  type MetricData,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { expect, onTestFinished, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHub } from '../hub/create-hub.ts'
import { createOtelObserver } from './create-otel-observer.ts'
import { hubMetrics } from '../metrics/hub-metrics.ts'

/** A provider that exports when it is told to, and what it has exported by then. */
function startProvider(): { provider: MeterProvider; collect: () => Promise<Map<string, MetricData>> } {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 })
  const provider = new MeterProvider({ readers: [reader] })
  onTestFinished(() => provider.shutdown())
  return {
    provider,
    async collect() {
      exporter.reset()
      await reader.forceFlush()
      const metrics = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((one) => one.metrics))
      return new Map(metrics.map((metric) => [metric.descriptor.name, metric]))
    },
  }
}

function valueOf(metric: MetricData | undefined, labels: Record<string, string> = {}): unknown {
  return metric?.dataPoints.find(({ attributes }) => JSON.stringify(attributes) === JSON.stringify(labels))?.value
}

test('exports what the hub measures, under the names that Prometheus has', async () => {
  const { provider, collect } = startProvider()
  const hub = createHub({ keepAliveMs: 0, observer: createOtelObserver(provider.getMeter('windhover')) })
  const sinks = [new FakeSink(), new FakeSink(), new FakeSink()]
  for (const sink of sinks.slice(0, 2)) hub.join({ path: '/s', channels: ['broadcast'], sink })
  await hub.publish('e', 1)
  await vi.waitFor(() => expect(hub.measure().delivered).toBe(2))
  await expect(hub.publish('e\n', 1)).rejects.toMatchObject({ code: 'invalid_name' })
  const lastEventId = `${hub.position().epoch}.0`
  hub.join({ path: '/s', channels: ['broadcast'], lastEventId, sink: sinks[2]! })
  sinks[1]!.leave()
  await vi.waitFor(() => expect(hub.measure().delivered).toBe(3))
  const metrics = await collect()

  expect([...metrics.keys()].toSorted()).toEqual(hubMetrics.map(({ name }) => name).toSorted())
  expect(valueOf(metrics.get('windhover_readers'), { stream: '/s' })).toBe(2)
  expect(valueOf(metrics.get('windhover_delivered_total'))).toBe(3)
  expect(valueOf(metrics.get('windhover_connects_total'), { stream: '/s', resumed: 'true' })).toBe(1)
  expect(valueOf(metrics.get('windhover_disconnects_total'), { stream: '/s', reason: 'gone' })).toBe(1)
  expect(valueOf(metrics.get('windhover_publish_rejected_total'), { code: 'invalid_name' })).toBe(1)
  expect(metrics.get('windhover_delivered_total')).toMatchObject({
    dataPointType: DataPointType.SUM,
    isMonotonic: true,
  })
  expect(metrics.get('windhover_pending_bytes')).toMatchObject({
    dataPointType: DataPointType.GAUGE,
    descriptor: { unit: 'By' },
  })

  const measures = hub.measure()
  for (const { name, type, read } of hubMetrics) {
    if (type !== 'histogram') continue
    const [{ value }] = read(measures) as unknown as [{ value: { bounds: number[]; counts: number[] } }]
    const exported = metrics.get(name)!
    expect(exported.descriptor.unit).toBe('s')
    expect((exported.dataPoints[0]!.value as { buckets: object }).buckets, name).toEqual({
      boundaries: value.bounds,
      counts: value.counts,
    })
  }
  for (const sink of sinks) sink.leave()
  await hub.close()
  // Counts stay what they were when they were read last, as of any meter; nothing is read any more.
  const measure = vi.spyOn(hub, 'measure')
  await collect()
  expect(measure).not.toHaveBeenCalled()
})
