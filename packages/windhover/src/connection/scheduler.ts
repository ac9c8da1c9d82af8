/** Decides when the pump goes on: the port to the runtime's event loop. */
export interface Scheduler {
  /** Returns the milliseconds of a clock that never goes back. */
  now(): number
  /** Runs a task soon, after the input and output that is waiting. */
  schedule(task: () => void): void
}

/** The scheduler of this runtime: `setImmediate` if there is one (Node, Bun, Deno), otherwise a timer of 0 ms. */
export const defaultScheduler: Scheduler = {
  now: () => performance.now(),
  schedule: (task) => {
    if (typeof setImmediate === 'function') setImmediate(task)
    else setTimeout(task, 0)
  },
}
