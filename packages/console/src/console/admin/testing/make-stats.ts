import type { FeedStats } from '../feed-data.ts'

/** What of a second is of interest to a test. */
export type StatsChange = {
  readonly [Key in keyof FeedStats]?: FeedStats[Key] extends object ? Partial<FeedStats[Key]> : FeedStats[Key]
}

/** Makes one second of a server on which nothing happens, with changes. */
export function makeStats(change: StatsChange = {}): FeedStats {
  return {
    at: '2030-01-01T00:00:00.000Z',
    spanMs: 1000,
    node: null,
    loopLagMs: 0,
    nodes: null,
    ...change,
    rates: {
      published: 0,
      delivered: 0,
      deliveredBytes: 0,
      writtenBytes: 0,
      writes: 0,
      connected: 0,
      refused: 0,
      disconnected: {},
      ...change.rates,
    },
    gauges: {
      readers: 0,
      parked: 0,
      replaying: 0,
      channels: 0,
      messages: 0,
      bytes: 0,
      windowFill: 0,
      memoryBytes: 0,
      ...change.gauges,
    },
    delivery: { count: 0, p50Ms: null, p95Ms: null, p99Ms: null, ...change.delivery },
  } as FeedStats
}
