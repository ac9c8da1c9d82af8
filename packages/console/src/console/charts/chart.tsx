import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { formatTime } from '../events/format-event.ts'
import { Fold } from '../parts/fold.tsx'
import { useMedia } from '../parts/use-media.ts'
import { themeEvent } from '../shell/theme.ts'
import { type ChartSeries, pickRows, stack, summarize } from './chart-data.ts'
import './charts.css'
import type { FormatAmount } from './format-amount.ts'
import { createPlot, type Plot } from './plot.ts'

/** What a chart shows. */
export interface ChartProps {
  readonly title: string
  /** A few words below the title. Default: none. */
  readonly note?: string | undefined
  /** Seconds since 1970, ascending. */
  readonly times: readonly number[]
  readonly series: readonly ChartSeries[]
  readonly format: FormatAmount
  /** The least that the axis reaches to. */
  readonly least: number
  /** A bound that is drawn where it is in sight, and named in any case. */
  readonly bound?: { readonly value: number; readonly label: string }
}

/** A chart of the last two minutes, with its values beside it and as a table. */
export function Chart({ title, note, times, series, format, least, bound }: ChartProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  const plot = useRef<Plot>(undefined)
  const [pointed, setPointed] = useState<number>()
  const theme = useThemeCount()
  const titleId = useId()
  const key = series.map(({ label, isStacked }) => `${label} ${isStacked}`).join()
  const drawn = useCalmly(times.at(-1) ?? 0)

  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const colour = (name: string): string => resolveColour(element, name)
    const made = createPlot({
      place: element,
      // Areas from the highest to the lowest: each covers what is below it of the one before.
      series: [...series].reverse().map((one) => ({ colour: colour(one.colour), isStacked: one.isStacked ?? false })),
      format,
      least,
      bound: bound && { value: bound.value, colour: colour('--bad') },
      colours: { axis: colour('--text-quiet'), grid: colour('--line') },
      onPoint: setPointed,
    })
    plot.current = made
    const observer = new ResizeObserver(() => made.resize(element.clientWidth))
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
      plot.current = undefined
    }
  }, [key, theme])
  useEffect(() => plot.current?.draw(times, stack(series).reverse()), [drawn, key, theme])

  return (
    <section class="chart" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {note !== undefined && <p class="chart-note">{note}</p>}
      <div class="chart-place" ref={place} role="img" aria-label={describe(title, series, format)} />
      <ul class="chart-legend">
        {series.map(({ label, colour, values }) => {
          const value = (pointed === undefined ? undefined : values[pointed]) ?? values.at(-1)
          return (
            <li key={label}>
              <span class="chart-swatch" style={{ background: `var(${colour})` }} />
              {label} <b>{value === undefined || value === null ? '–' : format(value)}</b>
            </li>
          )
        })}
        {bound !== undefined && (
          <li>
            <span class="chart-swatch chart-bound" />
            {bound.label} <b>{format(bound.value)}</b>
          </li>
        )}
      </ul>
      <Fold summary="As a table">
        {() => <ChartTable title={title} times={times} series={series} format={format} />}
      </Fold>
    </section>
  )
}

/** The same numbers for those who do not see the chart. */
function ChartTable({
  title,
  times,
  series,
  format,
}: Pick<ChartProps, 'title' | 'times' | 'series' | 'format'>): JSX.Element {
  return (
    <div class="chart-table" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
      <table>
        <caption class="visually-hidden">{title}, every 10 seconds, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            {series.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pickRows(times).map((index) => (
            <tr key={times[index]}>
              <th scope="row">{formatTime(times[index]! * 1000).slice(0, 8)}</th>
              {series.map(({ label, values }) => {
                const value = values[index]
                return <td key={label}>{value === undefined || value === null ? '–' : format(value)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** With less motion the chart moves on every 5 seconds instead of each. */
function useCalmly(newest: number): number {
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const [shown, setShown] = useState(newest)
  const isDue = !isCalm || newest - shown >= 5
  useEffect(() => {
    if (isDue) setShown(newest)
  }, [isDue, newest])
  return shown
}

/** Becomes another number whenever the colours change: a canvas does not follow by itself. */
function useThemeCount(): number {
  const [count, setCount] = useState(0)
  const isDark = useMedia('(prefers-color-scheme: dark)')
  useEffect(() => {
    const change = (): void => setCount((before) => before + 1)
    document.addEventListener(themeEvent, change)
    return () => document.removeEventListener(themeEvent, change)
  }, [])
  return count * 2 + Number(isDark)
}

/** The colour that a custom property stands for here and now. */
function resolveColour(element: HTMLElement, name: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(${name})`
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

function describe(title: string, series: readonly ChartSeries[], format: FormatAmount): string {
  const parts = series.flatMap(({ label, values }) => {
    const known = summarize(values)
    if (known === undefined) return []
    const now = known.last === null ? 'nothing now' : `${format(known.last)} now`
    return [`${label}: ${now}, from ${format(known.least)} to ${format(known.most)}`]
  })
  return `${title}. ${parts.length === 0 ? 'No numbers yet.' : `${parts.join('. ')}.`}`
}
