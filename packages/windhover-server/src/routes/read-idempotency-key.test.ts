import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { idempotencyParameter } from './describe-idempotency.ts'
import { readIdempotencyKey, withHeaderKey } from './read-idempotency-key.ts'

const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 128,
})

function read(value: string): string | undefined {
  return readIdempotencyKey({ 'idempotency-key': value })
}

describe('the header Idempotency-Key', () => {
  test('is a string in quotes', () => {
    fc.assert(
      fc.property(visible, (key) => {
        expect(read(`"${key.replaceAll(/["\\]/g, '\\$&')}"`)).toBe(key)
      }),
    )
  })

  test('may have no quotes', () => {
    fc.assert(
      fc.property(
        visible.filter((key) => !key.startsWith('"')),
        (key) => {
          expect(read(key)).toBe(key)
        },
      ),
    )
  })

  test('is what the documents say', () => {
    const { pattern } = idempotencyParameter.schema as { pattern: string }
    const piece = fc.constantFrom('"', '\\', '\\"', 'a', '~', '!', ' ', '\t', 'é', 'x'.repeat(127), 'y'.repeat(64))
    const value = fc.oneof(
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 5 }).map((pieces) => `"${pieces.join('')}"`),
      fc.string(),
    )
    fc.assert(
      fc.property(
        // Around it, white space is none of the value (RFC 9110, section 5.5).
        value.filter((text) => text === text.trim()),
        (text) => {
          let isTaken = true
          try {
            read(text)
          } catch {
            isTaken = false
          }
          expect(new RegExp(pattern, 'u').test(text)).toBe(isTaken)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('may be missing', () => expect(readIdempotencyKey({})).toBeUndefined())

  test.each([
    '',
    '""',
    '" "',
    '"a b"',
    'a b',
    '"a", "b"',
    'a, b',
    '"a',
    '"a"b"',
    '"a";p=1',
    '"\\a"',
    'é',
    `"${'x'.repeat(129)}"`,
    'x'.repeat(129),
  ])('%j is refused, with what would be right', (value) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining('1-128 visible ASCII') }),
    )
  })
})

describe('the key of the body and that of the header', () => {
  test.each([
    [{}, undefined, {}],
    [{}, 'a', { idempotencyKey: 'a' }],
    [{ idempotencyKey: 'a' }, undefined, { idempotencyKey: 'a' }],
    [{ idempotencyKey: 'a' }, 'a', { idempotencyKey: 'a' }],
  ])('%j and %j are %j', (body, header, expected) => expect(withHeaderKey(body, header)).toEqual(expected))

  test('must not differ', () => {
    expect(() => withHeaderKey({ idempotencyKey: 'mine' }, 'other')).toThrow(/"mine" differs .*"other"/)
  })
})
