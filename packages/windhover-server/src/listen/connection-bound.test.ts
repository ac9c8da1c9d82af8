import { expect, test } from 'vitest'

import { findConnectionBound, warnOfFewConnections } from './connection-bound.ts'

test.each([
  // All that the limit of open files allows, of which 10,000 readers are less than half.
  [0, 20_000, { served: 19_900, refused: 25 }],
  [0, 1024, { served: 924, refused: 25 }],
  // A tiny limit keeps a smaller reserve, a tinier one still something to live on.
  [0, 256, { served: 192, refused: 16 }],
  [0, 64, { served: 32, refused: 8 }],
  [0, 20, { served: 1, refused: 8 }],
  [10, 1024, { served: 10, refused: 25 }],
  [924, 1024, { served: 924, refused: 25 }],
  [925, 1024, { served: 924, refused: 25 }],
  // A system that does not say.
  [0, undefined, { served: Infinity, refused: 25 }],
  [7, undefined, { served: 7, refused: 25 }],
])('maxConnections %s and %s open files make %j', (maxConnections, openFiles, expected) => {
  expect(findConnectionBound(maxConnections, openFiles)).toEqual(expected)
})

test('the bound is below the limit of open files, whatever that is', () => {
  for (let openFiles = 34; openFiles < 5000; openFiles += 1) {
    const { served, refused } = findConnectionBound(0, openFiles)
    expect(served + refused).toBeLessThanOrEqual(openFiles - 24)
  }
})

test.each([
  [0, 256, []],
  [192, 256, []],
  [193, 256, ['this process may open 256 files, too few for maxConnections 193; it takes 192 connections']],
  [1_000_000, undefined, []],
])('with maxConnections %s and %s open files it says %j', (maxConnections, openFiles, expected) => {
  const lines: string[] = []
  warnOfFewConnections(
    maxConnections,
    { warn: (_details: unknown, line: string) => lines.push(line) } as never,
    openFiles,
  )
  expect(lines).toEqual(expected)
})
