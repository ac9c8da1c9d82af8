import type { Figures, Outcome } from '../outcome.ts'
import type { Claim, Scenario } from '../scenarios/scenario.ts'
import { formatNumber } from './format-number.ts'
import { formatTable } from './format-table.ts'
import { medianFigures } from './median.ts'
import { pairFigures } from './pair-figures.ts'
import { pairedRatio } from './paired-ratio.ts'
import { toWords } from './to-words.ts'

/** What a scenario gave: the outcomes of each of its jobs, by the job's key. */
export interface ScenarioResult {
  readonly scenario: Scenario
  readonly outcomes: Readonly<Record<string, readonly Outcome[]>>
}

/** The first table: each claim with what it is held against, and whether it holds. */
export function formatClaims(results: readonly ScenarioResult[]): string {
  const rows = results.flatMap(({ scenario, outcomes }) =>
    scenario.claims.map((claim) => {
      const row = formatClaim(claim, outcomes)
      const isFaulty = [claim.ours, claim.against ?? claim.ours].some((key) => hasProblems(outcomes[key] ?? []))
      return isFaulty ? [...row.slice(0, -1), `${row.at(-1)}, with faults`] : row
    }),
  )
  return formatTable(['what', 'ours', 'against', 'ratio', 'target', 'holds'], rows)
}

function formatClaim(claim: Claim, outcomes: ScenarioResult['outcomes']): readonly string[] {
  const { what, figure, unit, ours, against, isDifference, isMoonshot } = claim
  const figuresOf = (key: string): Figures | undefined => outcomes[key] && medianFigures(outcomes[key])
  const own = figuresOf(ours)?.[figure]
  const other = against === undefined ? undefined : figuresOf(against)?.[figure]
  const judged = claim.isPaired === true ? judgePairs(claim, outcomes) : judge(claim, own, other)
  return [
    what,
    own === undefined ? 'not run' : `${formatNumber(own)} ${unit}`,
    against === undefined ? '' : `${against}: ${other === undefined ? 'not run' : `${formatNumber(other)} ${unit}`}`,
    against === undefined || judged === undefined
      ? ''
      : `${formatNumber(judged)}${isDifference === true ? ` ${unit} more` : '×'}`,
    `${formatTarget(claim)}${isMoonshot === true ? ' (moonshot)' : ''}`,
    own === undefined || judged === undefined ? '' : formatVerdict(claim, judged, own, other),
  ]
}

function hasProblems(runs: readonly Outcome[]): boolean {
  return runs.some(({ problems }) => problems.length > 0)
}

function formatVerdict(
  { target, isDifference, isMoonshot }: Claim,
  judged: number,
  own: number,
  other: number | undefined,
): string {
  // Noise made of one side what cannot be, and a ratio would say anything.
  if (isDifference !== true && other !== undefined && (own <= 0 || other <= 0)) return 'not measurable'
  if ('atLeast' in target ? judged >= target.atLeast : judged <= target.atMost) return 'yes'
  return isMoonshot === true ? 'not yet' : '**no**'
}

function judge(
  { against, isDifference }: Claim,
  own: number | undefined,
  other: number | undefined,
): number | undefined {
  if (against === undefined) return own
  if (own === undefined || other === undefined) return undefined
  return isDifference === true ? own - other : own / other
}

function judgePairs({ ours, against, figure }: Claim, outcomes: ScenarioResult['outcomes']): number | undefined {
  const pairs = pairFigures(outcomes[ours] ?? [], outcomes[against!] ?? [], figure)
  return pairs.length === 0 ? undefined : pairedRatio(pairs).median
}

function formatTarget({ target, against, isDifference, unit }: Claim): string {
  const suffix = against === undefined || isDifference === true ? ` ${unit}` : '×'
  return 'atLeast' in target
    ? `≥ ${formatNumber(target.atLeast)}${suffix}`
    : `≤ ${formatNumber(target.atMost)}${suffix}`
}

/** The table of two builds of ours, where a second was measured: the figures of this one over those of the other. */
export function formatComparison(results: readonly ScenarioResult[]): string | undefined {
  const rows = results.flatMap(({ scenario, outcomes }) =>
    Object.entries(outcomes).flatMap(([key, before]) => {
      const now = key.startsWith('before') ? outcomes[key.replace('before', 'windhover')] : undefined
      if (now === undefined) return []
      const [ours, theirs] = [medianFigures(now), medianFigures(before)]
      return scenario.shown.map(([figure, unit]) => {
        const [own = Number.NaN, other = Number.NaN] = [ours[figure], theirs[figure]]
        const label = `${scenario.name}: ${toWords(figure)}${key.replace('before', '')} (${unit})`
        return [label, formatNumber(other), formatNumber(own), `${formatNumber(own / other)}×`]
      })
    }),
  )
  return rows.length === 0 ? undefined : formatTable(['what', 'before', 'now', 'now over before'], rows)
}

/** The tables below it: what was measured on each server, and what went wrong. */
export function formatFigures({ scenario, outcomes }: ScenarioResult): string {
  const shown = scenario.shown
  const rows = Object.entries(outcomes).map(([key, runs]) => {
    const figures = medianFigures(runs)
    return [
      key,
      ...shown.map(([figure]) => (figures[figure] === undefined ? '–' : formatNumber(figures[figure]))),
      countWrong(runs),
    ]
  })
  const table = formatTable(
    ['', ...shown.map(([figure, unit]) => `${toWords(figure)} (${unit})`), 'faultless runs'],
    rows,
  )
  const problems = Object.entries(outcomes).flatMap(([key, runs]) =>
    [...new Set(runs.flatMap((run) => run.problems))].map((problem) => `- ${key}: ${problem}`),
  )
  return [
    `### ${scenario.name}`,
    `${scenario.summary}`,
    table,
    ...(problems.length > 0 ? [problems.join('\n')] : []),
  ].join('\n\n')
}

function countWrong(runs: readonly Outcome[]): string {
  return `${runs.filter(({ problems }) => problems.length === 0).length} of ${runs.length}`
}
