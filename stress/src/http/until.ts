/** Waits for a time in milliseconds. */
export function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs))
}

/** Waits until a condition holds, at most for a time in milliseconds; returns whether it does. */
export async function until(isSo: () => boolean, withinMs: number): Promise<boolean> {
  const endMs = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > endMs) return false
    await pause(5)
  }
  return true
}
