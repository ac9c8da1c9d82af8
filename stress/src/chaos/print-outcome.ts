import type { ChaosOutcome } from './chaos.ts'
import type { FaultRow } from './fault-ledger.ts'

const columns = ['fault', 'times', 'epochs', 'gaps', 'not delivered', 'refused', 'no answer for']

/** Makes the lines that sum up a run. Gaps, and what was answered and not delivered, are those of the reader with the most. */
export function printOutcome({ ledger, readers, publishers, truth, usages }: ChaosOutcome): string[] {
  const rows = [...ledger.rows.values()].map(toCells)
  const widths = columns.map((name, n) => Math.max(name.length, ...rows.map((row) => row[n]!.length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ')
  const gaps = readers.map(({ checker }) => `${checker.name} ${checker.gaps.length}`)
  const sum = <Actor>(actors: readonly Actor[], of: (actor: Actor) => number): number =>
    actors.reduce((total, actor) => total + of(actor), 0)
  const lost = readers.map(({ checker }) => checker.countLost().reduce((total, { messages }) => total + messages, 0))
  const longestMs = Math.max(...[...ledger.rows.values()].map((row) => row.longestMs))
  const refused = [...ledger.rows.values()].reduce((total, row) => total + row.refused, 0)
  return [
    line(columns),
    ...rows.map(line),
    `${truth.publishes.length} published, ${refused} refused or unanswered and repeated, ${truth.epochs} epochs`,
    `${sum(publishers, ({ repeats }) => repeats)} repeated after their answer, ` +
      `${sum(publishers, ({ mismatches }) => mismatches)} others under their keys refused`,
    `${sum(readers, ({ checker }) => checker.deliveries)} deliveries on ${sum(readers, (reader) => reader.connections)} connections`,
    `gaps: ${gaps.join(', ')}`,
    ...(truth.wasSplit ? [`gaps back to an older epoch: ${sum(readers, ({ checker }) => checker.returns)}`] : []),
    `not delivered and told: ${Math.max(...lost)} at most to one reader`,
    `longest time without an answer: ${(longestMs / 1000).toFixed(1)} s`,
    ...usages.map(({ before, after }, n) => {
      const tell = (of: 'sockets' | 'residentMb'): string =>
        `${before?.[of].toFixed(0) ?? '?'} -> ${after?.[of].toFixed(0) ?? '?'}`
      return `node-${n}: sockets ${tell('sockets')}, resident MB ${tell('residentMb')}`
    }),
  ]
}

function toCells(row: FaultRow): string[] {
  const most = (counts: ReadonlyMap<string, number>): string => `${Math.max(0, ...counts.values())}`
  const seconds = `${(row.longestMs / 1000).toFixed(2)} s`
  const counts = [`${row.times}`, `${row.epochs}`, most(row.gaps), most(row.lost), `${row.refused}`]
  return [row.name, ...counts, seconds]
}
