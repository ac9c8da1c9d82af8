/** Waits for a time in milliseconds, on the clock that rules the run, virtual or not. */
export function sleep(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs))
}
