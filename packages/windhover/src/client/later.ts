/** The longest delay that a timer takes (HTML, section 8.6: a signed 32-bit number of milliseconds). */
const maxDelayMs = 2 ** 31 - 1

/** Calls back after some milliseconds; after 24 days at the latest, where a timer would take more for none. Returns what prevents it. */
export function later(act: () => void, delayMs: number): () => void {
  const timer = setTimeout(act, Math.min(delayMs, maxDelayMs))
  return () => clearTimeout(timer)
}
