/** The longest wait that the page decides on by itself. A longer `retry:` of the server is obeyed. */
export const maxRetryDelayMs = 30_000

/** A server that says `retry: 0` and ends every stream would otherwise be asked without a pause. */
export const minRetryDelayMs = 100

/**
 * How long to wait before an attempt: the server's `retry:`, doubled for each attempt that failed since the last good
 * connection. Up to half as much again is added at random, so that many pages do not come back in the same instant.
 */
export function computeRetryDelay(retryMs: number, failures: number, random: () => number): number {
  const asked = Math.max(retryMs, minRetryDelayMs)
  const doubled = Math.max(asked, Math.min(asked * 2 ** failures, maxRetryDelayMs))
  return Math.round(doubled * (1 + random() / 2))
}
