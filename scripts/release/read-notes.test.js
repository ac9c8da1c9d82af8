import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readNote, readNotes } from './read-notes.js'

const root = join(import.meta.dirname, '../..')

test('a note has the packages that it is about, and its text', () => {
  const source = '---\n\'windhover\': minor\n"windhover-redis": patch\n---\n\nOne.\n\nTwo.\n'
  const bumps = new Map([
    ['windhover', 'minor'],
    ['windhover-redis', 'patch'],
  ])
  expect(readNote('a', source)).toEqual({ name: 'a', bumps, text: 'One.\n\nTwo.' })
})

test.each(['One.', '---\n---\n\nOne.\n', "---\n'windhover': huge\n---\n\nOne.\n", "---\n'windhover': minor\n---\n\n"])(
  '%j is no note',
  (source) => expect(() => readNote('a', source)).toThrow('.changeset/a.md: it has'),
)

test('the notes of this repository are about packages that are published, and lead to no file', () => {
  const published = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')).fixed[0]
  for (const { name, bumps, text } of readNotes(root)) {
    expect(published, name).toEqual(expect.arrayContaining([...bumps.keys()]))
    // The changelogs are in other folders, and in packages that lack the documents.
    expect(text, name).not.toMatch(/\]\((?!https:)/)
    // A heading would end the list that the changelog is.
    expect(text, name).not.toMatch(/^#/m)
  }
})
