/**
 * Estimates a quantile of what came into the buckets of a histogram, as Prometheus does: values of a bucket are evenly
 * spread in it, and what is above the highest bound counts as that.
 *
 * @param buckets - the number of values up to each bound, by the bound as a text; `+Inf` for all.
 * @param quantile - from 0 to 1.
 * @returns `undefined` if nothing came.
 */
export function findQuantile(buckets: ReadonlyMap<string, number>, quantile: number): number | undefined {
  const bounds = Array.from(buckets, ([bound, count]) => ({
    bound: bound === '+Inf' ? Infinity : Number(bound),
    count,
  }))
  bounds.sort((a, b) => a.bound - b.bound)
  const total = bounds.at(-1)?.count ?? 0
  if (total === 0) return undefined
  const rank = quantile * total
  let [lower, below] = [0, 0]
  for (const { bound, count } of bounds) {
    if (count >= rank && count > below) {
      return bound === Infinity ? lower : lower + (bound - lower) * Math.max(0, (rank - below) / (count - below))
    }
    lower = bound === Infinity ? lower : bound
    below = count
  }
  return lower
}
