import type { JSX } from 'preact'

const width = 90
const height = 22

/** A line without axes; the number beside it says the newest value. */
export function Sparkline({ values }: { values: readonly number[] }): JSX.Element {
  const most = Math.max(...values, 1e-9)
  const step = width / Math.max(values.length - 1, 1)
  const points = values.map(
    (value, index) => `${(index * step).toFixed(1)},${(height - 1 - (value / most) * (height - 2)).toFixed(1)}`,
  )
  return (
    <svg class="sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {values.length > 1 && <polyline points={points.join(' ')} />}
    </svg>
  )
}
