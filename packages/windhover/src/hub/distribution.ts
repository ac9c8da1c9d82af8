/** How many of some values fell into each of several ranges. */
export interface DistributionMeasure {
  /** The upper bounds of the ranges, ascending; each range holds the values up to its bound. */
  readonly bounds: readonly number[]
  /** The number of values in each range, and as the last one, of those above every bound. */
  readonly counts: readonly number[]
  /** The sum of all values. */
  readonly sum: number
}

/** Counts values by range: an addition is one search among few bounds. */
export class Distribution {
  readonly #bounds: readonly number[]
  readonly #counts: number[]
  #sum = 0

  /** @param bounds - the upper bounds of the ranges, ascending, at least one. */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds
    this.#counts = Array.from({ length: bounds.length + 1 }, () => 0)
  }

  /** Counts a value. One below 0 counts as 0, since a clock that steps back would otherwise lower the sum. */
  add(value: number): void {
    const counted = Math.max(0, value)
    const bounds = this.#bounds
    let index = 0
    while (index < bounds.length && counted > bounds[index]!) index += 1
    this.#counts[index]! += 1
    this.#sum += counted
  }

  /** Returns what was counted so far; it does not change any more. */
  measure(): DistributionMeasure {
    return { bounds: this.#bounds, counts: this.#counts.slice(), sum: this.#sum }
  }
}
