/** The longest wait between two tries, in milliseconds, unless the server itself asks for more. */
const longestMs = 30_000

/** The shortest wait after a try that failed, in milliseconds, also where the server asks for none. */
const shortestMs = 100

/** What a wait depends on. */
export interface ReconnectState {
  /** What the server announced. */
  readonly retryMs: number
  /** How often in a row it was tried without success. */
  readonly failures: number
  /** What the server asked for in `Retry-After`. Default: nothing. */
  readonly retryAfterMs?: number
}

/**
 * How long to wait before connecting again, in milliseconds: never less than the server asked for, and twice as long
 * with every failure. It is spread at random, so that not everyone comes back in the same moment.
 *
 * @param random - from 0 to 1, without 1.
 */
export function reconnectDelayMs(state: ReconnectState, random: number): number {
  const { retryMs, failures, retryAfterMs = 0 } = state
  const least = Math.max(retryMs, retryAfterMs, failures > 0 ? shortestMs : 0)
  const most = Math.max(least * 1.25, Math.min(longestMs, least * 2 ** failures))
  const start = Math.max(least, most / 2)
  return Math.round(start + random * (most - start))
}
