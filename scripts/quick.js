/**
 * The checks that find most slips, in less than a minute: `npm run quick`. Stops at the first that fails, and prints how long each
 * took. `npm test` and `npm run check` are everything.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the last run knew of the types, so that only what depends on a change is looked at again. */
const typesKept = 'node_modules/.cache/quick.tsbuildinfo'

const stages = [
  { name: 'types', command: `tsc -p tsconfig.json --incremental --tsBuildInfoFile ${typesKept}` },
  // Without the rules that ask for types, which take ten times as long; `npm run lint` has them.
  { name: 'lint', command: 'oxlint' },
  { name: 'unit', command: 'vitest run --project unit --reporter=dot' },
  { name: 'unit-alone', command: 'vitest run --project unit-alone --reporter=dot' },
  { name: 'stress', command: 'npm run --silent stress -- --seed 1 --seconds 5' },
]

const root = fileURLToPath(new URL('..', import.meta.url))
const times = stages.map(({ name, command }) => `${name} ${runStage(name, command).toFixed(1)} s`)
console.log(`--- ${times.join(', ')}`)

/**
 * Runs a stage, and ends this process if it fails.
 *
 * @param {string} name - as it is printed.
 * @param {string} command - for the shell, which npm has given the path of the installed programs.
 * @returns {number} the seconds that it took.
 */
function runStage(name, command) {
  const start = performance.now()
  console.log(`--- ${name}`)
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) {
    console.log(`--- ${name} failed after ${seconds.toFixed(1)} s`)
    process.exit(status ?? 1)
  }
  return seconds
}
