import { countSockets, listChildren } from './process-usage.ts'

/** Begins to watch who takes connections; the function it returns tells the percentage of the worker that took the fewest since. */
export function watchShares(pid: number): () => number | undefined {
  const before = listChildren(pid).map((child) => [child, countSockets(child)] as const)
  return () => leastShare(before.map(([child, count]) => countSockets(child) - count))
}

/** Returns the percentage of the smallest part; undefined if there are no parts. */
export function leastShare(parts: readonly number[]): number | undefined {
  if (parts.length === 0) return undefined
  return (Math.min(...parts) / parts.reduce((sum, part) => sum + part, 0)) * 100
}
