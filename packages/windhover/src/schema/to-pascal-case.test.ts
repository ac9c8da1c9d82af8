import { expect, test } from 'vitest'

import { toPascalCase } from './to-pascal-case.ts'

test.each([
  ['upload.progress', 'UploadProgress'],
  ['/sse/broadcast', 'SseBroadcast'],
  ['jobDone', 'JobDone'],
  ['HTTP_error-42', 'HTTPError42'],
  ['a  b', 'AB'],
  ['4XX', '4XX'],
  ['/', ''],
  ['Прогресс', ''],
  ['', ''],
])('%j becomes %j', (text, name) => {
  expect(toPascalCase(text)).toBe(name)
})
