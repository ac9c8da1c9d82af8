import { maxTimerMs } from '../timers.ts'

/** Calls back once after some milliseconds, in place of what it was set to before; without arguments it is stopped. */
export type Timer = (act?: () => void, delayMs?: number) => void

/** Makes a timer, which is not set. A delay is 24 days at most, since a runtime takes more for none. */
export function createTimer(): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (act, delayMs = 0) => {
    clearTimeout(timer)
    if (act) timer = setTimeout(act, Math.min(delayMs, maxTimerMs))
  }
}
