import { join } from 'node:path'

import { expect, test } from 'vitest'

import { describePublicTypes } from '../../../windhover/test/support/describe-public-types.ts'
import { useDeclarations } from '../../../windhover/test/support/use-declarations.ts'

const subpaths = useDeclarations(join(import.meta.dirname, '../..'))

// What comes, goes or changes here is a change of the public interface: it belongs into the release notes. `npm run public-types`
// writes the file.

test('what the package exports is as its file says', async () => {
  const types = describePublicTypes(subpaths())
  expect([...types.keys()]).toEqual(['windhover-redis'])
  await expect(types.get('windhover-redis')).toMatchFileSnapshot('public-types/windhover-redis.txt')
})
