import type { WorkerEnd, WorkerProcess } from './worker-process.ts'

/** What a pool is made with. */
export interface WorkerPoolOptions {
  readonly count: number
  /** Starts a process. */
  readonly fork: () => WorkerProcess
  /** Called when a worker has ended, before another takes its place. */
  readonly onEnd: (worker: WorkerProcess) => void
  readonly log: {
    info(details: object, message: string): void
    error(details: object, message: string): void
  }
}

/** The wait before a worker is started in the place of one that ended, in milliseconds. It doubles with each that ends soon again. */
const firstWaitMs = 250
const longestWaitMs = 30_000

/** How long a worker must live for the wait to begin small again, in milliseconds. */
const steadyMs = 60_000

/** The first worker ended before it listened, so that the others would not either. */
export class WorkerDidNotStart extends Error {
  override readonly name = 'WorkerDidNotStart'
  readonly exitCode: number

  constructor(worker: string, { code, signal }: WorkerEnd) {
    super(`worker ${worker} ended before it listened (${signal ?? `exit code ${code}`})`)
    this.exitCode = code === null || code === 0 ? 1 : code
  }
}

/** Keeps a number of workers running. */
export class WorkerPool {
  readonly #options: WorkerPoolOptions
  readonly #workers = new Set<WorkerProcess>()
  readonly #waits = new Set<ReturnType<typeof setTimeout>>()
  #isEnding = false

  constructor(options: WorkerPoolOptions) {
    this.#options = options
  }

  /**
   * Starts all workers: the first alone, so that what is wrong with all of them is said once. One of the others that ends before it
   * listens costs the readers of the first nothing: another takes its place, as later.
   *
   * @returns the address that they listen on, after all of them do.
   * @throws WorkerDidNotStart if the first ends before it listens.
   */
  async start(): Promise<string> {
    let first = this.#fork()
    let started = await Promise.race([first.listening, first.ended])
    // A terminal that closes ends a process that has not begun to run.
    while (typeof started !== 'string' && started.signal === 'SIGHUP' && !this.#isEnding) {
      first = this.#fork()
      // oxlint-disable-next-line no-await-in-loop -- each follows the one before
      started = await Promise.race([first.listening, first.ended])
    }
    if (typeof started !== 'string') throw new WorkerDidNotStart(first.name, started)
    if (this.#isEnding) return started
    this.#keep(first, 0)
    const others = Array.from({ length: this.#options.count - 1 }, () => this.#startOther())
    await Promise.all(others)
    return started
  }

  /** Tells all workers to end, and waits until they have. */
  async drain(): Promise<void> {
    this.#isEnding = true
    for (const wait of this.#waits) clearTimeout(wait)
    const workers = [...this.#workers]
    for (const worker of workers) worker.drain()
    await Promise.all(workers.map(({ ended }) => ended))
  }

  /** Starts a worker; resolves once it listens, or one in its place does. */
  #startOther(): Promise<void> {
    return new Promise((resolve) => {
      const worker = this.#fork()
      void worker.listening.then(() => resolve())
      this.#keep(worker, 0, resolve)
    })
  }

  #fork(): WorkerProcess {
    const worker = this.#options.fork()
    this.#workers.add(worker)
    void worker.ended.then(() => {
      this.#workers.delete(worker)
      this.#options.onEnd(worker)
    })
    return worker
  }

  /**
   * Starts another in the place of a worker that ends.
   *
   * @param failures - how many ended soon before it, one after the other.
   * @param onListening - called once one that takes its place listens.
   */
  #keep(worker: WorkerProcess, failures: number, onListening = (): void => {}): void {
    const sinceMs = performance.now()
    let before = ' before it listened'
    void worker.listening.then(() => (before = ''))
    void worker.ended.then(({ code, signal }) => {
      if (this.#isEnding) return
      const repeated = performance.now() - sinceMs >= steadyMs ? 0 : failures
      const waitMs = Math.min(firstWaitMs * 2 ** repeated, longestWaitMs)
      const details = { worker: worker.name, pid: worker.pid, code, signal, waitMs }
      this.#options.log.error(
        details,
        `worker ${worker.name} ended${before} (${signal ?? `exit code ${code}`}); another follows`,
      )
      const wait = setTimeout(() => {
        this.#waits.delete(wait)
        this.#replace(worker, repeated + 1, onListening)
      }, waitMs)
      this.#waits.add(wait)
    })
  }

  #replace(gone: WorkerProcess, failures: number, onListening: () => void): void {
    const worker = this.#fork()
    this.#keep(worker, failures, onListening)
    void worker.listening.then(() => {
      this.#options.log.info(
        { worker: worker.name, pid: worker.pid },
        `worker ${worker.name} is there for ${gone.name}`,
      )
      onListening()
    })
  }
}
