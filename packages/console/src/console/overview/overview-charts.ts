import type { FeedStats } from '../admin/feed-data.ts'
import type { ChartProps } from '../charts/chart.tsx'
import { formatByteRate, formatBytes, formatCount, formatMs, formatRate, formatShare } from '../charts/format-amount.ts'

/** Why readers leave, in the order in which they are stacked, with the colour of each. */
const reasons: readonly (readonly [reason: string, label: string, colour: string])[] = [
  ['gone', 'gone by itself', '--series-7'],
  ['shutdown', 'shutdown', '--series-1'],
  ['expired', 'expired', '--series-4'],
  ['kicked', 'kicked', '--series-3'],
  ['busy', 'busy', '--series-5'],
  ['slow', 'slow', '--series-2'],
  ['stalled', 'stalled', '--series-6'],
  ['failed', 'failed', '--bad'],
]

/** Makes the charts of the overview from the numbers of each second. */
export function makeCharts(stats: readonly FeedStats[]): readonly ChartProps[] {
  const { times, seconds } = breakLines(stats)
  const of = (read: (second: FeedStats) => number | null): (number | null)[] =>
    seconds.map((second) => (second === null ? null : read(second)))
  const line = (label: string, colour: number, read: (second: FeedStats) => number | null) => ({
    label,
    colour: `--series-${colour}`,
    values: of(read),
  })
  const known = new Set(
    stats.flatMap(({ rates }) => Object.keys(rates.disconnected).filter((one) => rates.disconnected[one]! > 0)),
  )
  const others = [...known].filter((reason) => !reasons.some(([name]) => name === reason))
  const left = [...reasons, ...others.map((reason) => [reason, reason, '--series-5'] as const)]
    .filter(([reason]) => reason === 'gone' || known.has(reason))
    .map(([reason, label, colour]) => ({
      label: `left: ${label}`,
      colour,
      values: of(({ rates }) => rates.disconnected[reason] ?? 0),
      isStacked: true,
    }))
  return [
    {
      title: 'Readers',
      times,
      format: formatCount,
      least: 4,
      series: [
        line('connected', 1, ({ gauges }) => gauges.readers),
        line('take no more now', 2, ({ gauges }) => gauges.parked),
        line('replaying', 3, ({ gauges }) => gauges.replaying),
      ],
    },
    {
      title: 'Messages',
      times,
      format: formatRate,
      least: 4,
      series: [
        line('published', 1, ({ rates }) => rates.published),
        line('delivered', 2, ({ rates }) => rates.delivered),
      ],
    },
    {
      title: 'Delivery time',
      note: 'From publishing to the last write.',
      times,
      format: formatMs,
      least: 2,
      bound: { value: 1000, label: 'objective for p99' },
      series: [
        line('p50', 1, ({ delivery }) => delivery.p50Ms),
        line('p95', 2, ({ delivery }) => delivery.p95Ms),
        line('p99', 4, ({ delivery }) => delivery.p99Ms),
      ],
    },
    {
      title: 'Bytes to readers',
      note: describeCompression(stats.at(-1)),
      times,
      format: formatByteRate,
      least: 1000,
      series: [
        line('written', 1, ({ rates }) => rates.writtenBytes),
        line('before compression', 2, ({ rates }) => rates.deliveredBytes),
      ],
    },
    {
      title: 'Readers that came and left',
      times,
      format: formatRate,
      least: 2,
      series: [...left, line('came', 1, ({ rates }) => rates.connected)],
    },
    {
      title: 'Window',
      note: 'From 100 % on, publishing waits.',
      times,
      format: formatShare,
      least: 1,
      bound: { value: 0.8, label: 'alert' },
      series: [line('filled', 1, ({ gauges }) => gauges.windowFill)],
    },
    {
      title: 'Event loop',
      times,
      format: formatMs,
      least: 10,
      bound: { value: 500, label: 'alert' },
      series: [line('late by', 1, ({ loopLagMs }) => loopLagMs)],
    },
    {
      title: 'Memory',
      times,
      format: formatBytes,
      least: 50e6,
      series: [
        line('the process', 1, ({ gauges }) => gauges.memoryBytes),
        line('kept messages', 2, ({ gauges }) => gauges.bytes),
      ],
    },
  ]
}

function describeCompression(newest: FeedStats | undefined): string | undefined {
  const { deliveredBytes = 0, writtenBytes = 0 } = newest?.rates ?? {}
  if (deliveredBytes === 0) return undefined
  return `On the wire: ${formatShare(writtenBytes / deliveredBytes)} of what it was.`
}

/** The time after which nothing is known of what was between two seconds: nobody read the feed, so the server made no numbers. */
const maxPauseSeconds = 4

/** Puts a second without numbers after each that is the last before a pause, so that no line crosses it. */
export function breakLines(stats: readonly FeedStats[]): {
  readonly times: readonly number[]
  readonly seconds: readonly (FeedStats | null)[]
} {
  const times: number[] = []
  const seconds: (FeedStats | null)[] = []
  for (const second of stats) {
    const time = Date.parse(second.at) / 1000
    const before = times.at(-1)
    if (before !== undefined && time - before > maxPauseSeconds) {
      times.push(before + 1)
      seconds.push(null)
    }
    times.push(time)
    seconds.push(second)
  }
  return { times, seconds }
}
