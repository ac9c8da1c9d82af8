import { type FormatAmount, formatMs, formatRate, formatShare, formatCount } from '../charts/format-amount.ts'
import type { FeedStats } from '../admin/feed-data.ts'
import type { ProblemGroup } from '../admin/problem-groups.ts'

/** How something is: `over` is worse than the bound of its alert now, `alert` has been so for as long as the alert waits. */
export type Health = 'fine' | 'over' | 'alert' | 'unknown'

/** One thing that can go wrong, as the alerts of `deploy/prometheus/alerts.yml` judge it. */
export interface Tile {
  readonly label: string
  /** What it is now, with its unit. */
  readonly value: string
  readonly health: Health
  /** The bound, in words. */
  readonly rule: string
  /** The section of docs/operations/incidents.md. */
  readonly alert: string
}

/** A rule of which the numbers of each second tell. */
interface StatsRule {
  readonly alert: string
  readonly label: string
  readonly format: FormatAmount
  readonly bound: number
  /** How long the alert waits. The page knows of two minutes at most, and judges by these. */
  readonly seconds: number
  /** Null if it is not known. */
  readonly read: (stats: FeedStats) => number | null
  /** Whether many seconds make their mean, rather than each of them the value. */
  readonly isRate: boolean
}

/** Why a reader is sent away with something being wrong. */
const faultyEndings = ['slow', 'stalled', 'busy', 'failed']

const statsRules: readonly StatsRule[] = [
  {
    alert: 'WindhoverDeliveryLate',
    label: 'Delivery, p99',
    format: formatMs,
    bound: 1000,
    seconds: 600,
    read: ({ delivery }) => delivery.p99Ms,
    isRate: false,
  },
  {
    alert: 'WindhoverWindowFull',
    label: 'Window',
    format: formatShare,
    bound: 0.8,
    seconds: 120,
    read: ({ gauges }) => gauges.windowFill,
    isRate: false,
  },
  {
    alert: 'WindhoverLoopLate',
    label: 'Event loop late by',
    format: formatMs,
    bound: 500,
    seconds: 120,
    read: ({ loopLagMs }) => loopLagMs,
    isRate: false,
  },
  {
    alert: 'WindhoverReadersDropped',
    label: 'Readers sent away',
    format: formatRate,
    bound: 1,
    seconds: 600,
    read: ({ rates }) => faultyEndings.reduce((sum, reason) => sum + (rates.disconnected[reason] ?? 0), 0),
    isRate: true,
  },
  {
    alert: 'WindhoverReadersRefused',
    label: 'Readers refused',
    format: formatRate,
    bound: 1,
    seconds: 300,
    read: ({ rates }) => rates.refused,
    isRate: true,
  },
]

/** A rule of which problems tell. */
interface ProblemRule {
  readonly alert: string
  readonly label: string
  readonly kind: string
  readonly causes: readonly string[]
  readonly rule: string
}

const problemRules: readonly ProblemRule[] = [
  {
    alert: 'WindhoverMessagesLost',
    label: 'Gaps told to readers',
    kind: 'gap',
    causes: ['evicted', 'epoch', 'slow'],
    rule: 'Alert at the first one in 5 minutes.',
  },
  {
    alert: 'WindhoverPublishRejected',
    label: 'Publishes not taken',
    kind: 'log',
    causes: ['unavailable', 'internal'],
    rule: 'Alert if it is our fault.',
  },
]

/** The newest seconds that make what is so now. */
const nowSeconds = 10

/** Judges what is known, in the order of the alerts. */
export function judgeHealth(stats: readonly FeedStats[], problems: readonly ProblemGroup[]): readonly Tile[] {
  return [
    ...problemRules.map((rule) => judgeProblems(rule, problems, stats.length > 0)),
    ...statsRules.map((rule) => judgeStats(rule, stats)),
  ]
}

function judgeStats(
  { alert, label, format, bound, seconds, read, isRate }: StatsRule,
  stats: readonly FeedStats[],
): Tile {
  const judge = (values: readonly number[]): number =>
    isRate ? values.reduce((sum, value) => sum + value, 0) / values.length : Math.min(...values)
  const known = stats.map(read).filter((value) => value !== null)
  const rule = `Alert above ${format(bound)} for ${seconds / 60} minutes.`
  const newest = known.slice(isRate ? -nowSeconds : -1)
  if (newest.length === 0) return { label, value: '–', health: 'unknown', rule, alert }
  const value = judge(newest)
  const whole = known.slice(-Math.min(seconds, longestSeconds))
  const isLong = whole.length >= Math.min(seconds, longestSeconds) && judge(whole) > bound
  return { label, value: format(value), health: value > bound ? (isLong ? 'alert' : 'over') : 'fine', rule, alert }
}

/** All but the seconds that are lost while a feed comes back. */
const longestSeconds = 110

function judgeProblems(
  { alert, label, kind, causes, rule }: ProblemRule,
  problems: readonly ProblemGroup[],
  isKnown: boolean,
): Tile {
  const count = problems
    .filter((group) => group.kind === kind && causes.includes(group.cause))
    .reduce((sum, { recent }) => sum + recent, 0)
  const health = !isKnown ? 'unknown' : count > 0 ? 'alert' : 'fine'
  return { label, value: isKnown ? `${formatCount(count)} new` : '–', health, rule, alert }
}
