/** Counts publishes that the log has not answered yet, for a close that lets them pass. */
export class Unanswered {
  #count = 0
  #settled: (() => void)[] = []

  /** Counts a publish until the log has answered it; settles as the answer does. */
  async count<Value>(answer: Promise<Value>): Promise<Value> {
    this.#count += 1
    try {
      return await answer
    } finally {
      this.#count -= 1
      if (this.#count === 0) for (const resolve of this.#settled.splice(0)) resolve()
    }
  }

  /** Resolves once all are answered, or after a time in milliseconds. */
  async settled(withinMs: number): Promise<void> {
    if (this.#count === 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, withinMs)
      this.#settled.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}
