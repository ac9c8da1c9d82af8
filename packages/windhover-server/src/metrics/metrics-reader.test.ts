import { createHub } from 'windhover'
import { expect, onTestFinished, test, vi } from 'vitest'

import { parseExposition, sumOf, valueOf } from '../../test/support/parse-exposition.ts'
import type { NodeMetrics } from '../nodes/node-metrics.ts'
import type { MetricValues } from './metric-values.ts'
import { MetricsReader } from './metrics-reader.ts'
import { ServerCounts } from './server-counts.ts'
import type { MetricSources } from './server-metrics.ts'

function createSources(): MetricSources & { readonly hub: ReturnType<typeof createHub> } {
  const hub = createHub({ keepAliveMs: 0 })
  onTestFinished(() => hub.close())
  return {
    hub,
    streams: ['/s'],
    counts: new ServerCounts(),
    lag: { lagMs: 1_500 },
    log: { check: () => ({ ok: false }), tookMs: 20 },
    tokens: {
      cacheHits: 3,
      keySets: () => [5_000, undefined, 7_000].map((ageMs) => ({ url: 'https://issuer', ageMs, isStale: false })),
    },
    cluster: { counts: () => null },
    refusedConnections: () => 2,
  }
}

test('reads everything of one process when it is asked, and of those that are asked together once', async () => {
  const sources = createSources()
  const measure = vi.spyOn(sources.hub, 'measure')
  const reader = new MetricsReader(sources)
  await reader.prepare()
  expect(measure).not.toHaveBeenCalled()
  const [first, second] = await Promise.all([reader.write(), reader.write()])
  expect(first).toBe(second)
  expect(measure).toHaveBeenCalledOnce()
  const metrics = parseExposition(first)
  expect(valueOf(metrics, 'windhover_event_loop_lag_seconds')).toBe(1.5)
  expect(valueOf(metrics, 'windhover_log_up')).toBe(0)
  expect(valueOf(metrics, 'windhover_log_probe_seconds')).toBe(0.02)
  expect(valueOf(metrics, 'windhover_jwks_age_seconds')).toBe(7)
  expect(valueOf(metrics, 'windhover_jwks_stale')).toBe(0)
  expect(valueOf(metrics, 'windhover_token_cache_hits_total')).toBe(3)
  expect(valueOf(metrics, 'windhover_nodes')).toBe(0)
  expect(valueOf(metrics, 'windhover_refusals_total', { reason: 'connections', status: '503' })).toBe(2)
  await reader.write()
  expect(measure).toHaveBeenCalledTimes(2)
})

test.each([
  ['no issuer publishes keys', [], undefined],
  ['no token came for an hour', [[3_600_000, false]], 0],
  [
    'one of two issuers could not be asked',
    [
      [5_000, false],
      [3_600_000, true],
    ],
    1,
  ],
  ['keys never came', [[undefined, true]], 1],
] as const)('whether keys are stale, if %s', async (_case, sets, expected) => {
  const keySets = sets.map(([ageMs, isStale]) => ({ url: 'https://issuer', ageMs, isStale }))
  const sources = { ...createSources(), tokens: { cacheHits: 0, keySets: () => keySets } }
  const metrics = parseExposition(await new MetricsReader(sources).write())
  expect(metrics.get('windhover_jwks_stale')?.samples.map(({ value }) => value) ?? []).toEqual(
    expected === undefined ? [] : [expected],
  )
})

test('what the hub refused and what never came to it are one series of each code', async () => {
  const sources = createSources()
  sources.counts.rejected.add('invalid_data')
  sources.counts.rejected.add('forbidden')
  await expect(sources.hub.publish('e', () => 1)).rejects.toMatchObject({ code: 'invalid_data' })
  const metrics = parseExposition(await new MetricsReader(sources).write())
  expect(valueOf(metrics, 'windhover_publish_rejected_total', { code: 'invalid_data' })).toBe(2)
  expect(sumOf(metrics, 'windhover_publish_rejected_total')).toBe(3)
})

test('several processes are told as one: counts added, and of what all hold the most', async () => {
  const [sources, others] = [createSources(), createSources()]
  await others.hub.publish('e', 1)
  await sources.hub.publish('e', 1)
  await sources.hub.publish('e', 1)
  const reads: (() => Promise<readonly MetricValues[]>)[] = []
  const node: NodeMetrics = {
    offer: (read) => void reads.push(read),
    gather: () => Promise.all(reads.map((read) => read())),
  }
  const reader = new MetricsReader(sources, node)
  const other = new MetricsReader(
    { ...others, lag: { lagMs: 10 }, log: { check: () => ({ ok: true }), tookMs: 1 } },
    node,
  )
  const metrics = parseExposition(await reader.write())
  expect(valueOf(metrics, 'windhover_published_total', { event: 'other' })).toBe(3)
  expect(valueOf(metrics, 'windhover_publish_seconds_count')).toBe(3)
  expect(valueOf(metrics, 'windhover_publish_seconds_bucket', { le: '+Inf' })).toBe(3)
  expect(valueOf(metrics, 'windhover_history_messages')).toBe(2)
  expect(valueOf(metrics, 'windhover_event_loop_lag_seconds')).toBe(1.5)
  expect(valueOf(metrics, 'windhover_log_up')).toBe(0)
  expect(sumOf(metrics, 'windhover_build_info')).toBe(1)
  expect(valueOf(metrics, 'process_start_time_seconds')).toBeGreaterThan(0)
  expect(await other.write()).toContain('windhover_published_total{event="other"} 3')
})

test('other processes that cannot be asked are told, and it is tried again', async () => {
  const gather = vi.fn<NodeMetrics['gather']>(() => Promise.reject(new Error('away')))
  const reader = new MetricsReader(createSources(), { offer: () => {}, gather })
  await expect(reader.write()).rejects.toThrow('away')
  gather.mockResolvedValue([])
  expect(await reader.write()).toBe('\n')
})
