/**
 * `npm run version:packages`: turns the notes in `.changeset` into the next version of all packages. Writes it wherever it is named, and
 * the changelogs, and takes the notes away. Nothing is committed or published.
 *
 * `changeset version` alone would end at 1.0.0. Before 1.0, the next minor version is outside of `^0.1.0`, and changesets takes a peer that leaves its range for a breaking change.
 * All packages of the group are released together, so here peers are in range while it runs.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { readNotes } from './release/read-notes.js'
import { findManifests, refreshLock, setImageVersion, setVersion } from './release/set-version.js'
import { addToChangelog } from './release/write-changelog.js'

const root = process.cwd()
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8')
const write = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(join(root, path), text)

const notes = readNotes(root)
if (notes.length === 0) fail('there is no note in .changeset, so there is nothing to release')
/** @type {readonly string[]} */
const names = JSON.parse(read('.changeset/config.json')).fixed[0]
const manifests = new Map(findManifests(root).map((path) => [path, read(path)]))
const paths = new Map(
  [...manifests].flatMap(([path, text]) => {
    const { name, private: isPrivate } = JSON.parse(text)
    return names.includes(name) && isPrivate !== true ? [[name, path]] : []
  }),
)
const missing = names.filter((name) => !paths.has(name))
if (missing.length > 0) fail(`.changeset/config.json: no package is called ${missing.join(' or ')}`)
const from = readVersion()

const to = askChangesets()
for (const [path, text] of manifests) write(path, setVersion(text, { names, from, to }))
write(
  'package-lock.json',
  refreshLock(read('package-lock.json'), (path) => (existsSync(join(root, path)) ? read(path) : undefined)),
)
setImageVersion(root, { from, to })
for (const [packageName, path] of paths) {
  const file = path.replace(/package\.json$/, 'CHANGELOG.md')
  const changelog = existsSync(join(root, file)) ? read(file) : `# Changelog of \`${packageName}\`\n`
  write(file, addToChangelog({ changelog, version: to, packageName, notes }))
}
console.log(`${from} → ${to}: ${notes.length} notes. Read what changed (git diff), then commit it.`)

/** @returns {string} the version of the group. */
function readVersion() {
  return JSON.parse(read(paths.get(names[0] ?? '') ?? '')).version
}

/**
 * Has changesets choose the version and take the notes away. Every package.json is as it was afterwards.
 *
 * @returns {string} the version that it chose.
 */
function askChangesets() {
  for (const path of paths.values()) {
    const manifest = JSON.parse(manifests.get(path) ?? '')
    for (const name of names) if (manifest.peerDependencies?.[name] !== undefined) manifest.peerDependencies[name] = '*'
    write(path, JSON.stringify(manifest))
  }
  const command = createRequire(import.meta.url).resolve('@changesets/cli/bin.js')
  const { status } = spawnSync(process.execPath, [command, 'version'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const chosen = readVersion()
  for (const [path, text] of manifests) write(path, text)
  if (status !== 0) fail('changeset version has failed')
  return chosen
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
