import type { FeedProblem } from './feed-data.ts'

/** All problems of one kind and cause. */
export interface ProblemGroup {
  readonly kind: string
  readonly cause: string
  /** How often since the server started. */
  readonly total: number
  /** How often while this page listened, in the last {@link recentMs}. */
  readonly recent: number
  /** The newest one, or what is known of those before the page listened. */
  readonly last: FeedProblem
}

/** Counts problems by kind and cause. */
export interface ProblemGroups {
  take(problem: FeedProblem): void
  /** Those that happened last come first. */
  list(): readonly ProblemGroup[]
  /** Whether what is recent is all known: it has counted for that long. */
  isWhole(): boolean
}

/** What counts as recent: as long as the alerts look back. */
export const recentMs = 5 * 60_000

/**
 * Makes groups without a problem. Their number is bounded, since kinds and causes are of closed sets.
 *
 * @param now - the time in ms. Default: the clock's.
 */
export function createProblemGroups(now: () => number = Date.now): ProblemGroups {
  const groups = new Map<string, { last: FeedProblem; counts: { readonly atMs: number; readonly count: number }[] }>()
  const startMs = now()
  const isRecent = ({ atMs }: { readonly atMs: number }): boolean => atMs > now() - recentMs
  return {
    take(problem) {
      const key = `${problem.kind} ${problem.cause}`
      const group = groups.get(key) ?? { last: problem, counts: [] }
      group.last = problem
      // Told by this page's clock: that of the server may be another.
      group.counts = [...group.counts.filter(isRecent), { atMs: now(), count: problem.count }]
      groups.set(key, group)
    },
    list: () =>
      [...groups.values()]
        .map(({ last, counts }) => ({
          kind: last.kind,
          cause: last.cause,
          total: last.total,
          recent: counts.filter(isRecent).reduce((sum, { count }) => sum + count, 0),
          last,
        }))
        .sort((a, b) => b.recent - a.recent || (a.last.at < b.last.at ? 1 : -1)),
    isWhole: () => now() - startMs >= recentMs,
  }
}
