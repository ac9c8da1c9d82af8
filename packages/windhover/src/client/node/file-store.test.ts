import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { fileStore } from './file-store.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'windhover-cursor-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

test('it has nothing at first, and then what was set last', async () => {
  const path = join(folder(), 'new', 'cursor.json')
  const store = fileStore(path)
  expect(await store.get()).toBeUndefined()
  await store.set('e.1')
  await store.set('e.2.mine"')
  expect(await fileStore(path).get()).toBe('e.2.mine"')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ lastEventId: 'e.2.mine"' })
  expect(readdirSync(join(path, '..'))).toEqual(['cursor.json'])
})

test('what a kill left half written is not read, and is written over', async () => {
  const path = join(folder(), 'cursor.json')
  const store = fileStore(path)
  await store.set('e.1')
  writeFileSync(`${path}.next`, '{"lastEv')
  expect(await store.get()).toBe('e.1')
  await store.set('e.2')
  expect(await store.get()).toBe('e.2')
})

test.each(['', '{}', '[]', 'null', '{"lastEventId":1}', 'e.1'])('%j is not taken for a cursor', async (text) => {
  const path = join(folder(), 'cursor.json')
  writeFileSync(path, text)
  await expect(fileStore(path).get()).rejects.toThrow(`${path}: expected {"lastEventId":"…"}`)
})

test('a file that cannot be read is an error, not a beginning', async () => {
  await expect(fileStore(folder()).get()).rejects.toThrow('EISDIR')
})
