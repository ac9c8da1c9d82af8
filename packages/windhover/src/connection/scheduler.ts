/** When the pump goes on: the port to the runtime's event loop. */
export interface Scheduler {
  /** Milliseconds of a clock that never goes back. */
  now(): number
  /** Runs a task soon, after whatever input and output is waiting. */
  schedule(task: () => void): void
}

/** The scheduler of this runtime: `setImmediate` where there is one (Node, Bun, Deno), else a timer of 0 ms. */
export const defaultScheduler: Scheduler = {
  now: () => performance.now(),
  schedule: (task) => {
    if (typeof setImmediate === 'function') setImmediate(task)
    else setTimeout(task, 0)
  },
}
