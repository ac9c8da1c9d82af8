import type { Hub } from 'windhover'
import { type Cluster, hubMetrics } from 'windhover/adapter'

import type { HotTokens } from '../access/hot-tokens.ts'
import type { LogProbe } from '../health/log-probe.ts'
import type { LoopLag } from '../health/loop-lag.ts'
import type { ReadMetric } from './metric-values.ts'
import type { ServerCounts } from './server-counts.ts'
import { packageVersion } from '../telemetry/package-version.ts'

/** Where the metrics of a server come from. */
export interface MetricSources {
  readonly hub: Pick<Hub, 'measure'>
  /** The paths of its streams, which stand at 0 before their first reader. */
  readonly streams: readonly string[]
  readonly counts: ServerCounts
  readonly lag: Pick<LoopLag, 'lagMs'>
  readonly log: Pick<LogProbe, 'check' | 'tookMs'>
  /** What verifies tokens; `undefined` if there is no door. */
  readonly tokens: Pick<HotTokens, 'keySets' | 'cacheHits'> | undefined
  /** Counts the nodes of the hub; `undefined` if there are no others. */
  readonly cluster: Pick<Cluster, 'counts'> | undefined
  /** How many connections were refused since there were as many as may be. Default: another one has the connections. */
  readonly refusedConnections?: (() => number) | undefined
}

type OwnMetric = Omit<ReadMetric, 'samples'> & { readonly read: (sources: MetricSources) => ReadMetric['samples'] }

/** What a server adds to the metrics of its hub. */
const ownMetrics: readonly OwnMetric[] = [
  {
    ...gauge('windhover_event_loop_lag_seconds', 'How late the event loop is', 'max'),
    read: ({ lag }) => one(lag.lagMs / 1_000),
  },
  {
    ...gauge('windhover_log_up', 'Whether messages get through the log, as /readyz tells it: 1 or 0', 'min'),
    read: ({ log }) => one(log.check().ok ? 1 : 0),
  },
  {
    ...gauge('windhover_log_probe_seconds', 'Time that the last good probe through the log took', 'max'),
    read: ({ log }) => one((log.tookMs ?? 0) / 1_000),
  },
  {
    ...gauge('windhover_nodes', 'Nodes of the hub, this one included; 0 while the others are not known', 'max'),
    read: ({ cluster }) => one(cluster === undefined ? 1 : (cluster.counts()?.nodes.size ?? 0)),
  },
  {
    ...counter('windhover_auth_total', 'Requests whose sender was looked for, by how it was shown', ['via', 'result']),
    read: ({ counts }) =>
      counts.auth.list().map(({ via, result, count }) => ({ labels: { via, result }, value: count })),
  },
  {
    ...gauge('windhover_jwks_age_seconds', 'Age of the oldest keys that an issuer of tokens publishes', 'max'),
    read({ tokens }) {
      const ages = (tokens?.keySets() ?? []).flatMap(({ ageMs }) => ageMs ?? [])
      return ages.length === 0 ? [] : one(Math.max(...ages) / 1_000)
    },
  },
  {
    ...gauge(
      'windhover_jwks_stale',
      'Whether an issuer could not be asked for its keys, and they are old: 1 or 0',
      'max',
    ),
    read({ tokens }) {
      const sets = tokens?.keySets() ?? []
      return sets.length === 0 ? [] : one(sets.some(({ isStale }) => isStale) ? 1 : 0)
    },
  },
  {
    ...counter('windhover_token_cache_hits_total', 'Tokens that were known, so that nothing had to be verified'),
    read: ({ tokens }) => one(tokens?.cacheHits ?? 0),
  },
  {
    ...counter('windhover_rate_limited_total', 'Requests over a rate, by what is limited', ['scope']),
    read: ({ counts }) => Array.from(counts.rateLimited.counts, ([scope, value]) => ({ labels: { scope }, value })),
  },
  {
    ...counter('windhover_reloads_total', 'Reloads of the configuration, by what became of them: ok or refused', [
      'result',
    ]),
    read: ({ counts }) => Array.from(counts.reloads.counts, ([result, value]) => ({ labels: { result }, value })),
  },
  {
    ...gauge('windhover_build_info', 'The version of this server, and that of Node.js', 'max', ['version', 'node']),
    read: () => [{ labels: { version: packageVersion(), node: process.versions.node }, value: 1 }],
  },
]

/** Reads all metrics of a server but those of its process. */
export function readServerMetrics(sources: MetricSources): ReadMetric[] {
  const { hub, streams, counts } = sources
  const measured = hub.measure()
  // What was refused before the hub saw it is a refused publish, too.
  const measures = { ...measured, rejected: addCounts(measured.rejected, counts.rejected.counts) }
  const ofHub = hubMetrics.map(({ read, ...described }): ReadMetric => {
    const samples = read(measures, streams)
    return {
      ...described,
      samples: described.name === refusals ? [...samples, ...refuseConnections(sources)] : samples,
    }
  })
  const own = ownMetrics.map(({ read, ...described }): ReadMetric => ({ ...described, samples: read(sources) }))
  return [...ofHub, ...own]
}

const refusals = 'windhover_refusals_total'

/** What was refused before it was a request. */
function refuseConnections({ refusedConnections }: MetricSources): ReadMetric['samples'] {
  if (refusedConnections === undefined) return []
  return [{ labels: { reason: 'connections', status: '503' }, value: refusedConnections() }]
}

function addCounts<Name>(first: ReadonlyMap<Name, number>, second: ReadonlyMap<Name, number>): Map<Name, number> {
  const sum = new Map(first)
  for (const [name, count] of second) sum.set(name, (sum.get(name) ?? 0) + count)
  return sum
}

function gauge(
  name: string,
  help: string,
  merge: 'max' | 'min',
  labels: readonly string[] = [],
): Omit<OwnMetric, 'read'> {
  return { name, help, type: 'gauge', labels, merge }
}

function counter(name: string, help: string, labels: readonly string[] = []): Omit<OwnMetric, 'read'> {
  return { name, help, type: 'counter', labels, merge: 'sum' }
}

function one(value: number): ReadMetric['samples'] {
  return [{ labels: {}, value }]
}
