/** The longest time that a timer can wait, in milliseconds: 24.8 days. A timer that is set for longer fires at once. */
export const maxTimerMs: number = 2 ** 31 - 1

/**
 * Starts a timer that does not keep the process alive.
 *
 * @param delayMs - milliseconds; at least 1 and at most {@link maxTimerMs} are waited.
 */
export function startTimer(callback: () => void, delayMs: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(callback, Math.min(Math.max(1, delayMs), maxTimerMs))
  // Browsers and workers have numbers for timers.
  ;(timer as { unref?: () => void }).unref?.()
  return timer
}

/** A timer that fires so much later than it was set for, in milliseconds, tells that the process was kept from its turn. */
const minLateMs = 100

/**
 * Starts a time limit. A process that stood still hears its timers before its sockets, and so before what came
 * meanwhile. So a limit that is over late begins once more, for the time by which it is late, and at most for its own.
 * It does so only once: a process that is always late would otherwise give up nothing.
 *
 * @param ms - milliseconds, at most {@link maxTimerMs}.
 * @returns a function that ends it.
 */
export function startLimit(ms: number, onOver: () => void): () => void {
  const dueMs = performance.now() + ms
  let timer = setTimeout(() => {
    const lateMs = performance.now() - dueMs
    if (lateMs < minLateMs) onOver()
    else timer = setTimeout(onOver, Math.min(lateMs, ms))
  }, ms)
  return () => clearTimeout(timer)
}
