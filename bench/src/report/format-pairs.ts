import { formatNumber } from './format-number.ts'
import type { ScenarioResult } from './format-report.ts'
import { formatTable } from './format-table.ts'
import { medianFigures } from './median.ts'
import { pairFigures } from './pair-figures.ts'
import { type PairedRatio, pairedRatio } from './paired-ratio.ts'
import { toWords } from './to-words.ts'

/** Beyond this, with the whole interval, a row has got worse. */
const worseRatio = 1.05

/**
 * The table that tells whether this build costs more than the one before, where that was measured: the ratio of what each row costs,
 * pair by pair. Run by run, and not median over median, since both of a pair met the same spell of the machine.
 */
export function formatPairs(results: readonly ScenarioResult[]): string | undefined {
  const rows = results.flatMap(({ scenario: { name, cost }, outcomes }) => {
    if (cost === undefined) return []
    return Object.entries(outcomes).flatMap(([key, before]) => {
      const now = key.startsWith('before') ? outcomes[key.replace('before', 'windhover')] : undefined
      if (now === undefined) return []
      const pairs = pairFigures(now, before, cost)
      if (pairs.length === 0) return []
      const ratio = pairedRatio(pairs)
      return [
        [
          `${name}: ${toWords(cost)}${key.replace('before', '')} (µs)`,
          formatNumber(medianFigures(before)[cost]!),
          formatNumber(medianFigures(now)[cost]!),
          String(ratio.pairs),
          `${ratio.median.toFixed(3)}×`,
          ratio.interval === undefined ? 'too few pairs' : ratio.interval.map((bound) => bound.toFixed(3)).join(' to '),
          judge(ratio),
        ],
      ]
    })
  })
  if (rows.length === 0) return undefined
  return formatTable(['what', 'before', 'now', 'pairs', 'median ratio', '95 % interval', 'worse'], rows)
}

function judge({ interval }: PairedRatio): string {
  if (interval === undefined) return ''
  return interval[0] > worseRatio ? '**yes**' : 'no'
}
