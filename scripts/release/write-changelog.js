/** @import { Note } from './read-notes.js' */

/** How a note begins whose reader has to change something. */
const breaking = /^Breaking:\s+/

/**
 * Adds a version to the changelog of a package, above the versions before. Breaking changes come first, then what is new, then what was
 * mended (`patch`).
 *
 * @param {object} release
 * @param {string} release.changelog - as it was.
 * @param {string} release.version - the new one.
 * @param {string} release.packageName
 * @param {readonly Note[]} release.notes - of all packages.
 * @returns {string} the changelog with the new version.
 */
export function addToChangelog({ changelog, version, packageName, notes }) {
  const own = notes.filter(({ bumps }) => bumps.has(packageName))
  const isBreaking = (/** @type {Note} */ { text }) => breaking.test(text)
  const isFix = (/** @type {Note} */ { bumps }) => bumps.get(packageName) === 'patch'
  const groups = [
    writeGroup('Breaking changes', own.filter(isBreaking)),
    writeGroup(
      'New and changed',
      own.filter((note) => !isBreaking(note) && !isFix(note)),
    ),
    writeGroup(
      'Fixed',
      own.filter((note) => !isBreaking(note) && isFix(note)),
    ),
  ].filter((group) => group !== '')
  if (groups.length === 0) groups.push('Nothing changed in this package.\n')
  const section = [`## ${version}\n`, ...groups].join('\n')
  const at = changelog.search(/^## /m)
  if (at === -1) return `${changelog.trimEnd()}\n\n${section}`
  return `${changelog.slice(0, at)}${section}\n${changelog.slice(at)}`
}

/**
 * @param {string} heading
 * @param {readonly Note[]} notes
 */
function writeGroup(heading, notes) {
  if (notes.length === 0) return ''
  return `### ${heading}\n\n${notes.map(({ text }) => writeEntry(text)).join('')}`
}

/**
 * Writes a note as an item of a list. The lines after the first are indented, so that paragraphs and code stay in the item.
 *
 * @param {string} text
 */
function writeEntry(text) {
  const lines = capitalize(text.replace(breaking, '')).split('\n')
  return `${lines.map((line, n) => (n === 0 ? `- ${line}` : line && `  ${line}`)).join('\n')}\n`
}

/** @param {string} text */
function capitalize(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
