import { describe, expect, test } from 'vitest'

import {
  defaultChannel,
  findDeclaredNameFault,
  findIdFault,
  findChannelReservation,
  findEventReservation,
  findNameFault,
  maxNameLength,
  reservedEvents,
  unreservedPattern,
} from './names.ts'

const controls = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
]

describe('findNameFault', () => {
  test.each(['a', 'a'.repeat(128), '😀'.repeat(128), 'job done', ' ', 'préis', '价格', 'a:b', 'a/b?c#d', '__proto__'])(
    'takes %j',
    (name) => {
      expect(findNameFault(name)).toBeUndefined()
    },
  )

  test.each(['', 'a'.repeat(129), '😀'.repeat(129)])('refuses %j for its length', (name) => {
    expect(findNameFault(name)).toBe('must have 1 to 128 characters')
  })

  test.each([...controls, 0x2028, 0x2029].map((code) => [code.toString(16), code] as const))(
    'refuses the control character 0x%s at the start, inside and at the end',
    (_, code) => {
      const character = String.fromCodePoint(code)
      for (const name of [`${character}a`, `a${character}b`, `a${character}`, character]) {
        expect(findNameFault(name)).toMatch(/control characters/)
      }
    },
  )

  test.each(['a\ud800', '\udc00a', '\udc00\ud800'])('refuses the lone surrogate in %j', (name) => {
    expect(findNameFault(name)).toBe('must be well-formed Unicode')
  })

  test.each([undefined, null, 1, ['a'], { toString: () => 'a' }])('refuses %j, which is no string', (name) => {
    expect(findNameFault(name)).toBe('must be a string')
  })
})

describe('findDeclaredNameFault', () => {
  test.each(['a', 'job.done', 'A-Z_a-z~0', '...', '.hidden', 'a'.repeat(128)])('takes %j', (name) => {
    expect(findDeclaredNameFault(name)).toBeUndefined()
    expect(encodeURIComponent(name)).toBe(name)
  })

  test.each(['a b', 'a/b', 'ä', 'a%20', 'a+b', 'a:b', 'a?b', '😀', 'a!'])(
    'refuses %j, which is not URL-safe',
    (name) => {
      expect(findDeclaredNameFault(name)).toMatch(/URL-safe/)
    },
  )

  test.each(['.', '..'])('refuses %j, a step in a path', (name) => {
    expect(findDeclaredNameFault(name)).toMatch(/steps in a URL path/)
  })

  test('refuses what no name may be', () => {
    expect(findDeclaredNameFault('a'.repeat(129))).toBe('must have 1 to 128 characters')
    expect(findDeclaredNameFault('a\n')).toMatch(/control characters/)
  })
})

describe('findIdFault', () => {
  test.each(['1', '!', '~', 'order-7.2/x', 'a'.repeat(128)])('takes %j', (id) => {
    expect(findIdFault(id)).toBeUndefined()
  })

  test.each(['', 'a'.repeat(129)])('refuses %j for its length', (id) => {
    expect(findIdFault(id)).toBe('must have 1 to 128 characters')
  })

  test.each([' ', 'a b', 'a\n', '\0', 'a\r', '\x7f', 'ä', '😀', '\ud800'])(
    'refuses %j, which is not visible ASCII',
    (id) => {
      expect(findIdFault(id)).toBe('must be visible ASCII characters only (0x21 to 0x7e)')
    },
  )

  test('refuses what is no string', () => {
    expect(findIdFault(7)).toBe('must be a string')
  })
})

test('the protocol keeps six names for itself, as they are spelled', () => {
  expect(reservedEvents).toEqual(['connected', 'gap', 'closing', 'position', 'error', 'open'])
  for (const name of reservedEvents) {
    expect(findEventReservation(name)).toBe(`"${name}" is reserved (connected, gap, closing, position, error, open)`)
    expect(findChannelReservation(name)).toBeUndefined()
  }
  for (const name of ['message', 'Error', 'gap ', '']) expect(findEventReservation(name)).toBeUndefined()
})

test('the protocol keeps every event and channel that begins with $ for itself', () => {
  for (const find of [findEventReservation, findChannelReservation]) {
    for (const name of ['$', '$sys', '$sys/a', '$$']) {
      expect(find(name)).toBe(`"${name}" is reserved (as is every name that begins with $)`)
      expect(name).not.toMatch(new RegExp(unreservedPattern, 'u'))
    }
    for (const name of ['a$', ' $', '\uff04a', 'a']) {
      expect(find(name)).toBeUndefined()
      expect(name).toMatch(new RegExp(unreservedPattern, 'u'))
    }
  }
})

test('the default channel is a good name of the longest length or less', () => {
  expect(findNameFault(defaultChannel)).toBeUndefined()
  expect(maxNameLength).toBe(128)
})
