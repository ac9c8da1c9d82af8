import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { WindhoverError } from '../../errors.ts'
import { checkDiskStore } from './check-disk-store.ts'
import { createDiskStore } from './disk-store.ts'
import { readEpochFile, writeEpochFile, type EpochFile } from './epoch-file.ts'

let directory: string
let whole: EpochFile

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
  whole = {
    epoch: '0123456789abcdef',
    closedAt: 0,
    bootId: 'boot',
    directory: String(statSync(directory).ino),
    ended: [{ epoch: 'fedcba9876543210', head: 7 }],
  }
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

const path = (): string => join(directory, 'epoch.json')

/** Opens the directory and closes it; returns the refusal, if there is one. */
async function tryOpen(): Promise<unknown> {
  const store = createDiskStore({ directory })
  const refusal = await store.probe().then(
    () => undefined,
    (error: unknown) => error,
  )
  await store.close()
  return refusal
}

test('what was written is read', async () => {
  await writeEpochFile(directory, whole)
  expect(await readEpochFile(directory)).toMatchObject(whole)
})

test.each<[string, unknown]>([
  ['epoch', '../0123456789abc'],
  ['closedAt', -1],
  ['closedAt', '7'],
  ['bootId', 1],
  ['directory', undefined],
  ['ended', null],
  ['ended', [null]],
  ['ended', [{ epoch: '../0123456789abc', head: 0 }]],
  ['ended', [{ epoch: 'fedcba9876543210', head: 0.5 }]],
  ['ended', [{ epoch: '0123456789abcdef', head: 0 }]],
  ['ended', Array.from({ length: 2 }, () => ({ epoch: 'fedcba9876543210', head: 0 }))],
])('a file whose %s is %j is not whole', async (name, value) => {
  await writeEpochFile(directory, { ...whole, [name]: value })
  expect(await readEpochFile(directory)).toBe(undefined)
})

test('whatever is in it, the directory opens, or is of another version', async () => {
  await writeEpochFile(directory, whole)
  const object = JSON.parse(readFileSync(path(), 'utf8')) as Record<string, unknown>
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('0123456789abcdef', 'fedcba9876543210', 2, 7, null))
  const ended = fc.array(fc.oneof(value, fc.record({ epoch: value, head: value }, { requiredKeys: [] })))
  const changed = fc
    .record({ epoch: value, closedAt: value, bootId: value, directory: value, ended, format: fc.constantFrom(2, 3) })
    .chain((fields) =>
      fc.subarray(Object.keys(fields)).map((names) => names.map((name) => [name, fields[name as 'epoch']])),
    )
    .map((fields) => JSON.stringify({ ...object, ...(Object.fromEntries(fields) as object) }))
  const cut = fc.nat(JSON.stringify(object).length).map((length) => JSON.stringify(object).slice(0, length))
  const content = fc.oneof(changed, cut, fc.json(), fc.string())
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      writeFileSync(path(), text)
      const isOther = await readEpochFile(directory).then(
        () => false,
        (error: unknown) => error instanceof WindhoverError && error.code === 'invalid_option',
      )
      const expected = isOther ? { code: 'invalid_option' } : undefined
      if (isOther) await expect(checkDiskStore(directory)).rejects.toMatchObject(expected!)
      else await checkDiskStore(directory)
      const refusal = await tryOpen()
      if (isOther) expect(refusal).toMatchObject(expected!)
      else expect(refusal).toBe(undefined)
      // What was opened is whole for the next one, unless it was refused and stays.
      if (!isOther) expect(await readEpochFile(directory)).toBeDefined()
      else expect(readFileSync(path(), 'utf8')).toBe(text)
    }),
    { numRuns: 60 },
  )
})
