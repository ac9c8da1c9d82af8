// Puts one wrong line after the other into the engine, and shows which unit test catches it: `npm run mutants`, or for some of them,
// by file or number, `npm run mutants -- pump 54`. Fails if one is not caught, so that nobody trusts tests that pass whatever the engine does.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

import { findTableFaults, mutants } from './mutants.js'

/** The unit tests of the engine. Those of HTTP, of the server and the stress run would catch more, but hours later. */
const tests = ['access', 'compress', 'connection', 'fanout', 'log', 'hub', 'wire'].map((folder) =>
  join('packages/windhover/src', folder),
)

/** After this a mutant counts as caught: it turns for ever. The tests take a tenth of it. */
const timeoutMs = 180_000

const root = join(import.meta.dirname, '..')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const reports = mkdtempSync(join(tmpdir(), 'mutants-'))
const wanted = process.argv.slice(2)

/** Runs the tests against a mutant, or against the engine as it is; resolves to the name of the test that failed. */
function runTests(index) {
  const report = join(reports, `${index}.json`)
  const config = join(import.meta.dirname, 'vitest.config.js')
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', config, '--project', 'unit*', '--reporter', 'json', '--outputFile', report, ...tests],
    { cwd: root, env: { ...process.env, MUTANT: String(index) }, stdio: 'ignore', detached: true },
  )
  return new Promise((resolve) => {
    let isOver = false
    const timer = setTimeout(() => {
      isOver = true
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, timeoutMs)
    child.on('exit', () => {
      clearTimeout(timer)
      if (isOver) return resolve({ caughtBy: 'its time: it turns for ever' })
      const { testResults, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
      for (const { assertionResults } of testResults) {
        const failed = assertionResults.find(({ status }) => status === 'failed')
        if (failed !== undefined) return resolve({ caughtBy: failed.fullName })
      }
      // A file that cannot even be loaded says nothing about the tests.
      const broken = testResults.find(({ status }) => status === 'failed')
      resolve({ broken: broken?.message, total: numTotalTests })
    })
  })
}

/** Without arguments all are run. */
function isWanted({ mutant, index }) {
  return wanted.length === 0 || wanted.some((each) => each === String(index) || mutant.file.includes(each))
}

async function main() {
  const tableFaults = findTableFaults()
  if (tableFaults.length > 0) throw new Error(`mutants.js does not fit the engine:\n${tableFaults.join('\n')}`)
  const asItIs = await runTests(-1)
  if (asItIs.caughtBy !== undefined || asItIs.broken !== undefined) {
    throw new Error(`the tests fail without any mutant: ${asItIs.caughtBy ?? asItIs.broken}`)
  }
  const queue = mutants.map((mutant, index) => ({ mutant, index })).filter(isWanted)
  const missed = []
  let caught = 0
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { mutant, index } = next
      const name = `${index} ${mutant.file}: ${mutant.fault}`
      if (mutant.equivalent !== undefined) {
        console.log(`same    ${name} (${mutant.equivalent})`)
        continue
      }
      // oxlint-disable-next-line no-await-in-loop -- as many at once as there are cores
      const { caughtBy, broken } = await runTests(index)
      if (broken !== undefined) missed.push(`${name}: does not load: ${broken}`)
      else if (caughtBy === undefined) missed.push(name)
      else caught += 1
      console.log(caughtBy === undefined ? `MISSED  ${name}` : `caught  ${name}\n        by ${caughtBy}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  console.log(`${caught} caught by ${asItIs.total} unit tests, ${missed.length} missed`)
  for (const name of missed) console.log(`missed: ${name}`)
  if (missed.length > 0) process.exitCode = 1
}

try {
  await main()
} finally {
  rmSync(reports, { recursive: true })
}
