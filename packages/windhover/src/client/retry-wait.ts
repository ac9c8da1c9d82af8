import { maxTimerMs } from '../timers.ts'

/** How long a client waits between its tries. */
export interface RetryOptions {
  /** Least milliseconds that the waits grow from. Default: 1,000. */
  readonly minMs?: number
  /** Most milliseconds that a wait may have, apart from what the server asks for. Default: 30,000. */
  readonly maxMs?: number
}

/**
 * Picks how many milliseconds to wait, which a timer can. The first wait is between half and the whole of what the server asked for. After
 * `failures` tries that came to nothing it is a random part of an interval, which doubles with each ("full jitter"). So
 * clients whose server was away do not come back together.
 *
 * @param askedMs - the `retry` of the stream; `undefined` if it had none.
 */
export function pickWait(
  failures: number,
  askedMs: number | undefined,
  { minMs = 1000, maxMs = 30_000 }: RetryOptions,
): number {
  const waitMs =
    failures === 0
      ? (askedMs ?? minMs) * (0.5 + Math.random() / 2)
      : Math.random() * Math.min(maxMs, Math.max(askedMs ?? 0, minMs) * 2 ** failures)
  return Math.min(waitMs, maxTimerMs)
}

/** Statuses of refusals that pass by themselves: too slow, too early, too often (RFC 9110, 8470, 6585). */
export const passingStatuses: readonly number[] = [408, 425, 429]

/** Reads `Retry-After` (RFC 9110, section 10.2.3), in milliseconds, as many as a timer can wait; 0 if there is none that can be read. */
export function readRetryAfter(value: string | null): number {
  if (!value) return 0
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return ms > 0 ? Math.min(ms, maxTimerMs) : 0
}
