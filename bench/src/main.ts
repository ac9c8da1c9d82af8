import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { type BenchArguments, ArgumentsError, readArguments } from './arguments.ts'
import { runLoad } from './load/run-load.ts'
import { runProbe } from './load/probe-apart.ts'
import { describeMachine, explainUnfit } from './machine.ts'
import { formatNumber } from './report/format-number.ts'
import { formatPairs } from './report/format-pairs.ts'
import { formatClaims, formatComparison, formatFigures, type ScenarioResult } from './report/format-report.ts'
import { runScenarios } from './run-scenarios.ts'
import { scenarios } from './scenarios/catalog.ts'
import { otherMain, serverKinds } from './servers/catalog.ts'

const [first, order] = process.argv.slice(2)
if (first === 'load' && order !== undefined) await runLoad(order)
else if (first === 'probe' && order !== undefined) await runProbe(order)
else process.exitCode = await runBench(process.argv.slice(2))

async function runBench(args: readonly string[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const unfit = explainUnfit()
  if (unfit !== undefined) return complain(unfit)
  let wanted: BenchArguments
  try {
    wanted = readArguments(args, { scenarios: scenarios.map(({ name }) => name), servers: [...serverKinds.keys()] })
  } catch (error) {
    if (error instanceof ArgumentsError) return complain(error.message)
    throw error
  }
  const { mode, only, servers, repeats, windowMs } = wanted
  const chosen = scenarios.filter(({ name, isLong }) => (only === undefined ? isLong !== true : only.includes(name)))
  const used = new Set(chosen.flatMap(({ jobs }) => Object.values(jobs(mode)).map(({ server }) => server)))
  const missing = new Set<string>()
  for (const { name, explainMissing } of serverKinds.values()) {
    const isRun = (used.has(name) || name === 'before') && servers?.includes(name) !== false
    const reason = isRun ? explainMissing?.() : undefined
    if (reason === undefined) continue
    missing.add(name)
    console.error(`${name} is not run: ${reason}`)
  }
  if (missing.has('windhover')) return 1

  const startedAt = new Date()
  console.error(`On ${describeMachine()}`)
  const results = await runScenarios(chosen, {
    mode,
    repeats,
    windowMs,
    isWanted: (server) => !missing.has(server) && (servers?.includes(server) ?? true),
    isBeforeWanted: otherMain !== undefined && !missing.has('before'),
    onRun: ({ name, shown }, key, { figures, problems }, seconds) => {
      const told = shown
        .slice(0, 5)
        .map(([figure, unit]) => `${figure} ${formatNumber(figures[figure] ?? Number.NaN)} ${unit}`)
      console.error(`${name} ${key} (${seconds.toFixed(1)} s): ${[...told, ...problems].join(', ')}`)
    },
  })
  const report = [
    formatClaims(results),
    ...[formatPairs(results) ?? []].flat(),
    ...[formatComparison(results) ?? []].flat(),
    ...results.map(formatFigures),
    `${mode === 'quick' ? 'A quick run' : 'A run'} of ${Math.round((Date.now() - startedAt.getTime()) / 1000)} s on ${describeMachine()}.`,
  ].join('\n\n')
  console.log(`\n${report}`)
  save(startedAt, { mode, machine: describeMachine(), results: results.map(toRecord) })
  return 0
}

function toRecord({ scenario, outcomes }: ScenarioResult): object {
  return { scenario: scenario.name, outcomes }
}

function save(startedAt: Date, result: object): void {
  const folder = fileURLToPath(new URL('../results/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const file = `${folder}${startedAt.toISOString().replaceAll(':', '-').slice(0, 19)}.json`
  writeFileSync(file, `${JSON.stringify({ startedAt, ...result }, undefined, 2)}\n`)
  console.error(`\nAll figures: ${file}`)
}

function complain(message: string): number {
  console.error(message)
  return 2
}
