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
