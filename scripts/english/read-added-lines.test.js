import { expect, test } from 'vitest'

import { readAddedLines } from './read-added-lines.js'

test('the added lines of each file are counted in the file as it is now', () => {
  const patch = [
    'diff --git docs/a.md docs/a.md',
    '--- docs/a.md',
    '+++ docs/a.md',
    '@@ -3 +3,2 @@ a heading',
    '-old',
    '+new',
    '+++ not a head, but a line that begins with two of them',
    '@@ -9,2 +9,0 @@',
    '-gone',
    '-gone too',
    'diff --git b c.ts b c.ts',
    '--- /dev/null',
    '+++ b c.ts\t',
    '@@ -0,0 +1 @@',
    '+@@ -1 +1 @@',
    '\\ No newline at end of file',
    'diff --git d.md d.md',
    '--- d.md',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-gone',
  ].join('\n')
  expect([...readAddedLines(patch)].map(([name, lines]) => [name, ...lines])).toEqual([
    ['docs/a.md', 3, 4],
    ['b c.ts', 1],
  ])
})
