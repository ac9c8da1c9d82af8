import type { NodeMetrics } from '../nodes/node-metrics.ts'
import { loadExposition } from './exposition.ts'
import { type MetricValues, toMetricValues } from './metric-values.ts'
import { type MetricSources, readServerMetrics } from './server-metrics.ts'

/** Reads the metrics of a server when they are asked for, and at no other time. */
export class MetricsReader {
  readonly #sources: MetricSources
  readonly #node: NodeMetrics | undefined
  #reading: Promise<string> | undefined

  /** @param node - the other processes that are this server. Default: it is one process. */
  constructor(sources: MetricSources, node?: NodeMetrics) {
    this.#sources = sources
    this.#node = node
    node?.offer(() => this.#read())
  }

  /** Loads what is needed, so that the first one who asks need not wait for it. */
  async prepare(): Promise<void> {
    await loadExposition()
  }

  /**
   * Writes the metrics of all processes of the server as text, once for all who ask at the same time.
   *
   * @throws WindhoverError `unavailable` if the other processes cannot be asked.
   */
  write(): Promise<string> {
    this.#reading ??= this.#write().finally(() => (this.#reading = undefined))
    return this.#reading
  }

  /**
   * Reads the values of all processes of the server, without those of the process itself where it is one.
   *
   * @throws WindhoverError `unavailable` if the other processes cannot be asked.
   */
  async read(): Promise<readonly (readonly MetricValues[])[]> {
    return this.#node === undefined ? [this.#readOwn()] : await this.#node.gather()
  }

  async #write(): Promise<string> {
    const exposition = await loadExposition()
    return exposition.write(this.#node === undefined ? [await this.#read()] : await this.#node.gather())
  }

  async #read(): Promise<MetricValues[]> {
    const { readProcess } = await loadExposition()
    return [...this.#readOwn(), ...(await readProcess())]
  }

  #readOwn(): MetricValues[] {
    return readServerMetrics(this.#sources).map(toMetricValues)
  }
}
