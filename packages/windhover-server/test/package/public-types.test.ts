import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { describePublicTypes } from '../../../windhover/test/support/describe-public-types.ts'
import { useDeclarations } from '../../../windhover/test/support/use-declarations.ts'

const root = join(import.meta.dirname, '../..')
const subpaths = useDeclarations(root)

// What comes, goes or changes here is a change of the public interface: it belongs into the release notes. `npm run public-types`
// writes the file.

test('what the package exports is as its file says', async () => {
  const types = describePublicTypes(subpaths())
  expect([...types.keys()]).toEqual(['windhover-server'])
  await expect(types.get('windhover-server')).toMatchFileSnapshot('public-types/windhover-server.txt')
})

test('there are no other subpaths', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }
  expect(Object.keys(exports)).toEqual(['.', './config.schema.json', './package.json'])
})
