import { median } from './median.ts'

/** How sure the interval of {@link PairedRatio} is at least. */
const confidence = 0.95

/** What pairs of measurements, one of each side in the same round, say of the ratio of the two sides. */
export interface PairedRatio {
  readonly pairs: number
  readonly median: number
  /** Within which the true median lies with 95 % at least; undefined where there are too few pairs to say so, which is below 6. */
  readonly interval: readonly [low: number, high: number] | undefined
}

/**
 * The median of the ratios of pairs, with its interval from the order statistics. It is exact whatever the ratios are spread like:
 * each lies above the true median with an even chance, so that how many do is binomial.
 */
export function pairedRatio(pairs: readonly (readonly [own: number, other: number])[]): PairedRatio {
  const ratios = pairs.map(([own, other]) => own / other).toSorted((a, b) => a - b)
  const left = countLeftOut(ratios.length)
  return {
    pairs: ratios.length,
    median: median(ratios),
    interval: left === 0 ? undefined : [ratios[left - 1]!, ratios[ratios.length - left]!],
  }
}

/** Which value from either end bounds the interval, counted from 1; 0 where not even the outermost two are far enough apart. */
function countLeftOut(count: number): number {
  let chance = 0.5 ** count
  let tail = 0
  for (let rank = 0; ; rank += 1) {
    tail += chance
    if (2 * tail > 1 - confidence) return rank
    chance *= (count - rank) / (rank + 1)
  }
}
