import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'

import type { FormatAmount } from './format-amount.ts'

/** What is drawn. */
export interface PlotOptions {
  readonly place: HTMLElement
  readonly series: readonly { readonly colour: string; readonly isStacked: boolean }[]
  readonly format: FormatAmount
  /** The least that the axis reaches to, so that noise does not look like a mountain. */
  readonly least: number
  /** A bound to draw where it is in sight. Default: none. */
  readonly bound?: { readonly value: number; readonly colour: string } | undefined
  readonly colours: { readonly axis: string; readonly grid: string }
  /** The time that is pointed at, as an index; `undefined` for none. */
  readonly onPoint: (index: number | undefined) => void
}

/** A drawn chart. */
export interface Plot {
  /** @param heights - one list for each series, as they are drawn. */
  draw(times: readonly number[], heights: readonly (readonly (number | null)[])[]): void
  resize(width: number): void
  destroy(): void
}

const height = 150
/** As long as the server remembers. */
const shownSeconds = 120

/** Draws a chart with uPlot, which nothing else of the page knows. */
export function createPlot({ place, series, format, least, bound, colours, onPoint }: PlotOptions): Plot {
  const axis: uPlot.Axis = { stroke: colours.axis, grid: { stroke: colours.grid, width: 1 }, ticks: { show: false } }
  const font = `11px ${getComputedStyle(place).fontFamily}`
  const plot = new uPlot(
    {
      width: Math.max(place.clientWidth, 50),
      height,
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, points: { size: 6 } },
      padding: [8, 8, 0, 0],
      scales: {
        // As wide as what is kept, also before there is as much.
        x: { time: true, range: (_, __, newest) => [newest - shownSeconds, newest] },
        y: { range: (_, __, most) => [0, Math.max(least, most * 1.1)] },
      },
      axes: [
        { ...axis, font, size: 26, space: 70, values: (_, splits) => splits.map(writeTime) },
        { ...axis, font, size: 62, space: 30, values: (_, splits) => splits.map((value) => format(value)) },
      ],
      series: [
        {},
        ...series.map(({ colour, isStacked }) => ({
          stroke: colour,
          width: isStacked ? 1 : 1.5,
          points: { show: false },
          ...(isStacked && { fill: colour }),
        })),
      ],
      hooks: {
        setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)],
        draw: [(drawn) => bound !== undefined && drawBound(drawn, bound.value, bound.colour)],
      },
    },
    [[], ...series.map(() => [])],
    place,
  )
  // The highest area is drawn first, so that those below it cover it.
  plot.root.setAttribute('aria-hidden', 'true')
  return {
    draw: (times, heights) => plot.setData([[...times], ...heights.map((values) => [...values])]),
    resize: (width) => plot.setSize({ width: Math.max(width, 50), height }),
    destroy: () => plot.destroy(),
  }
}

function drawBound(plot: uPlot, value: number, colour: string): void {
  const { max = 0 } = plot.scales['y'] ?? {}
  if (value > (max ?? 0)) return
  const { ctx, bbox } = plot
  const y = plot.valToPos(value, 'y', true)
  ctx.save()
  ctx.strokeStyle = colour
  ctx.setLineDash([6, 4])
  ctx.beginPath()
  ctx.moveTo(bbox.left, y)
  ctx.lineTo(bbox.left + bbox.width, y)
  ctx.stroke()
  ctx.restore()
}

function writeTime(seconds: number): string {
  const date = new Date(seconds * 1000)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}
