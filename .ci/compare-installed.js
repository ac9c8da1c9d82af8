/**
 * Compares what `npm install` of the packages brought, by the lock file of an empty project, with the lock file that the tests ran
 * with: `node .ci/compare-installed.js package-lock.json <project>/package-lock.json`. A version that no test has seen is a failure:
 * `npm update` and a new run of the tests mend it.
 */
import { readFileSync } from 'node:fs'

const [tested, installed] = process.argv.slice(2).map(readVersions)
const untested = [...installed]
  .filter(([name, versions]) => (tested.has(name) ? [...versions].some((one) => !tested.get(name).has(one)) : true))
  .map(
    ([name, versions]) => `${name}: ${list(versions)} installed, ${list(tested.get(name) ?? new Set(['none']))} tested`,
  )
for (const line of untested) console.error(line)
console.log(`${installed.size} packages installed, ${untested.length} of them not as tested`)
process.exitCode = untested.length === 0 ? 0 : 1

/**
 * @param {string} path - of a lock file.
 * @returns {Map<string, Set<string>>} the versions of each package; a link has none.
 */
function readVersions(path) {
  const versions = new Map()
  for (const [place, { version, link }] of Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)) {
    const name = place
      .split('node_modules/')
      .at(-1)
      .replace(/^packages\//, '')
    if (place === '' || link) continue
    versions.set(name, (versions.get(name) ?? new Set()).add(version))
  }
  return versions
}

/** @param {Set<string>} versions */
function list(versions) {
  return [...versions].join(' and ')
}
