/** A line or an area of a chart. */
export interface ChartSeries {
  readonly label: string
  /** A custom property of CSS with its colour: `--series-1`. */
  readonly colour: string
  /** One for each time; null where there is none. */
  readonly values: readonly (number | null)[]
  /** Whether it is an area that stands on the one before. Default: a line of its own. */
  readonly isStacked?: boolean
}

/** The heights to draw: areas stand on those before them, lines on nothing. Where no area has a value, none is drawn. */
export function stack(series: readonly ChartSeries[]): (number | null)[][] {
  const areas = series.filter(({ isStacked }) => isStacked)
  const isKnown = (index: number): boolean => areas.some(({ values }) => values[index] !== null)
  let below: readonly (number | null)[] = []
  return series.map(({ values, isStacked = false }) => {
    if (!isStacked) return [...values]
    const drawn = values.map((value, index) => (isKnown(index) ? (value ?? 0) + (below[index] ?? 0) : null))
    below = drawn
    return drawn
  })
}

/** The newest value, the least and the most of a series; `undefined` if there is none. */
export function summarize(
  values: readonly (number | null)[],
): { readonly last: number | null; readonly least: number; readonly most: number } | undefined {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return undefined
  return { last: values.at(-1) ?? null, least: Math.min(...known), most: Math.max(...known) }
}

/** Which times a table shows: every tenth second back from the newest, the newest first. */
export function pickRows(times: readonly number[], everySeconds = 10): number[] {
  const picked: number[] = []
  for (let index = times.length - 1; index >= 0; index -= 1) {
    const before = picked.at(-1)
    if (before === undefined || times[before]! - times[index]! >= everySeconds - 0.5) picked.push(index)
  }
  return picked
}
