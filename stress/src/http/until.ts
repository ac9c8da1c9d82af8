import { sleep } from '../sleep.ts'

/** Waits until a condition holds, at most for a time in milliseconds; returns whether it does. */
export async function until(isSo: () => boolean, withinMs: number): Promise<boolean> {
  const endMs = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > endMs) return false
    await sleep(5)
  }
  return true
}
