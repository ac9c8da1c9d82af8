import type { Scheduler } from '../../src/connection/scheduler.ts'

/** An event loop that turns only when it is told to, with a clock that stands still until it is moved. */
export class ManualScheduler implements Scheduler {
  nowMs = 0
  #tasks: (() => void)[] = []

  now(): number {
    return this.nowMs
  }

  schedule(task: () => void): void {
    this.#tasks.push(task)
  }

  /** Runs what is scheduled now; answers whether there was anything. */
  turn(): boolean {
    const tasks = this.#tasks
    this.#tasks = []
    for (const task of tasks) task()
    return tasks.length > 0
  }

  /** Turns until nothing is scheduled any more; answers how many turns it took. */
  settle(): number {
    let turns = 0
    while (this.turn()) turns += 1
    return turns
  }
}
