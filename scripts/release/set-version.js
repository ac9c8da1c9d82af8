import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Finds each package.json of the workspace, those of examples that are no part of it included.
 *
 * @param {string} root
 * @param {string} folder - below the root; its own folder by default.
 * @returns {string[]} paths from the root, such as `packages/windhover/package.json`.
 */
export function findManifests(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return entry.name === 'package.json' ? [join(folder, entry.name)] : []
    const isOther = !entry.isDirectory() || entry.name.startsWith('.') || ['node_modules', 'dist'].includes(entry.name)
    return isOther ? [] : findManifests(root, join(folder, entry.name))
  })
}

/**
 * Writes another version into a package.json: that of the package itself, and those of the group that it names. The range stays of its kind: `^0.1.0`
 * becomes `^0.2.0`, and `0.1.0` becomes `0.2.0`.
 *
 * @param {string} source - of a package.json.
 * @param {{ names: readonly string[], from: string, to: string }} change - the packages that share a version, and both versions.
 * @returns {string} the source with the new version. All else is as it was.
 */
export function setVersion(source, { names, from, to }) {
  const keys = ['version', ...names].join('|')
  return source.replace(new RegExp(`("(?:${keys})": "[~^]?)${from.replaceAll('.', '\\.')}"`, 'g'), `$1${to}"`)
}

/** The parts of a package.json that a lock file repeats. */
const repeated = ['version', 'dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/**
 * Brings the packages of the workspace in a lock file up to their package.json. Nothing is asked of a registry, since no other package changes.
 *
 * @param {string} source - of package-lock.json.
 * @param {(path: string) => string | undefined} read - reads a file of the workspace, if it exists.
 * @returns {string}
 */
export function refreshLock(source, read) {
  const lock = JSON.parse(source)
  for (const [folder, entry] of Object.entries(lock.packages)) {
    if (folder.split('/').includes('node_modules')) continue
    const text = read(join(folder, 'package.json'))
    if (text === undefined) continue
    const manifest = JSON.parse(text)
    for (const key of repeated) if (key in entry && key in manifest) entry[key] = manifest[key]
  }
  return `${JSON.stringify(lock, null, 2)}\n`
}

/**
 * Writes another version of our image into the manifests of Kubernetes.
 *
 * @param {string} root
 * @param {{ from: string, to: string }} change
 */
export function setImageVersion(root, { from, to }) {
  const folder = join(root, 'deploy/kubernetes')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
    const path = join(folder, name)
    const before = readFileSync(path, 'utf8')
    const after = before.replaceAll(`/windhover:${from}\n`, `/windhover:${to}\n`)
    if (after !== before) writeFileSync(path, after)
  }
}
