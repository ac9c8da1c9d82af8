import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const reference = readFileSync(join(import.meta.dirname, 'packages.md'), 'utf8')
const published = ['windhover', 'windhover-server', 'windhover-redis', 'windhover-jetstream']

/** Reads the rows of the table below a heading. */
function readRows(heading: string): readonly (readonly string[])[] {
  const [section = ''] = reference.split(`${heading}\n`)[1]!.split('\n#')
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).map((row) => row.slice(2, -2).split(' | '))
}

test('the table says of each subpath of each package how stable it is, and of nothing else', () => {
  const rows = readRows('### By subpath')
  const exported = published.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      exports: Readonly<Record<string, unknown>>
    }
    return Object.keys(manifest.exports).map((subpath) => `\`${join(name, subpath)}\``)
  })
  expect(rows.map(([subpath = '']) => subpath).toSorted()).toEqual(exported.toSorted())
})

test.each(['### By subpath', '### Beside the imports'])('each row %j ends with a word of the list', (heading) => {
  const words = readRows('## What is stable').map(([word]) => word)
  expect(words).toEqual(['`stable`', '`settling`', '`internal`'])
  for (const row of readRows(heading)) expect(words, row[0]).toContain(row.at(-1))
})
