/**
 * Builds the server for `npm start`, and says so, since the first time takes a while. Where the tools for that are not installed, what
 * was built before is started. Plain JavaScript, because it runs before anything is built.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const tools = ['typescript', 'vite'].filter((name) => !isInstalled(name))
const areMissing = `${tools.join(' and ')} ${tools.length === 1 ? 'is' : 'are'} not installed`
const isBuilt = ['windhover', 'windhover-server'].every((name) => existsSync(new URL(`packages/${name}/dist`, root)))

if (tools.length === 0) {
  console.error('windhover: building, which takes about half a minute the first time')
  process.exitCode = build()
} else if (isBuilt) {
  console.error(`windhover: ${areMissing}, so this starts what was built before`)
} else {
  console.error(
    `windhover: cannot build, because ${areMissing}; run ` +
      'npm ci without --omit=dev (and without NODE_ENV=production), or copy packages/*/dist from where it was built',
  )
  process.exitCode = 1
}

/**
 * @param {string} name - of a package that builds.
 * @returns {boolean}
 */
function isInstalled(name) {
  try {
    createRequire(new URL('packages/console/', root)).resolve(`${name}/package.json`)
    return true
  } catch {
    return false
  }
}

/** @returns {number} the exit code of the build. */
function build() {
  const isWindows = process.platform === 'win32'
  const { status } = spawnSync('npm', ['run', '--silent', 'build:server'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: isWindows,
  })
  return status ?? 1
}
