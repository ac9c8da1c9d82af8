import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { expect, test } from 'vitest'

import { temporaryFolder } from '../../../test/support/temporary-folder.ts'
import { changeKeysFile } from './change-keys-file.ts'
import type { KeyRecord } from './key-record.ts'
import { lockFile } from './lock-file.ts'
import { parseKeys, printKeys } from './parse-keys.ts'

function keyOf(id: string): KeyRecord {
  const hash = `sha256:${'0a'.repeat(32)}`
  return { id, name: `key ${id}`, hash, allow: ['read'], createdAt: '2026-01-31T12:00:00Z' }
}

function idsIn(path: string): string[] {
  return parseKeys(readFileSync(path, 'utf8')).map(({ id }) => id)
}

/** A process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid
}

test('a file that is missing is made, for its owner alone', async () => {
  const path = join(temporaryFolder(), 'keys.json')
  await changeKeysFile(path, (keys) => {
    expect(keys).toBeUndefined()
    return [keyOf('a')]
  })
  expect(idsIn(path)).toEqual(['a'])
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(dirname(path))).toEqual([basename(path)])
})

test('twenty changes at once lose nothing, and leave nothing behind', async () => {
  const path = join(temporaryFolder(), 'keys.json')
  const ids = Array.from({ length: 20 }, (_, index) => `k${index}`)
  await Promise.all(ids.map((id) => changeKeysFile(path, (keys = []) => [...keys, keyOf(id)])))
  expect(idsIn(path).toSorted()).toEqual(ids.toSorted())
  expect(readdirSync(dirname(path))).toEqual([basename(path)])
})

test('a change that throws leaves the file as it was, and free', async () => {
  const path = join(temporaryFolder({ 'keys.json': printKeys([keyOf('a')]) }), 'keys.json')
  chmodSync(path, 0o600)
  const before = statSync(path)
  const refused = changeKeysFile(path, () => {
    throw new Error('no')
  })
  await expect(refused).rejects.toThrow('no')
  expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  await changeKeysFile(path, () => [keyOf('b')])
  expect(idsIn(path)).toEqual(['b'])
})

test.runIf(process.platform !== 'win32')('a file that others may read is refused, and stays', async () => {
  const path = join(temporaryFolder({ 'keys.json': printKeys([]) }), 'keys.json')
  chmodSync(path, 0o644)
  await expect(changeKeysFile(path, () => [keyOf('a')])).rejects.toThrow(`chmod 600 ${path}`)
  expect(idsIn(path)).toEqual([])
})

test.runIf(process.platform !== 'win32')('a link goes on to lead where it led', async () => {
  const folder = temporaryFolder({ 'real/keys.json': printKeys([]) })
  chmodSync(join(folder, 'real/keys.json'), 0o600)
  symlinkSync('real/keys.json', join(folder, 'keys.json'))
  await changeKeysFile(join(folder, 'keys.json'), () => [keyOf('a')])
  expect(lstatSync(join(folder, 'keys.json')).isSymbolicLink()).toBe(true)
  expect(idsIn(join(folder, 'real/keys.json'))).toEqual(['a'])
})

test('a folder that is missing is named', async () => {
  const path = join(temporaryFolder(), 'none/keys.json')
  await expect(changeKeysFile(path, () => [])).rejects.toThrow(`${path}.lock: cannot be made (there is no such folder)`)
})

test('a lock whose process has ended does not count', async () => {
  const path = join(temporaryFolder(), 'keys.json')
  writeFileSync(`${path}.lock`, `${endedPid()} ${hostname()}\n`)
  await changeKeysFile(path, () => [keyOf('a')])
  expect(idsIn(path)).toEqual(['a'])
  expect(readdirSync(dirname(path))).toEqual([basename(path)])
})

test('of many that find an abandoned lock, one at a time goes on', async () => {
  const path = join(temporaryFolder(), 'x.lock')
  writeFileSync(path, `${endedPid()} ${hostname()}\n`)
  let holders = 0
  const most: number[] = []
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      const unlock = await lockFile(path)
      most.push((holders += 1))
      await new Promise(setImmediate)
      holders -= 1
      await unlock()
    }),
  )
  expect(most).toEqual(Array.from({ length: 10 }, () => 1))
})

test.each([
  [`${process.pid} ${hostname()}\n`, `process ${process.pid} on ${hostname()}`],
  [`${endedPid()} another-host\n`, 'on another-host'],
  ['', 'another process'],
])('a lock of %j counts, and is told of', async (text, holder) => {
  const path = join(temporaryFolder(), 'x.lock')
  writeFileSync(path, text)
  const refused = lockFile(path, { giveUpAfterMs: 0 })
  await expect(refused).rejects.toMatchObject({ code: 'unavailable' })
  await expect(refused).rejects.toThrow(`${holder} is changing the file; if it is not, remove ${path}`)
  expect(readFileSync(path, 'utf8')).toBe(text)
})
