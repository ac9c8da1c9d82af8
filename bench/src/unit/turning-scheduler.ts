import type { Scheduler } from 'windhover/adapter'

/** An event loop that turns when it is told to, so that nothing else of the process is measured. Its clock stands still. */
export class TurningScheduler implements Scheduler {
  #tasks: (() => void)[] = []

  now(): number {
    return 0
  }

  schedule(task: () => void): void {
    this.#tasks.push(task)
  }

  /** Turns until nothing is scheduled any more. */
  settle(): void {
    while (this.#tasks.length > 0) {
      const tasks = this.#tasks
      this.#tasks = []
      for (const task of tasks) task()
    }
  }
}
