import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A note of a change, as `npx changeset` writes it.
 *
 * @typedef {object} Note
 * @property {string} name - of its file, without the ending.
 * @property {Map<string, string>} bumps - by package: `patch`, `minor` or `major`.
 * @property {string} text - without space around it.
 */

/**
 * Reads the notes that wait for a release, in the order of their names.
 *
 * @param {string} root - the folder of the workspace.
 * @returns {Note[]}
 */
export function readNotes(root) {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return names
    .toSorted()
    .map((name) => readNote(name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')))
}

/**
 * @param {string} name
 * @param {string} source
 * @returns {Note}
 * @throws {Error} if it does not begin with the packages that it is about, or says nothing.
 */
export function readNote(name, source) {
  const [, head, text] = /^---\n(.*?)---\n(.*)$/s.exec(source) ?? []
  const lines = (head ?? '').split('\n').filter((line) => line !== '')
  const bumps = lines.map((line) => /^(['"]?)([^'"]+)\1: (patch|minor|major)$/.exec(line))
  if (bumps.length === 0 || bumps.includes(null)) {
    throw new Error(`.changeset/${name}.md: it has to begin with lines such as 'windhover': minor between two ---`)
  }
  if (!text?.trim()) throw new Error(`.changeset/${name}.md: it has no text`)
  return { name, bumps: new Map(bumps.map((bump) => [bump?.[2] ?? '', bump?.[3] ?? ''])), text: text.trim() }
}
