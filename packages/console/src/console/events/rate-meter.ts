/** Counts what came within the last second, at any moment. */
export interface RateMeter {
  /** Counts one, now. */
  count(): void
  /** How many came within the last second. */
  perSecond(): number
  reset(): void
}

/** Short enough for a count that falls smoothly, long enough for few of them. */
const bucketMs = 50
const windowBuckets = 1000 / bucketMs

/**
 * Makes a meter. It keeps a number for each {@link bucketMs} of the last second rather than the time of each event, so
 * that a flood costs it nothing. Of the oldest, it counts the share that is still within the second.
 *
 * @param now - the time in ms. Default: the clock's.
 */
export function createRateMeter(now: () => number = Date.now): RateMeter {
  // One more than fit the window, for the oldest, which is partly in it.
  const counts = Array.from({ length: windowBuckets + 1 }, () => 0)
  let newest = 0

  /** Empties the places of the time that went by, and returns how much of the newest is over, from 0 to 1. */
  function moveOn(): number {
    const place = now() / bucketMs
    const bucket = Math.floor(place)
    // A clock that was set back begins again.
    const passed = bucket < newest ? counts.length : bucket - newest
    if (passed >= counts.length) counts.fill(0)
    else for (let step = 0; step < passed; step += 1) counts[(bucket - step) % counts.length] = 0
    newest = bucket
    return place - bucket
  }

  return {
    count() {
      moveOn()
      const index = newest % counts.length
      counts[index] = (counts[index] ?? 0) + 1
    },
    perSecond() {
      const over = moveOn()
      const oldest = counts[(newest + 1) % counts.length] ?? 0
      const all = counts.reduce((sum, count) => sum + count, 0)
      return Math.round(all - oldest * over)
    },
    reset: () => void counts.fill(0),
  }
}
