import { expect, test } from 'vitest'

import { readOpenFilesLimit, warnOfFewFiles } from './open-files.ts'

test('the limit of this process is known on Linux', () => {
  if (process.platform === 'linux') expect(readOpenFilesLimit()).toBeGreaterThan(100)
  else expect(readOpenFilesLimit()).toBeUndefined()
})

test.each([
  [
    10_000,
    1024,
    ['this process may open 1024 files, too few for maxReaders 10000; raise the limit (ulimit -n) to 10100'],
  ],
  [
    10_000,
    10_099,
    ['this process may open 10099 files, too few for maxReaders 10000; raise the limit (ulimit -n) to 10100'],
  ],
  [10_000, 10_100, []],
  [0, 10, []],
  [10_000, undefined, []],
])('with room for %s readers and %s files it says %j', (maxReaders, limit, expected) => {
  const lines: string[] = []
  warnOfFewFiles(maxReaders, { warn: (_details: unknown, line: string) => lines.push(line) } as never, limit)
  expect(lines).toEqual(expected)
})
