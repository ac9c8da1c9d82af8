import { countOpenFiles } from './count-open-files.ts'
import type { MetricValues } from './metric-values.ts'

/** The media type of what {@link Exposition.write} returns. */
export const expositionType = 'text/plain; version=0.0.4; charset=utf-8'

/** Metrics of the process that look at each of its connections, one by one; and those that are counted otherwise below. */
const costly = [
  'nodejs_active_handles',
  'nodejs_active_handles_total',
  'nodejs_active_requests',
  'nodejs_active_requests_total',
  'nodejs_active_resources',
  'nodejs_active_resources_total',
  'process_open_fds',
]

/** What `prom-client` does here: the text of metrics, and those of the process. */
export interface Exposition {
  /** Reads the metrics of this process. */
  readonly readProcess: () => Promise<MetricValues[]>
  /** Writes the metrics of one process, or of several that are one server. */
  readonly write: (processes: readonly (readonly MetricValues[])[]) => Promise<string>
}

let loading: Promise<Exposition> | undefined

/** Loads it at the first call, once for all servers of this process: it takes memory, and looks at the event loop from then on. */
export function loadExposition(): Promise<Exposition> {
  loading ??= load()
  return loading
}

async function load(): Promise<Exposition> {
  const { AggregatorRegistry, collectDefaultMetrics, Registry } = await import('prom-client')
  const ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  for (const name of costly) ofProcess.removeSingleMetric(name)
  return {
    async readProcess() {
      const [found, openFiles] = await Promise.all([ofProcess.getMetricsAsJSON(), countOpenFiles()])
      const metrics = (found as unknown as MetricValues[]).map(tidy)
      return openFiles === undefined ? metrics : [...metrics, toOpenFiles(openFiles)]
    },
    write(processes) {
      return AggregatorRegistry.aggregate(processes.map((metrics) => [...metrics])).metrics()
    },
  }
}

function tidy({ aggregator, values, ...metric }: MetricValues): MetricValues {
  return {
    ...metric,
    // The oldest start is that of all. Otherwise it would be left out of several processes.
    aggregator: aggregator === 'omit' ? 'min' : aggregator,
    values: values.filter(({ value }) => isMeasured(value)),
  }
}

/** Of no measurement, as between two who ask in one turn, the mean is no number, and the least 2^63 ns. */
function isMeasured(value: number): boolean {
  return !Number.isNaN(value) && value !== 2 ** 63 / 1e9
}

function toOpenFiles(count: number): MetricValues {
  return {
    name: 'process_open_fds',
    help: 'Number of open file descriptors.',
    type: 'gauge',
    aggregator: 'sum',
    values: [{ labels: {}, value: count }],
  }
}
