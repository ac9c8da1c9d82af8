import type { MetricValue, MetricValues } from '../metrics/metric-values.ts'

/** The values of all metrics at one moment, of all processes that are one server. */
export class MetricReading {
  /** When they were read, in milliseconds since 1970. */
  readonly atMs: number
  /** When they were read, on a clock that never goes back. */
  readonly clockMs: number
  /** The lines of each metric, by its name; those of a histogram by that of the line. */
  readonly #lines = new Map<string, Map<string, MetricValue>>()

  constructor(processes: readonly (readonly MetricValues[])[], atMs: number, clockMs: number) {
    this.atMs = atMs
    this.clockMs = clockMs
    for (const { name, aggregator, values } of processes.flat()) {
      const join = joins[aggregator as keyof typeof joins] ?? joins.max
      for (const line of values) this.#add(line.metricName ?? name, line, join)
    }
  }

  /** Returns the sum of the lines of a metric, of which those with a label of this value alone if one is given; 0 without any. */
  total(name: string, label?: string, value?: string): number {
    let sum = 0
    for (const line of this.#lines.get(name)?.values() ?? []) {
      if (label === undefined || line.labels[label] === value) sum += line.value
    }
    return sum
  }

  /** Returns the value of a metric that has one line; `undefined` if it has none now. */
  value(name: string): number | undefined {
    const [line] = this.#lines.get(name)?.values() ?? []
    return line?.value
  }

  /** Returns the values of a metric by one of its labels, those of the others summed up. */
  by(name: string, label: string): Map<string, number> {
    const sums = new Map<string, number>()
    for (const { labels, value } of this.#lines.get(name)?.values() ?? []) {
      const key = String(labels[label])
      sums.set(key, (sums.get(key) ?? 0) + value)
    }
    return sums
  }

  #add(name: string, line: MetricValue, join: (first: number, second: number) => number): void {
    const lines = this.#lines.get(name) ?? new Map<string, MetricValue>()
    this.#lines.set(name, lines)
    const key = JSON.stringify(line.labels)
    const before = lines.get(key)
    lines.set(key, before === undefined ? line : { ...line, value: join(before.value, line.value) })
  }
}

/** How values of several processes become one. */
const joins = {
  sum: (first: number, second: number) => first + second,
  max: Math.max,
  min: Math.min,
} as const
