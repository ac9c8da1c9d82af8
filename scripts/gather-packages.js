// Copies packages of this workspace, and all that they need to run, into a folder. The image is made of it.
// `node scripts/gather-packages.js FOLDER NAME…`
// They lie as npm laid them, in the versions of the lock file. What builds or tests stays behind, and so do optional peers.
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)))
const [target, ...names] = process.argv.slice(2)
if (target === undefined || names.length === 0) {
  console.error('use: node scripts/gather-packages.js FOLDER NAME…')
  process.exit(2)
}

/** Parts of a package of ours that do not run. */
const idle = new Set(['src', 'test', 'tsconfig.json', '.tsbuildinfo', 'require'])
/** @type {Set<string>} */
const gathered = new Set()
for (const name of names) gather(name, root)
mkdirSync(join(target, 'node_modules/.bin'), { recursive: true })
symlinkSync('../windhover-server/bin/windhover.js', join(target, 'node_modules/.bin/windhover'))

/**
 * Copies a package, and what it depends on, unless that was done before.
 *
 * @param {string} name
 * @param {string} from - the folder of the package that needs it.
 * @param {boolean} isOptional - whether it need not be installed.
 */
function gather(name, from, isOptional = false) {
  const link = find(name, from)
  if (link === undefined && isOptional) return
  if (link === undefined) throw new Error(`${name} is not installed, which ${relative(root, from)} needs; run npm ci`)
  if (gathered.has(link)) return
  gathered.add(link)
  const folder = realpathSync(link)
  copy(folder)
  if (folder !== link) {
    mkdirSync(dirname(toTarget(link)), { recursive: true })
    symlinkSync(relative(dirname(link), folder), toTarget(link))
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const each of Object.keys(manifest.dependencies ?? {})) gather(each, folder)
  for (const each of Object.keys(manifest.optionalDependencies ?? {})) gather(each, folder, true)
  for (const each of Object.keys(manifest.peerDependencies ?? {})) {
    if (manifest.peerDependenciesMeta?.[each]?.optional !== true) gather(each, folder)
  }
}

/**
 * Finds where Node would find a package.
 *
 * @param {string} name
 * @param {string} from
 * @returns {string | undefined}
 */
function find(name, from) {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(path)) return path
  }
  return undefined
}

/** @param {string} folder - of a package, without the packages that lie in it. */
function copy(folder) {
  const isOurs = !relative(root, folder).split(sep).includes('node_modules')
  const isNeeded = (/** @type {string} */ path) => {
    const name = basename(path)
    if (path !== folder && name === 'node_modules') return false
    return !isOurs || !(idle.has(name) || /\.map$|\.d\.ts$/.test(name))
  }
  cpSync(folder, toTarget(folder), { recursive: true, filter: isNeeded })
}

/** @param {string} path - below the root. */
function toTarget(path) {
  return join(target, relative(root, path))
}
