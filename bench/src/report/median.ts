import type { Figures, Outcome } from '../outcome.ts'

/** The value in the middle; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The median of each figure over several runs. */
export function medianFigures(outcomes: readonly Outcome[]): Figures {
  const names = new Set(outcomes.flatMap(({ figures }) => Object.keys(figures)))
  return Object.fromEntries(
    [...names].map((name) => [name, median(outcomes.flatMap(({ figures }) => figures[name] ?? []))]),
  )
}
