/** One line of a metric. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** A metric with its lines. */
export interface Family {
  readonly help: string
  readonly type: string
  readonly samples: readonly Sample[]
}

const nameForm = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const helpLine = new RegExp(`^# HELP (${nameForm}) (.+)$`)
const typeLine = new RegExp(`^# TYPE (${nameForm}) (counter|gauge|histogram|summary)$`)
const sampleLine = new RegExp(`^(${nameForm})(?:\\{(.*)\\})? (NaN|[+-]Inf|[-+]?[0-9.]+(?:e[-+]?[0-9]+)?)$`)
const label = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/

/**
 * Parses the text format of Prometheus, version 0.0.4, more strictly than Prometheus does. Each metric is told of before its lines, which
 * stand together. No series is there twice. Counters and histograms are not negative. The buckets of a histogram ascend, end with `+Inf`,
 * and agree with its count.
 */
export function parseExposition(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  const families = new Map<string, Family & { samples: Sample[] }>()
  const series = new Set<string>()
  let current = ''
  let help: RegExpExecArray | null = null
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') continue
    if (line.startsWith('# HELP ')) {
      help = helpLine.exec(line) ?? fail(line)
      continue
    }
    if (line.startsWith('# TYPE ')) {
      const [, name = '', type = ''] = typeLine.exec(line) ?? fail(line)
      if (help?.[1] !== name) fail(line)
      if (families.has(name)) fail(line)
      families.set(name, { help: help![2]!, type, samples: [] })
      current = name
      continue
    }
    const [, name = '', labelText = '', valueText = ''] = sampleLine.exec(line) ?? fail(line)
    const family = families.get(current)
    if (family === undefined || !belongsTo(name, current, family.type)) fail(line)
    const labels = parseLabels(labelText, line)
    const key = name + keyOf(labels)
    if (series.has(key)) fail(line)
    series.add(key)
    family.samples.push({ name, labels, value: toNumber(valueText) })
  }
  for (const [name, family] of families) checkFamily(name, family)
  return families
}

function belongsTo(name: string, family: string, type: string): boolean {
  if (type !== 'histogram' && type !== 'summary') return name === family
  const ends = type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['', '_sum', '_count']
  return ends.some((end) => name === family + end)
}

function parseLabels(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {}
  for (let rest = text; rest !== '';) {
    const [whole, name = '', value = ''] = label.exec(rest) ?? fail(line)
    if (name in labels) fail(line)
    labels[name] = value.replaceAll(/\\(["\\n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
    rest = rest.slice(whole.length)
  }
  return labels
}

function toNumber(text: string): number {
  return text.endsWith('Inf') ? Number(text.replace('Inf', 'Infinity')) : Number(text)
}

function checkFamily(name: string, { type, samples }: Family): void {
  if (type === 'gauge' || type === 'summary') return
  for (const sample of samples) if (!(sample.value >= 0)) fail(`${sample.name} ${sample.value}`)
  if (type !== 'histogram') return
  for (const buckets of groupBuckets(samples).values()) {
    const bounds = buckets.filter((one) => one.name === `${name}_bucket`)
    const limits = bounds.map(({ labels }) => toNumber(labels['le'] ?? 'NaN'))
    if (limits.at(-1) !== Infinity || limits.some((limit, index) => !(limit > (limits[index - 1] ?? -Infinity))))
      fail(name)
    if (bounds.some(({ value }, index) => value < (bounds[index - 1]?.value ?? 0))) fail(name)
    const counts = buckets.filter((one) => one.name === `${name}_count`)
    if (counts.length !== 1 || counts[0]!.value !== bounds.at(-1)!.value) fail(name)
    if (buckets.filter((one) => one.name === `${name}_sum`).length !== 1) fail(name)
  }
}

/** The lines of each histogram of a metric, by the labels beside that of buckets. */
function groupBuckets(samples: readonly Sample[]): Map<string, Sample[]> {
  const groups = new Map<string, Sample[]>()
  for (const sample of samples) {
    const { le: _bound, ...others } = sample.labels
    const key = keyOf(others)
    groups.set(key, [...(groups.get(key) ?? []), sample])
  }
  return groups
}

/** The same for equal labels, in whatever order. */
function keyOf(labels: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(labels).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function fail(where: string): never {
  throw new Error(`not the text format of Prometheus: ${where}`)
}

/** Returns the value of one series; `undefined` if it is not there. */
export function valueOf(
  families: ReadonlyMap<string, Family>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const family = families.get(name) ?? families.get(name.replace(/_(?:bucket|sum|count)$/, ''))
  const wanted = keyOf(labels)
  return family?.samples.find((sample) => sample.name === name && keyOf(sample.labels) === wanted)?.value
}

/** Returns the sum of all series of a metric. */
export function sumOf(families: ReadonlyMap<string, Family>, name: string): number {
  return (families.get(name)?.samples ?? []).reduce((sum, { value }) => sum + value, 0)
}
