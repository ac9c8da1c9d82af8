import type { ReloadOutcome } from '../reload/reload-outcome.ts'
import { LinkCalls } from './link-calls.ts'
import { reloadTopic } from './reload-messages.ts'
import type { ReadTexts } from './worker-messages.ts'
import type { WorkerProcess } from './worker-process.ts'

/** The longest time that a worker may take to get ready for its configuration, in milliseconds: it may have to ask issuers for keys. */
const maxPrepareMs = 20_000

/** The longest time that a worker may take to let it hold, in milliseconds. */
const maxCommitMs = 10_000

/** A worker, and how many reloads there were when it read its configuration. */
interface KnownWorker {
  readonly calls: LinkCalls
  readonly reloads: number
}

/** Has all workers take their configuration as it is now, or none. */
export class WorkerReload {
  readonly #workers = new Map<WorkerProcess, KnownWorker>()
  readonly #listening = new Set<WorkerProcess>()
  #reloads = 0
  #texts: ReadTexts

  /** @param texts - the files of the configuration that holds. */
  constructor(texts: ReadTexts) {
    this.#texts = texts
  }

  /** The files of the configuration that holds. */
  get texts(): ReadTexts {
    return this.#texts
  }

  /** Knows a worker from its start on, when it reads its configuration. */
  add(worker: WorkerProcess): void {
    this.#workers.set(worker, { calls: new LinkCalls(worker.link, reloadTopic), reloads: this.#reloads })
    void worker.listening.then(() => this.#onListening(worker))
  }

  /** Forgets a worker that has ended. */
  remove(worker: WorkerProcess): void {
    this.#listening.delete(worker)
    this.#workers.get(worker)?.calls.close()
    this.#workers.delete(worker)
  }

  /**
   * Has all workers that listen take a configuration. One that ends meanwhile is none of them: another takes its place, with what holds then.
   *
   * @param texts - its files.
   * @throws WindhoverError as the first worker that cannot; nothing has changed then.
   */
  async run(texts: ReadTexts): Promise<ReloadOutcome> {
    const outcome = await this.#reload([...this.#listening], texts)
    return outcome ?? { changed: [], needsRestart: [] }
  }

  async #onListening(worker: WorkerProcess): Promise<void> {
    const known = this.#workers.get(worker)
    if (known === undefined) return
    this.#listening.add(worker)
    // It may have been told of its configuration before that changed.
    if (known.reloads !== this.#reloads) await this.#reload([worker], this.#texts).catch(() => {})
  }

  async #reload(workers: readonly WorkerProcess[], texts: ReadTexts): Promise<ReloadOutcome | undefined> {
    const prepared = await Promise.allSettled(
      workers.map((worker) => this.#call(worker, 'prepare', texts, maxPrepareMs)),
    )
    const there = workers.filter((worker) => this.#listening.has(worker))
    const fault = prepared.find((one, index) => one.status === 'rejected' && there.includes(workers[index]!))
    if (fault?.status === 'rejected') {
      for (const worker of there) this.#workers.get(worker)?.calls.notify('abandon', undefined)
      throw fault.reason
    }
    if (texts !== this.#texts) {
      this.#texts = texts
      this.#reloads += 1
    }
    const outcomes = await Promise.allSettled(
      there.map((worker) => this.#call(worker, 'commit', undefined, maxCommitMs)),
    )
    const done = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value as ReloadOutcome] : []))
    return done[0]
  }

  async #call(worker: WorkerProcess, name: string, body: unknown, maxWaitMs: number): Promise<unknown> {
    return this.#workers.get(worker)?.calls.call(name, body, { maxWaitMs })
  }
}
