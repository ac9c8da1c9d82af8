import { expect, test } from 'vitest'

import { readNote } from './read-notes.js'
import { addToChangelog } from './write-changelog.js'

const note = (name, bump, text) =>
  readNote(name, `---\n'windhover': ${bump}\n"windhover-server": patch\n---\n\n${text}\n`)

test('breaking changes stand first, then what is new, then what was mended, above the versions before', () => {
  const notes = [
    note('a', 'minor', 'A hub has `totals()`:\n\n```js\nhub.totals()\n```'),
    note('b', 'patch', 'A gap is told once.'),
    note('c', 'minor', 'Breaking: `hub.hasRoomFor()` is now\n`hub.refusalFor()`.'),
    note('d', 'patch', 'Breaking: an empty name is refused.'),
  ]
  const changelog = '# Changelog of `windhover`\n\nA sentence.\n\n## 0.1.0\n\nThe first version.\n'
  expect(addToChangelog({ changelog, version: '0.2.0', packageName: 'windhover', notes }))
    .toBe(`# Changelog of \`windhover\`

A sentence.

## 0.2.0

### Breaking changes

- \`hub.hasRoomFor()\` is now
  \`hub.refusalFor()\`.
- An empty name is refused.

### New and changed

- A hub has \`totals()\`:

  \`\`\`js
  hub.totals()
  \`\`\`

### Fixed

- A gap is told once.

## 0.1.0

The first version.
`)
})

test('a package without a note says so', () => {
  const release = {
    changelog: '# C\n',
    version: '0.2.0',
    packageName: 'windhover-redis',
    notes: [note('a', 'minor', 'A.')],
  }
  expect(addToChangelog(release)).toBe('# C\n\n## 0.2.0\n\nNothing changed in this package.\n')
})
