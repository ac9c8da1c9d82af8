import type { ServerOptions } from '../../options/server-options.ts'
import { maxTimerMs } from '../../options/setting-kinds.ts'

/** What a shutdown may take beyond the time before and over which it ends streams, in milliseconds. */
const closingMs = 4000

/** Returns how long a shutdown may take, in milliseconds. */
export function closingTime({ drainMs = 0, drainDelayMs = 0 }: ServerOptions): number {
  return Math.min(drainDelayMs + drainMs + closingMs, maxTimerMs)
}
