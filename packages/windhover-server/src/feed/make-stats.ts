import type { FeedStats } from './feed-data.ts'
import type { MetricReading } from './metric-reading.ts'
import { findQuantile } from './quantile.ts'

/** What stats are made of beside metrics. */
export interface StatsGround {
  readonly node: string | null
  /** The number of channels that have readers. */
  readonly channels: number
  /** The memory of this process, where the metrics do not tell that of all. */
  readonly memoryBytes: number
  readonly nodes: FeedStats['nodes']
}

/** Makes the stats of the time between two readings. */
export function makeStats(before: MetricReading, now: MetricReading, ground: StatsGround): FeedStats {
  const spanMs = Math.max(1, Math.round(now.clockMs - before.clockMs))
  // A process that is gone makes nothing less than it was.
  const perSecond = (first: number, second: number): number => round((Math.max(0, second - first) * 1_000) / spanMs)
  const rate = (name: string): number => perSecond(before.total(name), now.total(name))
  const gone = before.by('windhover_disconnects_total', 'reason')
  const buckets = subtract(
    now.by('windhover_delivery_seconds_bucket', 'le'),
    before.by('windhover_delivery_seconds_bucket', 'le'),
  )
  const quantile = (part: number): number | null => {
    const seconds = findQuantile(buckets, part)
    return seconds === undefined ? null : round(seconds * 1_000)
  }
  const lag = now.value('windhover_event_loop_lag_seconds')
  return {
    at: new Date(now.atMs).toISOString(),
    spanMs,
    node: ground.node,
    rates: {
      published: rate('windhover_published_total'),
      delivered: rate('windhover_delivered_total'),
      deliveredBytes: rate('windhover_delivered_bytes_total'),
      writtenBytes: rate('windhover_wire_bytes_total'),
      writes: rate('windhover_writes_total'),
      connected: rate('windhover_connects_total'),
      refused: rate('windhover_refusals_total'),
      disconnected: Object.fromEntries(
        Array.from(now.by('windhover_disconnects_total', 'reason'), ([reason, count]) => [
          reason,
          perSecond(gone.get(reason) ?? 0, count),
        ]),
      ),
    },
    gauges: {
      readers: now.total('windhover_readers'),
      parked: now.total('windhover_readers_parked'),
      replaying: now.total('windhover_readers_replaying'),
      channels: ground.channels,
      messages: now.value('windhover_history_messages') ?? 0,
      bytes: now.value('windhover_history_bytes') ?? 0,
      windowFill: now.value('windhover_window_fill_ratio') ?? null,
      memoryBytes: now.value('process_resident_memory_bytes') ?? ground.memoryBytes,
    },
    delivery: {
      count: buckets.get('+Inf') ?? 0,
      p50Ms: quantile(0.5),
      p95Ms: quantile(0.95),
      p99Ms: quantile(0.99),
    },
    loopLagMs: lag === undefined ? null : round(lag * 1_000),
    nodes: ground.nodes,
  }
}

function subtract(now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(Array.from(now, ([key, count]) => [key, Math.max(0, count - (before.get(key) ?? 0))]))
}

/** Three digits behind the point say all that a chart shows. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
