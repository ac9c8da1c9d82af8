import type { SlowPolicy } from 'windhover'

import type { Random } from './random.ts'
import type { GivenBounds } from './recording-log.ts'

/** A stream that readers may choose. */
export interface StreamConfig {
  readonly path: string
  readonly slowPolicy: SlowPolicy
  readonly keepAliveMs: number
}

/** All that is fixed for one episode. */
export interface EpisodeConfig extends GivenBounds {
  readonly steps: number
  readonly channels: readonly string[]
  readonly events: readonly string[]
  readonly streams: readonly StreamConfig[]
  readonly clients: number
  readonly publishers: number
  readonly keys: number
  readonly maxWriteBytes: number
  readonly maxMessageBytes: number
  readonly closeTimeoutMs: number
  readonly stallTimeoutMs: number
  readonly maxAgeMs: number
  readonly reconnectSpreadMs: number
  readonly retryMs: number
  readonly maxReaders: number
  readonly maxReadersPerAddress: number
  readonly drainMs: number
  /** How likely a client is to stall, crawl or fail. */
  readonly trouble: number
  /** The share of connections whose sinks throw. */
  readonly faultyShare: number
  /** How likely the process is away for a while, at each step. */
  readonly pauses: number
  /** Whether the hub is closed while very many replay. */
  readonly closesInReplay: boolean
  /** Whether readers then come back to another hub on the same log. */
  readonly hasSuccessor: boolean
  /** The share of clients that take gzip. */
  readonly gzipShare: number
  /** How long messages gather, on every stream. */
  readonly flushMs: number
  /** How much is published. */
  readonly traffic: number
}

/** Chooses an episode: often with narrow bounds, since that is where the faults are. */
export function chooseConfig(random: Random, scale = 1): EpisodeConfig {
  const keepAlives = random.pick([[0], [50], [1000], [15_000], [0, 50, 1000, 15_000]])
  const policies: SlowPolicy[] = random.pick([['disconnect', 'skip', 'latest'], ['latest'], ['skip'], ['disconnect']])
  return {
    steps: Math.round(random.whole(200, 900) * scale),
    channels: Array.from({ length: random.whole(1, 10) }, (_, n) => (n === 0 ? 'broadcast' : `channel-${n}`)),
    events: Array.from({ length: random.whole(1, 5) }, (_, n) => `event-${n}`),
    streams: Array.from({ length: random.whole(1, 4) }, (_, n) => ({
      path: `/stream/${n}`,
      slowPolicy: random.pick(policies),
      keepAliveMs: random.pick(keepAlives),
    })),
    clients: Math.round(random.pick([5, 40, 150, 400]) * Math.min(1, scale * 2)),
    publishers: random.whole(1, 4),
    keys: random.pick([1, 3, 20]),
    history: {
      maxMessages: random.pick([0, 1, 4, 30, 300, 10_000]),
      maxBytes: random.pick([0, 3000, 40_000, 64 * 1024 * 1024, 64 * 1024 * 1024]),
      maxAgeMs: random.pick([Infinity, Infinity, 0, 30, 3000]),
    },
    window: {
      maxMessages: random.pick([0, 1, 3, 25, 10_000]),
      maxBytes: random.pick([0, 600, 20_000, 16 * 1024 * 1024]),
    },
    maxEvictionEntries: random.pick([0, 1, 5, 10_000, 10_000, 10_000]),
    maxWriteBytes: random.pick([1, 300, 4096, 256 * 1024]),
    maxMessageBytes: 20_000,
    closeTimeoutMs: random.pick([0, 40, 1000]),
    stallTimeoutMs: random.pick([0, 1, 40, 500, 30_000]),
    maxAgeMs: random.pick([0, 0, 300, 5000]),
    reconnectSpreadMs: random.pick([0, 4000]),
    retryMs: random.pick([0, 2000]),
    maxReaders: random.pick([0, 0, 0, 20]),
    maxReadersPerAddress: random.pick([0, 0, 0, 3]),
    drainMs: random.pick([0, 0, 50, 1000]),
    trouble: random.pick([0, 0.1, 0.5]),
    faultyShare: random.pick([0, 0.03, 0.3]),
    pauses: random.pick([0, 0, 0.01, 0.05]),
    closesInReplay: random.chance(0.4),
    hasSuccessor: random.chance(0.5),
    traffic: random.pick([0.3, 1, 3]),
    gzipShare: random.pick([0, 0.5, 1]),
    flushMs: random.pick([0, 0, 5, 200]),
  }
}
