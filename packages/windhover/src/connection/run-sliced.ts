import { LoopShare } from './loop-share.ts'
import type { Scheduler } from './scheduler.ts'

/** The number of steps between two looks at the clock. */
const stepsPerClockLook = 16

/**
 * Runs a loop over many readers in slices of time, so that publishing, new connections and other timers get their turn
 * in between. Each `yield` of the loop ends a step. The first slice runs at once.
 *
 * @param sliceMs - the longest that one slice holds the event loop, in milliseconds.
 * @param isStopped - called before each slice; once it returns true, the rest is left.
 */
export function runSliced(loop: Iterator<void>, scheduler: Scheduler, sliceMs: number, isStopped: () => boolean): void {
  const share = new LoopShare(scheduler)
  const slice = (): void => {
    if (isStopped()) return
    const startMs = scheduler.now()
    const deadline = startMs + sliceMs
    do {
      for (let step = 0; step < stepsPerClockLook; step += 1) if (loop.next().done === true) return
    } while (scheduler.now() < deadline)
    share.onSlice(scheduler.now() - startMs)
    share.schedule(slice)
  }
  slice()
}
