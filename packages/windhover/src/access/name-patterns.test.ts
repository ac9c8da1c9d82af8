import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { findPatternFault, NamePatterns } from './name-patterns.ts'

describe('a pattern', () => {
  test.each([
    ['room:7', ['room:7'], ['room', 'room:8', 'room:7:a', 'ROOM:7']],
    ['room:*', ['room:7', 'room:', 'room:*'], ['room', 'room:7:a', 'rooms:7', 'x:room:7']],
    ['room:**', ['room:7', 'room:7:a', 'room:'], ['room', 'rooms:7']],
    ['*:7', ['room:7', ':7'], ['7', 'a:b:7', '$room:7']],
    ['a:*:c', ['a:b:c', 'a::c'], ['a:c', 'a:b:b:c']],
    ['a:*:**', ['a:b:c', 'a:b:c:d'], ['a:b', 'a']],
    ['*', ['room', 'room:7', 'a:b:c', '*'], ['$sys', '$sys:a']],
    ['**', ['room', 'room:7'], ['$sys']],
    ['*:*', ['a:b'], ['a', 'a:b:c', '$a:b']],
    ['$sys:*', ['$sys:a'], ['$sys', 'sys:a']],
  ])('%s', (pattern, inside, outside) => {
    const patterns = new NamePatterns([pattern])
    expect(inside.filter((name) => !patterns.has(name))).toEqual([])
    expect(outside.filter((name) => patterns.has(name))).toEqual([])
  })

  test.each([
    ['room-*', 'a whole part between colons'],
    ['*room', 'a whole part between colons'],
    ['room:***', 'a whole part between colons'],
    ['**:room', '** as its last part only'],
    ['a:**:b', '** as its last part only'],
    ['', '1 to 128 characters'],
    ['a'.repeat(129), '1 to 128 characters'],
    ['a\nb', 'control characters'],
    [7, 'must be a string'],
    [undefined, 'must be a string'],
  ])('is none: %j', (pattern, fault) => {
    expect(findPatternFault(pattern)).toContain(fault)
  })
})

/** The same in few words: a pattern and a name, part by part. */
function matchesSlowly(pattern: string, name: string): boolean {
  if (pattern === name) return true
  if (pattern.includes('*') && name.startsWith('$') && pattern.startsWith('*')) return false
  if (pattern === '*') return true
  const wanted = pattern.split(':')
  const parts = name.split(':')
  return (
    wanted.every((part, index) => {
      if (part === '**') return parts.length > index
      return part === '*' ? index < parts.length : part === parts[index]
    }) &&
    (wanted.at(-1) === '**' || parts.length === wanted.length)
  )
}

test('any set of patterns holds what one of them holds', () => {
  const part = fc.constantFrom('a', 'b', '', '$', '*')
  const name = fc
    .array(fc.constantFrom('a', 'b', '', '$'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(':'))
  const pattern = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([parts, hasRest]) => [...parts, ...(hasRest ? ['**'] : [])].join(':'))
    .filter((text) => findPatternFault(text) === undefined)
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 6 }), name, (patterns, text) => {
      expect(new NamePatterns(patterns).has(text)).toBe(patterns.some((one) => matchesSlowly(one, text)))
    }),
    { numRuns: 2_000 },
  )
})

test('names that no pattern needs to be tried for are kept apart', () => {
  const patterns = new NamePatterns(['b', 'a', 'b', 'c:*'])
  expect(patterns.names).toEqual(['b', 'a'])
  expect(patterns.hasAll).toBe(false)
  expect(new NamePatterns([]).has('a')).toBe(false)
})

test('a thousand patterns cost a name no more than its parts', () => {
  const patterns = new NamePatterns(
    Array.from({ length: 40 }, (_, n) =>
      Array.from({ length: 20 }, (_part, i) => ((n >> (i % 6)) & 1 ? '*' : 'a')).join(':'),
    ),
  )
  expect(patterns.has(Array(20).fill('a').join(':'))).toBe(true)
  expect(patterns.has(Array(20).fill('b').join(':'))).toBe(false)
})
