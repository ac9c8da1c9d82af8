import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse, relative } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { makeDirectory } from './make-directory.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'windhover-make-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('makes what is missing, and takes what is there', async () => {
  const path = join(folder, 'a', 'b', 'c')
  // Two at once, as a store and a state of one directory do.
  await Promise.all([makeDirectory(path), makeDirectory(join(path, 'state'))])
  await makeDirectory(`${path}/`)
  await makeDirectory(relative(process.cwd(), path))
  await makeDirectory(parse(path).root)
  expect(statSync(join(path, 'state')).isDirectory()).toBe(true)
})

test('refuses a file, and a way through one', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(makeDirectory(file)).rejects.toMatchObject({ code: 'EEXIST' })
  mkdirSync(join(folder, 'a'))
  await expect(makeDirectory(join(file, 'b', 'c'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.runIf(process.platform === 'linux').each(['/proc/windhover', '/proc/windhover/data', '/proc/self/fd/windhover'])(
  'refuses %s, where mkdir with recursive never ends',
  async (path) => {
    await expect(makeDirectory(path)).rejects.toMatchObject({ code: 'ENOENT' })
  },
)
