import { expect, test } from 'vitest'

import { readDocumentVersion } from './document-version.ts'

test.each([
  ['', '3.2'],
  ['?version=3.1', '3.1'],
  ['?a=b&version=v3.0', '3.0'],
  ['?version=2.0', '3.2'],
  ['?version=../../secret', '3.2'],
])('reads "%s" as %s', (search, version) => {
  expect(readDocumentVersion(search)).toBe(version)
})
