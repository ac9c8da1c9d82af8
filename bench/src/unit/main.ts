import { formatNumber } from '../report/format-number.ts'
import { formatTable } from '../report/format-table.ts'
import { describeMachine } from '../machine.ts'
import { measureUnit } from './measure-unit.ts'
import { createUnitCases } from './unit-cases.ts'

/** Enough for an interval of use ({@link pairedRatio}), and done in a few seconds each. */
const rounds = 41

console.error(`On ${describeMachine()}`)
const rows: string[][] = []
for (const unit of await createUnitCases()) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would measure each other
  const { ours, control, ratio } = await measureUnit(unit, rounds)
  const [low = Number.NaN, high = Number.NaN] = ratio.interval ?? []
  rows.push([
    unit.name,
    unit.operation,
    formatNumber(ours),
    unit.control,
    formatNumber(control),
    `${formatNumber(ratio.median)}×`,
    `${formatNumber(low)} to ${formatNumber(high)}`,
  ])
}
console.log(formatTable(['what', 'operation', 'ns', 'control', 'ns', 'ratio', '95 % interval'], rows))
