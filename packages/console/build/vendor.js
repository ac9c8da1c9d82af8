/**
 * Makes the viewers in `vendor/` from the packages that its own lock file names; with `--check` it compares them and
 * writes nothing. This is the only script that downloads anything, and it runs when a version changes: what it makes is
 * committed. Plain JavaScript, because Node 20 does not run TypeScript.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

const vendor = fileURLToPath(new URL('../vendor', import.meta.url))
const packages = join(vendor, 'node_modules')
const viewers = ['redoc', 'scalar']

/**
 * Scalar can also write pages that load it from the network. Ours never do, and nothing here names such an address.
 *
 * @type {import('vite').Plugin}
 */
const withoutAddress = {
  name: 'without-address',
  transform: {
    filter: { id: /html-rendering-configuration\.js$/ },
    handler(code) {
      return { code: code.replaceAll(/https:\/\/cdn\.[^'\s]+/g, ''), map: null }
    },
  },
}

installPackages()
// In a folder that git ignores, and on the same file system, so that a rename is enough.
const made = await mkdtemp(join(packages, '.made-'))
await copyRedoc(join(made, 'redoc'))
await buildScalar(join(made, 'scalar'))
if (process.argv.includes('--check')) {
  const differences = (await Promise.all(viewers.map(findDifferences))).flat()
  for (const path of differences) console.error(`vendor/${path} is not what the lock file leads to`)
  process.exitCode = differences.length === 0 ? 0 : 1
} else {
  for (const viewer of viewers) {
    await rm(join(vendor, viewer), { recursive: true, force: true })
    await rename(join(made, viewer), join(vendor, viewer))
  }
}
await rm(made, { recursive: true })

function installPackages() {
  const { status } = spawnSync('npm', ['ci', '--loglevel', 'error'], {
    cwd: vendor,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The packages cannot be installed.')
}

/**
 * ReDoc ships one file with all that it needs.
 *
 * @param {string} target
 */
async function copyRedoc(target) {
  const root = join(packages, 'redoc')
  await mkdir(target)
  await cp(join(root, 'LICENSE'), join(target, 'LICENSE'))
  await cp(join(root, 'bundles/redoc.standalone.js'), join(target, 'redoc.standalone.js'))
}

/**
 * Scalar is built from its packages, so that the page loads what it needs alone, and all licences are known.
 *
 * @param {string} target
 */
async function buildScalar(target) {
  await build({
    root: vendor,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutAddress],
    build: {
      outDir: target,
      lib: { entry: { scalar: join(vendor, 'entries/scalar.js') }, formats: ['es'] },
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // It loads each of its icons from a file of its own, a hundred of them; one holds them all.
          codeSplitting: { groups: [{ name: 'icons', test: /[\\/]@scalar[\\/]icons[\\/]dist[\\/]library[\\/]/ }] },
        },
      },
    },
  })
  await cp(join(packages, '@scalar/api-reference/dist/style.css'), join(target, 'style.css'))
}

/**
 * @param {string} viewer
 * @returns {Promise<string[]>} the paths below `vendor/` of files that are missing, left over or other ones.
 */
async function findDifferences(viewer) {
  const [kept, fresh] = [await listFiles(join(vendor, viewer)), await listFiles(join(made, viewer))]
  const paths = [...new Set([...kept, ...fresh])].sort()
  const differences = []
  for (const path of paths) {
    const isSame =
      kept.includes(path) &&
      fresh.includes(path) &&
      (await readFile(join(vendor, viewer, path))).equals(await readFile(join(made, viewer, path)))
    if (!isSame) differences.push(`${viewer}/${path}`)
  }
  return differences
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} paths below it.
 */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
