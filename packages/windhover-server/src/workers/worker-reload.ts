import { WindhoverError } from 'windhover'

import type { ReloadOutcome } from '../reload/reload-outcome.ts'
import { redact } from '../telemetry/redact.ts'
import { LinkCalls } from './link-calls.ts'
import { type PrepareCall, reloadTopic } from './reload-messages.ts'
import type { ReadTexts } from './worker-messages.ts'
import type { WorkerProcess } from './worker-process.ts'

/** The longest time that a worker may take to get ready for its configuration, in milliseconds: it may have to ask issuers for keys. */
const maxPrepareMs = 20_000

/** The longest time that a worker may take to let it hold, in milliseconds. */
const maxCommitMs = 10_000

/** A worker, and the generation of its configuration. */
interface KnownWorker {
  readonly calls: LinkCalls
  generation: number
}

/** What a {@link WorkerReload} logs to. */
interface ReloadLog {
  error(details: object, message: string): void
}

/**
 * Has all workers take their configuration as it is now, or none. Each configuration that holds has a generation. One thing is done
 * at a time, and at its end every worker that listens has the newest generation, or is killed, so that another takes its place.
 */
export class WorkerReload {
  readonly #workers = new Map<WorkerProcess, KnownWorker>()
  readonly #listening = new Set<WorkerProcess>()
  readonly #log: ReloadLog
  #texts: ReadTexts
  #generation = 0
  #lastPrepare = 0
  #last: Promise<unknown> = Promise.resolve()

  /** @param texts - the files of the configuration that holds. */
  constructor(texts: ReadTexts, log: ReloadLog) {
    this.#texts = texts
    this.#log = log
  }

  /** The files of the configuration that holds. */
  get texts(): ReadTexts {
    return this.#texts
  }

  /** Takes newer texts of files that workers look at by themselves, for those that start from now on. */
  renew(texts: ReadTexts): void {
    this.#texts = [...new Map([...this.#texts, ...texts])]
  }

  /** Knows a worker from its start on, before it reads its configuration. */
  add(worker: WorkerProcess): void {
    const calls = new LinkCalls(worker.link, reloadTopic, `worker ${worker.name}`)
    this.#workers.set(worker, { calls, generation: this.#generation })
    // Its end may be told later.
    worker.link.onClose(() => this.#listening.delete(worker))
    void worker.listening.then(() => {
      if (!this.#workers.has(worker)) return
      this.#listening.add(worker)
      // It may have been told of its configuration before that changed.
      void this.#enqueue(() => this.#catchUp())
    })
  }

  /** Forgets a worker that has ended. */
  remove(worker: WorkerProcess): void {
    this.#listening.delete(worker)
    this.#workers.get(worker)?.calls.close()
    this.#workers.delete(worker)
  }

  /**
   * Has all workers that listen take a configuration, after a reload that runs. One that ends meanwhile is none of them: another takes
   * its place, with what holds then.
   *
   * @param texts - its files.
   * @throws WindhoverError as the first worker that cannot, and `unavailable` if no worker listens. Nothing has changed then.
   */
  run(texts: ReadTexts): Promise<ReloadOutcome> {
    return this.#enqueue(() => this.#run(texts))
  }

  #enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task)
    this.#last = result.catch(() => {})
    return result
  }

  async #run(texts: ReadTexts): Promise<ReloadOutcome> {
    const id = this.#nextPrepare()
    const asked = [...this.#listening]
    const prepared = await Promise.allSettled(asked.map((worker) => this.#prepare(worker, { id, texts })))
    const there = asked.filter((worker) => this.#listening.has(worker))
    const fault = prepared.find((one, index) => one.status === 'rejected' && there.includes(asked[index]!))
    if (fault?.status === 'rejected') {
      for (const worker of there) this.#abandon(worker, id)
      throw fault.reason
    }
    if (there.length === 0)
      throw new WindhoverError('unavailable', 'no worker listens that could take it; reload again')
    this.#texts = texts
    this.#generation += 1
    const outcomes = await Promise.all(there.map((worker) => this.#commit(worker, id)))
    await this.#catchUp()
    return outcomes.find((one) => one !== undefined) ?? { changed: [], needsRestart: [] }
  }

  /** Gives the newest configuration to the workers that listen without it, until there is none. */
  async #catchUp(): Promise<void> {
    for (;;) {
      const behind = [...this.#listening].filter((worker) => this.#workers.get(worker)!.generation !== this.#generation)
      if (behind.length === 0) return
      // oxlint-disable-next-line no-await-in-loop -- others may have begun to listen meanwhile
      await Promise.all(behind.map((worker) => this.#bringUp(worker)))
    }
  }

  async #bringUp(worker: WorkerProcess): Promise<void> {
    const id = this.#nextPrepare()
    try {
      await this.#prepare(worker, { id, texts: this.#texts })
    } catch (error) {
      return this.#giveUp(worker, error)
    }
    await this.#commit(worker, id)
  }

  #nextPrepare(): number {
    this.#lastPrepare += 1
    return this.#lastPrepare
  }

  /** Rejects if a worker cannot. One that closes is none of those that listen any more. */
  async #prepare(worker: WorkerProcess, call: PrepareCall): Promise<void> {
    try {
      await this.#callsOf(worker).call('prepare', call, { maxWaitMs: maxPrepareMs })
    } catch (error) {
      if (isClosed(error)) this.#listening.delete(worker)
      throw error
    }
  }

  /** Has a worker let hold what it is ready for. One that cannot is killed. */
  async #commit(worker: WorkerProcess, id: number): Promise<ReloadOutcome | undefined> {
    const known = this.#workers.get(worker)
    if (known === undefined) return undefined
    try {
      const outcome = await known.calls.call('commit', id, { maxWaitMs: maxCommitMs })
      known.generation = this.#generation
      return outcome as ReloadOutcome
    } catch (error) {
      this.#giveUp(worker, error)
      return undefined
    }
  }

  #abandon(worker: WorkerProcess, id: number): void {
    this.#workers.get(worker)?.calls.notify('abandon', id)
  }

  /** Kills a worker that would go on with a configuration that does not hold any more, unless it ends already. */
  #giveUp(worker: WorkerProcess, error: unknown): void {
    if (!this.#listening.delete(worker) || isClosed(error)) return
    const reason = redact(error instanceof Error ? error.message : String(error))
    this.#log.error(
      { worker: worker.name, pid: worker.pid },
      `worker ${worker.name} did not take the configuration that holds, and is killed: ${reason}`,
    )
    worker.kill()
  }

  #callsOf(worker: WorkerProcess): LinkCalls {
    const known = this.#workers.get(worker)
    if (known === undefined) throw new WindhoverError('closed', `worker ${worker.name} has ended`)
    return known.calls
  }
}

/** Whether a worker closes, or has ended. */
function isClosed(error: unknown): boolean {
  return error instanceof WindhoverError && error.code === 'closed'
}
