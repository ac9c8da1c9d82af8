import { expect, test } from 'vitest'

import { type KeyRecord } from './key-record.ts'
import { KeysFault, parseKeys, printKeys } from './parse-keys.ts'

const hash = `sha256:${'0a'.repeat(32)}`
const key: KeyRecord = { id: 'a1', name: 'ci', hash, allow: ['publish'], createdAt: '2026-01-31T12:00:00Z' }

function file(...keys: object[]): string {
  return JSON.stringify({ version: 1, keys })
}

function fault(text: string): string {
  try {
    parseKeys(text)
  } catch (error) {
    expect(error).toBeInstanceOf(KeysFault)
    return (error as Error).message
  }
  return 'none'
}

test('keys are read as they were printed', () => {
  const full: KeyRecord = {
    ...key,
    id: 'b2',
    channels: ['orders:**', 'news'],
    events: ['price:*'],
    expiresAt: '2027-01-31T12:00:00.000+01:00',
    rate: { rate: 10, perMs: 1000, burst: 20 },
  }
  expect(parseKeys(printKeys([key, full]))).toEqual([key, full])
  expect(parseKeys(printKeys([]))).toEqual([])
})

test.each([
  ['{', 'expected JSON'],
  ['', 'expected JSON'],
  ['[]', 'expected { "version": 1, "keys": […] }'],
  ['null', 'expected { "version": 1, "keys": […] }'],
  ['{"keys":[]}', 'version: expected 1; a newer version of Windhover may have written it'],
  ['{"version":2,"keys":[]}', 'version: expected 1; a newer version of Windhover may have written it'],
  ['{"version":1,"keys":[],"key":1}', 'key is not known (there are version, keys)'],
  ['{"version":1}', 'keys: expected a list of keys'],
  ['{"version":1,"keys":{}}', 'keys: expected a list of keys'],
  ['{"version":1,"keys":[7]}', 'keys[0]: expected an object with id, name, hash, allow and createdAt'],
])('%s is refused', (text, message) => {
  expect(fault(text)).toBe(message)
})

test.each<[object, string | RegExp]>([
  [
    { grants: [] },
    'grants is not known (there are id, name, hash, allow, channels, events, expiresAt, createdAt, rate)',
  ],
  [{ id: 'a_1' }, 'id: expected 1 to 32 letters and digits'],
  [{ id: 7 }, 'id: expected 1 to 32 letters and digits'],
  [{ hash: 'wh_a1_secret' }, 'hash: expected sha256: and 64 hexadecimal digits'],
  [{ hash: hash.slice(0, -2) }, 'hash: expected sha256: and 64 hexadecimal digits'],
  [{ hash: hash.toUpperCase() }, 'hash: expected sha256: and 64 hexadecimal digits'],
  [{ allow: [] }, 'allow: expected at least one'],
  [{ allow: undefined }, 'allow: expected a list, got undefined'],
  [{ allow: ['write'] }, 'allow[0]: "write" must be one of read, publish, admin'],
  [{ channels: ['a*'] }, /^channels\[0\]: "a\*" must not have "a\*": a \* stands for a whole part/],
  [{ channels: 'a' }, 'channels: expected a list, got "a"'],
  [{ events: [] }, 'events: expected at least one'],
  [{ expiresAt: 'soon' }, /^expiresAt: expected a moment such as 2026-01-31T12:00:00Z; leave it out/],
  [{ expiresAt: '2027-01-31' }, /^expiresAt: expected a moment/],
  [{ expiresAt: '2027-13-31T00:00:00Z' }, /^expiresAt: expected a moment/],
  [{ createdAt: 0 }, 'createdAt: expected a moment such as 2026-01-31T12:00:00Z'],
  [{ rate: 10 }, 'rate: expected an object such as { "rate": 10, "perMs": 1000 }'],
  [{ rate: {} }, 'rate.rate: expected a number, 1 or more'],
  [{ rate: { rate: 1, perMs: 0 } }, 'rate.perMs: expected a number, 1 or more'],
  [{ rate: { rate: 1, per: 1 } }, 'rate.per is not known (there are rate, perMs, burst)'],
])('a key with %j is refused by its name', (changed, message) => {
  const said = fault(file({ ...key, id: 'zero' }, { ...key, ...changed }))
  expect(said).toMatch(/^keys\[1\] \("ci"\): /)
  expect(said.slice('keys[1] ("ci"): '.length)).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  )
})

test.each(['', 7, 'a\nb', 'a'.repeat(129)])('the name %j is refused', (name) => {
  expect(fault(file({ ...key, name }))).toMatch(/: name: expected 1 to 128 characters without control characters$/)
})

test('two keys of one id are refused', () => {
  expect(fault(file(key, { ...key, name: 'other' }))).toBe(
    'keys[1] ("other"): another key has the id a1; each needs its own',
  )
})

test('what a file says is not shown, since somebody may have put a key there', () => {
  for (const text of ['wh_a1_MARKER', '{"version":1,"keys":[{"hash":"wh_a1_MARKER"}]}']) {
    expect(fault(text)).not.toContain('MARKER')
  }
})
