import type { MetricValues } from '../metrics/metric-values.ts'
import { addCounts } from './add-counts.ts'
import type { Link } from './link.ts'
import { answerCalls, LinkCalls } from './link-calls.ts'
import { gatherMetricsTopic, readMetricsTopic } from './metrics-topics.ts'
import type { WorkerProcess } from './worker-process.ts'

/** The longest time that one worker may take to tell its metrics, in milliseconds. */
const maxReadMs = 2_000

/** A worker, and what it has told last. */
interface KnownWorker {
  readonly calls: LinkCalls
  last: readonly MetricValues[] | undefined
}

/**
 * Gathers the metrics of all workers, for the one that is asked for them. The counts of a worker that is gone go on to count, as far as
 * it has told them. Otherwise the sum would fall, which is taken for the start of a new server, and all that is left for new.
 */
export class WorkerMetrics {
  readonly #workers = new Map<WorkerProcess, KnownWorker>()
  #gone: readonly MetricValues[] = []

  /** Lets a worker gather the metrics of all. */
  serve(link: Link): void {
    answerCalls(link, gatherMetricsTopic, { gather: () => this.gather() })
  }

  /** Reads the metrics of a worker from now on, since it listens. */
  add(worker: WorkerProcess): void {
    this.#workers.set(worker, { calls: new LinkCalls(worker.link, readMetricsTopic), last: undefined })
  }

  /** Reads the metrics of a worker no longer, since it has ended. */
  remove(worker: WorkerProcess): void {
    const known = this.#workers.get(worker)
    if (known === undefined) return
    this.#workers.delete(worker)
    known.calls.close()
    if (known.last !== undefined) this.#gone = addCounts(this.#gone, known.last)
  }

  /** Reads the metrics of all workers. One that does not tell them in time counts with what it told last. */
  async gather(): Promise<readonly (readonly MetricValues[])[]> {
    await Promise.all(Array.from(this.#workers.values(), (worker) => readWorker(worker)))
    // Of those that are still there: one that has ended meanwhile is among the others by now.
    const told = Array.from(this.#workers.values(), ({ last }) => last ?? [])
    return [...told, this.#gone]
  }
}

async function readWorker(worker: KnownWorker): Promise<void> {
  try {
    worker.last = (await worker.calls.call('read', undefined, { maxWaitMs: maxReadMs })) as readonly MetricValues[]
  } catch {
    // It is busy, or gone.
  }
}
