import { expect, test, vi } from 'vitest'

import { readRuntimes } from './runtimes.ts'

test('are read with their flags', () => {
  expect(readRuntimes('bun=/a/bun; deno = /b/deno run -A ')).toEqual([
    { name: 'bun', command: ['/a/bun'] },
    { name: 'deno', command: ['/b/deno', 'run', '-A'] },
  ])
})

test.each(['', 'bun', 'bun=', 'bun=/a/bun;', '=/a/bun'])('must be named: %j is refused', (text) => {
  expect(() => readRuntimes(text)).toThrow('TEST_RUNTIMES: expected "name=program flags; …"')
})

test('are none where nobody asks for any, which is said', () => {
  vi.stubEnv('TEST_RUNTIMES', undefined)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(readRuntimes()).toEqual([])
  expect(log.mock.calls).toEqual([[expect.stringContaining('.ci/full')]])
})
