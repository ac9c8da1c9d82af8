import type { Scheduler } from '../connection/scheduler.ts'

// Taken when the kit was loaded, so that fake timers of a test do not stop a hub.
const { setTimeout: startTimer } = globalThis
const startImmediate = typeof setImmediate === 'function' ? setImmediate : undefined

/** The runtime's event loop, for callers that want to know when everything has been done. */
export class TurnScheduler implements Scheduler {
  #scheduled = 0

  now(): number {
    return performance.now()
  }

  schedule(task: () => void): void {
    this.#scheduled += 1
    startTurn(() => {
      this.#scheduled -= 1
      task()
    })
  }

  /** Resolves when nothing is scheduled any more, a turn from now at the earliest. */
  async settled(): Promise<void> {
    do {
      // oxlint-disable-next-line no-await-in-loop -- looks again in each turn
      await new Promise<void>((resolve) => startTurn(resolve))
    } while (this.#scheduled > 0)
  }
}

function startTurn(task: () => void): void {
  if (startImmediate === undefined) startTimer(task, 0)
  else startImmediate(task)
}
