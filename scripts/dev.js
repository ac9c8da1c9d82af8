/**
 * Builds, serves, and starts the server again after each change of a source: `npm run dev`, with the flags of the server after `--`.
 * The pages are built once; `npm run dev -w @windhover/console` serves them from their sources.
 */
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The compiler itself: `bin/tsc` starts it as a process of its own, which a signal to `bin/tsc` would leave behind.
import getCompiler from '../node_modules/typescript/lib/getExePath.js'

const main = 'packages/windhover-server/dist/main.js'
const root = fileURLToPath(new URL('..', import.meta.url))

const { status } = spawnSync(process.execPath, ['scripts/build-before-start.js'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
// The compiler does not write it again.
rmSync(new URL('../packages/windhover-server/dist/bundle/', import.meta.url), { recursive: true, force: true })

// Node starts the server again once files that it has loaded change, so the compiler only has to write them.
const children = [
  start(getCompiler(), ['-b', '--watch', '--preserveWatchOutput', 'packages/windhover-server']),
  start(process.execPath, ['--watch', '--watch-preserve-output', main, ...process.argv.slice(2)]),
]

// A terminal sends it to all three, and this process ends with the other two.
process.on('SIGINT', () => {})
process.once('SIGTERM', () => {
  for (const child of children) child.kill('SIGTERM')
})

/**
 * @param {string} program
 * @param {string[]} flags
 * @returns {import('node:child_process').ChildProcess}
 */
function start(program, flags) {
  return spawn(program, flags, { cwd: root, stdio: 'inherit' })
}
