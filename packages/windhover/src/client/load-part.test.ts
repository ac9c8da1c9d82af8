import { expect, test } from 'vitest'

import { loadPart } from './load-part.ts'

test('a part that is loaded is what it is', async () => {
  const part = {}
  expect(await loadPart(Promise.resolve(part))).toBe(part)
})

test('one that is not rejects as the network does, with why', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  await expect(loadPart(Promise.reject(cause))).rejects.toMatchObject({ code: 'network', status: undefined, cause })
})
