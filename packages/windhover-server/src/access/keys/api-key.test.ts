import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { createApiKey, hashKey, isKeyLike, keyIdOf } from './api-key.ts'

test('a key is wh_, its id and 32 bytes in base62', () => {
  for (let index = 0; index < 100; index += 1) {
    const { id, text } = createApiKey(() => false)
    expect(text).toMatch(/^wh_[0-9A-Za-z]{9}_[0-9A-Za-z]{43}$/)
    expect(keyIdOf(text)).toBe(id)
    expect(isKeyLike(text)).toBe(true)
  }
})

test('no two keys are alike, and every digit comes', () => {
  const keys = Array.from({ length: 500 }, () => createApiKey(() => false))
  expect(new Set(keys.map(({ id }) => id)).size).toBe(500)
  expect(new Set(keys.map(({ text }) => text.slice(-43))).size).toBe(500)
  expect(new Set(keys.flatMap(({ text }) => Array.from(text.slice(-40)))).size).toBe(62)
})

test('an id that is taken is not given again', () => {
  const seen: string[] = []
  const { id } = createApiKey((candidate) => seen.push(candidate) < 3)
  expect(seen).toHaveLength(3)
  expect(id).toBe(seen[2])
})

test('a hash is the SHA-256 of the whole key', () => {
  expect(hashKey('wh_a_b').toString('hex')).toBe(createHash('sha256').update('wh_a_b').digest('hex'))
})

test.each([
  '',
  'wh_',
  'wh__',
  `wh__${'a'.repeat(43)}`,
  `wh_id_${'a'.repeat(42)}`,
  `wh_id_${'a'.repeat(44)}`,
  `wh_../../etc_${'a'.repeat(43)}`,
  `wh_id_${'a'.repeat(42)}-`,
  ` wh_id_${'a'.repeat(43)}`,
  `wh_id_${'a'.repeat(43)}\n`,
  `WH_id_${'a'.repeat(43)}`,
  `wh_${'i'.repeat(33)}_${'a'.repeat(43)}`,
])('%j has no id', (text) => {
  expect(keyIdOf(text)).toBeUndefined()
})
