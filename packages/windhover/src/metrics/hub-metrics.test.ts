import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub, AnyHub } from '../hub/hub.ts'
import { hubMetrics } from './hub-metrics.ts'
import type { MetricSample } from './metric.ts'

function start(): Hub<{ progress: z.ZodObject }, true> {
  const hub = createHub({ catalog: defineEvents({ progress: z.object({}) }), open: true, keepAliveMs: 0 })
  onTestFinished(() => hub.close())
  return hub
}

function read(hub: AnyHub, name: string, streams?: readonly string[]): readonly MetricSample[] {
  return hubMetrics.find((metric) => metric.name === name)!.read(hub.measure(), streams)
}

test('each metric has a name of its own that Prometheus takes, and says in one sentence what it is', () => {
  const names = hubMetrics.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, help, type, merge } of hubMetrics) {
    expect(name).toMatch(/^windhover_[a-z]+(?:_[a-z]+)*$/)
    expect(name.endsWith('_total'), name).toBe(type === 'counter')
    expect(help).toMatch(/^[A-Z].*[^.]$/)
    if (type !== 'gauge') expect(merge, name).toBe('sum')
  }
})

test('each sample has the labels that its metric says, and a histogram a distribution', () => {
  const hub = start()
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast'], sink })
  sink.leave()
  const measures = hub.measure()
  for (const { name, labels, type, read: readMetric } of hubMetrics) {
    const samples = readMetric(measures, ['/quiet'])
    expect(samples.length, name).toBeGreaterThan(0)
    for (const sample of samples) {
      expect(Object.keys(sample.labels), name).toEqual(labels)
      expect(typeof sample.value, name).toBe(type === 'histogram' ? 'object' : 'number')
    }
  }
})

describe('a stream without readers', () => {
  test('stands at 0 with each reason if its path is given', () => {
    const hub = start()
    expect(read(hub, 'windhover_readers', ['/s'])).toEqual([{ labels: { stream: '/s' }, value: 0 }])
    expect(read(hub, 'windhover_connects_total', ['/s'])).toEqual([
      { labels: { stream: '/s', resumed: 'false' }, value: 0 },
      { labels: { stream: '/s', resumed: 'true' }, value: 0 },
    ])
    const reasons = read(hub, 'windhover_disconnects_total', ['/s']).map(({ labels }) => labels['reason'])
    expect(new Set(reasons)).toEqual(
      new Set(['busy', 'expired', 'failed', 'gone', 'kicked', 'shutdown', 'slow', 'stalled']),
    )
  })

  test('is not there otherwise', () => {
    expect(read(start(), 'windhover_readers')).toEqual([])
  })
})

test('times are in seconds, bounds too', async () => {
  const hub = start()
  await hub.publish('progress', {})
  const [sample] = read(hub, 'windhover_publish_seconds')
  const { bounds, counts, sum } = sample!.value as { bounds: number[]; counts: number[]; sum: number }
  expect([bounds[0], bounds.at(-1)]).toEqual([0.0005, 5])
  expect(counts.reduce((total, count) => total + count, 0)).toBe(1)
  expect(sum).toBe(hub.measure().publishMs.sum / 1_000)
})

test('a log that does not tell has no series', () => {
  const measures = { ...start().measure(), log: undefined, position: undefined }
  for (const name of ['windhover_history_bytes', 'windhover_window_fill_ratio', 'windhover_log_offset']) {
    expect(hubMetrics.find((metric) => metric.name === name)!.read(measures)).toEqual([])
  }
})
