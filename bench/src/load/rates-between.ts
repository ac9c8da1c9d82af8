/** What was counted up to a moment. */
export interface Sample {
  readonly us: number
  readonly count: number
}

/** How much was counted per second between each sample and the next, by when they were taken, not by when they were due. */
export function ratesBetween(samples: readonly Sample[]): number[] {
  return samples.slice(1).map(({ us, count }, index) => {
    const before = samples[index]!
    return ((count - before.count) * 1e6) / (us - before.us)
  })
}
