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

/** A worker ended before it listened, so that the others would not either. */
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
   * Starts all workers: the first alone, so that what is wrong with all of them is said once.
   *
   * @returns the address that they listen on.
   * @throws WorkerDidNotStart if one ends before it listens; the others are ended, too.
   */
  async start(): Promise<string> {
    const url = await this.#startOne()
    await Promise.all(Array.from({ length: this.#options.count - 1 }, () => this.#startOne()))
    for (const worker of this.#workers) this.#keep(worker, 0)
    return url
  }

  /** Tells all workers to end, and waits until they have. */
  async drain(): Promise<void> {
    this.#isEnding = true
    for (const wait of this.#waits) clearTimeout(wait)
    const workers = [...this.#workers]
    for (const worker of workers) worker.drain()
    await Promise.all(workers.map(({ ended }) => ended))
  }

  async #startOne(): Promise<string> {
    const worker = this.#fork()
    const started = await Promise.race([worker.listening, worker.ended])
    if (typeof started === 'string') return started
    const failure = new WorkerDidNotStart(worker.name, started)
    const others = [...this.#workers]
    for (const other of others) other.kill()
    await Promise.all(others.map(({ ended }) => ended))
    throw failure
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

  /** Starts another in the place of a worker that ends. */
  #keep(worker: WorkerProcess, failures: number): void {
    const sinceMs = performance.now()
    void worker.ended.then(({ code, signal }) => {
      if (this.#isEnding) return
      const before = performance.now() - sinceMs >= steadyMs ? 0 : failures
      const waitMs = Math.min(firstWaitMs * 2 ** before, longestWaitMs)
      const details = { worker: worker.name, pid: worker.pid, code, signal, waitMs }
      this.#options.log.error(
        details,
        `worker ${worker.name} ended (${signal ?? `exit code ${code}`}); another follows`,
      )
      const wait = setTimeout(() => {
        this.#waits.delete(wait)
        this.#replace(worker, before + 1)
      }, waitMs)
      this.#waits.add(wait)
    })
  }

  #replace(gone: WorkerProcess, failures: number): void {
    const worker = this.#fork()
    this.#keep(worker, failures)
    void worker.listening.then(() =>
      this.#options.log.info(
        { worker: worker.name, pid: worker.pid },
        `worker ${worker.name} is there for ${gone.name}`,
      ),
    )
  }
}
