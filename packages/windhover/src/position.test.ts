import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { formatPosition, isEpoch, parsePosition } from './position.ts'

const epochs = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
const publisherIds = fc.option(fc.stringMatching(/^[\x21-\x7e]{1,128}$/), { nil: undefined })

describe('a position', () => {
  test('comes back from its id, whatever the publisher added', () => {
    fc.assert(
      fc.property(epochs, fc.maxSafeNat(), publisherIds, (epoch, offset, publisherId) => {
        expect(parsePosition(formatPosition({ epoch, offset }, publisherId))).toEqual({ epoch, offset })
      }),
    )
  })

  test('what can be read is written again as it was', () => {
    const ids = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z0-9_.-]{0,70}\.[0-9.]{0,20}$/),
      fc.tuple(epochs, fc.bigInt({ min: 0n, max: 10n ** 20n })).map(([epoch, offset]) => `${epoch}.${offset}`),
    )
    fc.assert(
      fc.property(ids, (id) => {
        const position = parsePosition(id)
        if (position === undefined) return
        expect(Number.isSafeInteger(position.offset)).toBe(true)
        const text = formatPosition(position)
        expect(id === text || id.startsWith(`${text}.`)).toBe(true)
      }),
    )
  })

  test.each([
    ['a.0', 0],
    ['a.1', 1],
    ['a.9007199254740991', Number.MAX_SAFE_INTEGER],
    ['a.7.order-1', 7],
    ['a.7.1.2.3', 7],
    ['a.7..', 7],
    [`a.7.${'x'.repeat(128)}`, 7],
    [`${'e'.repeat(64)}.7`, 7],
  ])('is read from %j', (id, offset) => {
    expect(parsePosition(id)?.offset).toBe(offset)
  })

  test.each([
    '',
    'stop',
    '7',
    'a',
    'a.',
    '.7',
    'a.-1',
    'a.+1',
    'a.1e3',
    'a.1.',
    'a.0x1',
    'a.x',
    ' a.1',
    'a.1 ',
    'a.1\n',
    'a. 1',
    'a.1.b c',
    'a.1.é',
    'ä.1',
    'a b.1',
    'a/b.1',
    '01890c9e-7b1c-7cc5-a3f5-3c1d4a0b2f11',
    `${'e'.repeat(65)}.1`,
    `a.1.${'x'.repeat(129)}`,
  ])('is never read from the foreign id %j', (id) => {
    expect(parsePosition(id)).toBeUndefined()
  })

  test.each(['a.00', 'a.01', 'a.007.x'])('has one spelling, so %j with its leading zeros is none', (id) => {
    expect(parsePosition(id)).toBeUndefined()
  })

  test.each(['a.9007199254740992', 'a.9007199254740993', 'a.9999999999999999', 'a.10000000000000000'])(
    'has an offset of at most 2^53 - 1, so %j is none',
    (id) => {
      expect(parsePosition(id)).toBeUndefined()
    },
  )

  test.each([
    [{ epoch: 'a.b', offset: 1 }, /^epoch: /],
    [{ epoch: '', offset: 1 }, /^epoch: /],
    [{ epoch: 'e'.repeat(65), offset: 1 }, /^epoch: /],
    [{ epoch: 'a\n', offset: 1 }, /^epoch: /],
    [{ epoch: 'a', offset: -1 }, /^offset: /],
    [{ epoch: 'a', offset: 1.5 }, /^offset: /],
    [{ epoch: 'a', offset: Number.NaN }, /^offset: /],
    [{ epoch: 'a', offset: 2 ** 53 }, /^offset: /],
  ])('%j is refused, since no reader could resume from its id', (position, reason) => {
    expect(() => formatPosition(position)).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringMatching(reason) }),
    )
  })

  test.each(['', 'a b', 'a\nb', 'x'.repeat(129)])('with the publisher id %j is refused', (publisherId) => {
    expect(() => formatPosition({ epoch: 'a', offset: 1 }, publisherId)).toThrow(
      expect.objectContaining({ code: 'invalid_id', message: expect.stringMatching(/^id /) }),
    )
  })
})

test.each([
  ['a', true],
  ['A-z_9', true],
  ['e'.repeat(64), true],
  ['', false],
  ['e'.repeat(65), false],
  ['a.b', false],
  ['a b', false],
  ['a\n', false],
  ['ä', false],
])('%j names an epoch: %s', (text, expected) => {
  expect(isEpoch(text)).toBe(expected)
})
