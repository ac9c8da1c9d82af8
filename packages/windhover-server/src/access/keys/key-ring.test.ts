import { timingSafeEqual } from 'node:crypto'

import { expired } from 'windhover/adapter'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { invalidToken } from '../refusals.ts'
import { createApiKey, hashKey } from './api-key.ts'
import { KeyRing } from './key-ring.ts'
import type { KeyRecord } from './key-record.ts'

// Wrapped, so that a test sees what is compared, and can decide in its place.
vi.mock('node:crypto', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:crypto')>()
  return { ...original, timingSafeEqual: vi.fn((one: Buffer, other: Buffer) => original.timingSafeEqual(one, other)) }
})
const compare = vi.mocked(timingSafeEqual)
beforeEach(() => {
  // What a hook returns is called after the test, and this returns the mock.
  compare.mockClear()
})

function makeKey(changed: Partial<KeyRecord> = {}): { text: string; record: KeyRecord } {
  const { id, text } = createApiKey(() => false)
  const hash = `sha256:${hashKey(text).toString('hex')}`
  const record = { id, name: 'ci', hash, allow: ['publish'] as const, createdAt: '2026-01-31T12:00:00Z', ...changed }
  return { text, record }
}

/** The key with its last digit changed. */
function almost(text: string): string {
  return text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
}

describe('a key ring', () => {
  test('knows a key by its hash', () => {
    const { text, record } = makeKey({ channels: ['orders:**'], expiresAt: '2126-01-31T12:00:00Z' })
    expect(new KeyRing([makeKey().record, record]).find(text)).toEqual({
      subject: 'ci',
      via: 'key',
      tokenId: record.id,
      issuedAtMs: Date.UTC(2026, 0, 31, 12),
      expiresAtMs: Date.UTC(2126, 0, 31, 12),
      grants: [{ allow: ['publish'], channels: ['orders:**'], events: undefined }],
    })
  })

  test('returns one identity for a key, however often it is shown', () => {
    const { text, record } = makeKey()
    const ring = new KeyRing([record])
    expect(ring.find(text)).toBe(ring.find(text))
  })

  test('refuses all that is no key of it, in the same words', () => {
    const { text, record } = makeKey()
    const ring = new KeyRing([record])
    for (const credential of [almost(text), makeKey().text, '', 'wh_', text.toLowerCase(), `${text} `, 'a.b.c']) {
      expect(ring.find(credential)).toBe(invalidToken)
    }
  })

  test('refuses a key whose time is over, once it has shown to be right', () => {
    const { text, record } = makeKey({ expiresAt: '2026-01-31T12:00:00Z' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 31, 11, 59, 59, 999) })
    try {
      const ring = new KeyRing([record])
      expect(ring.find(text)).toMatchObject({ subject: 'ci' })
      vi.setSystemTime(Date.UTC(2026, 0, 31, 12))
      expect(ring.find(text)).toBe(expired)
      expect(ring.find(almost(text))).toBe(invalidToken)
    } finally {
      vi.useRealTimers()
    }
  })

  test('goes on with what has not changed of a ring before, and lists what has', () => {
    const [stays, rated, narrowed, gone, replaced] = [makeKey(), makeKey(), makeKey(), makeKey(), makeKey()]
    const before = new KeyRing([stays, rated, narrowed, gone, replaced].map(({ record }) => record))
    const other = makeKey().record
    const after = new KeyRing(
      [
        structuredClone(stays.record),
        { ...rated.record, rate: { rate: 5 } },
        { ...narrowed.record, channels: ['room'] },
        { ...replaced.record, hash: other.hash },
      ],
      before,
    )
    for (const { text } of [stays, rated]) expect(after.find(text)).toBe(before.find(text))
    expect(after.rateOf(rated.record.id)).toEqual({ rate: 5 })
    expect(after.find(gone.text)).toBe(invalidToken)
    expect(after.find(replaced.text)).toBe(invalidToken)
    expect(before.listChanges(after).map(({ record, now }) => [record.id, now?.grants[0]?.channels])).toEqual([
      [narrowed.record.id, ['room']],
      [gone.record.id, undefined],
      [replaced.record.id, undefined],
    ])
    expect(before.listChanges(undefined)).toHaveLength(5)
    expect([before.isSame(after), before.isSame(new KeyRing([], before)), before.isSame(undefined)]).toEqual([
      false,
      false,
      false,
    ])
    const same = new KeyRing(
      [replaced, gone, narrowed, rated, stays].map(({ record }) => structuredClone(record)),
      before,
    )
    expect(before.isSame(same)).toBe(true)
  })
})

describe('the comparison of a key', () => {
  test('is of two hashes of one length, for an id that nobody has too', () => {
    const { text, record } = makeKey()
    const ring = new KeyRing([record])
    for (const credential of [text, almost(text), makeKey().text]) {
      compare.mockClear()
      ring.find(credential)
      expect(compare).toHaveBeenCalledTimes(1)
      const [shown, held] = compare.mock.calls[0]! as [Buffer, Buffer]
      expect(shown).toEqual(hashKey(credential))
      expect(held).toHaveLength(32)
    }
  })

  test('is what decides', () => {
    const { text, record } = makeKey()
    const ring = new KeyRing([record])
    compare.mockReturnValueOnce(true)
    expect(ring.find(almost(text))).toMatchObject({ subject: 'ci' })
    compare.mockReturnValueOnce(false)
    expect(ring.find(text)).toBe(invalidToken)
    // Nobody has this id: there is nothing that could be right.
    compare.mockReturnValueOnce(true)
    expect(ring.find(makeKey().text)).toBe(invalidToken)
  })
})
