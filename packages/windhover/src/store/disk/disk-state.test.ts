import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { testState } from '../../testing/test-state.ts'
import { createDiskState, DiskState, type DiskStateOptions } from './disk-state.ts'
import { createDiskStore } from './disk-store.ts'

// One process has a directory, and is never away from it.
const cases = testState({
  async open() {
    const path = mkdtempSync(join(tmpdir(), 'windhover-state-'))
    const state = createDiskState({ directory: path })
    return {
      createNode: async () => state,
      goAway: async () => expect.fail('a directory is never away'),
      comeBack: async () => expect.fail('a directory is never away'),
      async close() {
        await state.close()
        rmSync(path, { recursive: true })
      },
    }
  },
}).filter(({ name }) => !name.startsWith('away: '))

test('all cases but one are of a state that is never away', () => {
  expect(cases.length).toBeGreaterThan(7)
})

for (const { name, run } of cases) test(name, run)

let directory: string
let path: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-state-'))
  path = join(directory, 'state.log')
})

afterEach(() => {
  vi.useRealTimers()
  rmSync(directory, { recursive: true })
})

async function use<Result>(
  run: (state: DiskState) => Promise<Result>,
  openFile?: ConstructorParameters<typeof DiskState>[1],
): Promise<Result> {
  const state = new DiskState(directory, openFile)
  try {
    return await run(state)
  } finally {
    await state.close()
  }
}

const list = (): Promise<Record<string, string>> =>
  use(async (state) => Object.fromEntries((await state.list('')).map(({ key, value }) => [key, value])))

/** Leaves three entries of one line each, as a killed process does. */
async function leaveThree(): Promise<Buffer> {
  return await use(async (state) => {
    for (const key of ['a', 'b', 'c']) await state.put(key, `${key} \n\u2028 "é😀"`)
    return readFileSync(path)
  })
}

test('entries are there after a kill, each as it was put last, and deleted ones are not', async () => {
  const killed = await use(async (state) => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => state.put('k', String(n))))
    await state.put('gone', 'v')
    expect(await state.put('k', 'v', { ifAbsent: true })).toBe(false)
    expect(await state.delete('gone')).toBe(true)
    return readFileSync(path)
  })
  writeFileSync(path, killed)
  expect(await list()).toEqual({ k: '49' })
  expect(await list()).toEqual({ k: '49' })
})

test('the time of an entry goes on by the clock of the wall while no process has it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
  await use(async (state) => {
    await state.put('short', 'v', { ttlMs: 60_000 })
    await state.put('long', 'v', { ttlMs: 7_200_000 })
    await state.put('again', 'v')
    await state.put('again', 'v', { ttlMs: 60_000 })
  })
  vi.setSystemTime(1_000_000 + 3_600_000)
  expect(await list()).toEqual({ long: 'v' })
  vi.setSystemTime(1_000_000 + 7_200_000)
  expect(await list()).toEqual({})
})

test('a line that was being written, at whatever byte, is gone, and nothing else', async () => {
  const whole = await leaveThree()
  const lastStart = whole.lastIndexOf('\n', whole.length - 2) + 1
  for (let end = lastStart; end < whole.length - 1; end += 1) {
    writeFileSync(path, whole.subarray(0, end))
    expect(Object.keys(await list())).toEqual(['a', 'b'])
  }
  writeFileSync(path, Buffer.concat([whole, Buffer.alloc(4_096)]))
  expect(Object.keys(await list())).toEqual(['a', 'b', 'c'])
})

test('a flipped bit before the last line is refused, whichever, and the file stays', async () => {
  const whole = await leaveThree()
  const lastStart = whole.lastIndexOf('\n', whole.length - 2) + 1
  for (let at = 0; at < lastStart; at += 1) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 1
    writeFileSync(path, changed)
    await expect(list()).rejects.toMatchObject({
      code: 'invalid_option',
      message: expect.stringMatching(/state\.log( was written by another version|: line \d is not whole)/),
    })
    expect(readFileSync(path)).toEqual(changed)
  }
})

test('a file of another version is refused, and an empty one', async () => {
  await leaveThree()
  for (const text of [readFileSync(path, 'utf8').replace('state 1', 'state 2'), '']) {
    writeFileSync(path, text)
    await expect(list()).rejects.toMatchObject({ code: 'invalid_option' })
    expect(readFileSync(path, 'utf8')).toBe(text)
  }
})

test('the file does not grow with the changes', async () => {
  await use(async (state) => {
    for (let round = 0; round < 25; round += 1) {
      await Promise.all(Array.from({ length: 1_000 }, (_, n) => state.put(`k${n % 10}`, `${round}`)))
    }
    expect(statSync(path).size).toBeLessThan(12_000 * 40)
  })
  expect(Object.values(await list())).toEqual(Array.from({ length: 10 }, () => '24'))
  expect(readdirSync(directory)).toEqual(['state.log'])
})

test.each(['writeFile', 'datasync'] as const)(
  'after a failed %s the next change is kept with all before it',
  async (act) => {
    let fails = false
    let files = 0
    const openFile = async (name: string) => {
      files += 1
      const file = await open(name, 'w')
      const original = file[act].bind(file)
      Object.assign(file, {
        [act]: async (text: string) => {
          if (!fails) return await original(text)
          // A part of it is written.
          if (act === 'writeFile') await file.write(text.slice(0, 5))
          throw new Error('EIO')
        },
      })
      return file
    }
    await use(async (state) => {
      await state.put('a', '1')
      fails = true
      const refused = { code: 'unavailable', mayHaveHappened: true }
      await expect(state.put('b', '2')).rejects.toMatchObject(refused)
      expect(await state.list('b')).toEqual([{ key: 'b', value: '2' }])
      await expect(state.delete('a')).rejects.toMatchObject(refused)
      fails = false
      await state.put('c', '3')
      // Never the old file once more: the kernel takes its pages for written.
      expect(files).toBe(3)
    }, openFile)
    expect(await list()).toEqual({ b: '2', c: '3' })
  },
)

test('a directory belongs to one state, until that is closed', async () => {
  const second = await use(async (state) => {
    await state.put('k', 'v')
    const other = createDiskState({ directory })
    await expect(other.list('')).rejects.toMatchObject({ code: 'unavailable' })
    const store = createDiskStore({ directory })
    await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable' })
    await store.close()
    return other
  })
  expect(await second.list('')).toEqual([{ key: 'k', value: 'v' }])
  await second.close()
})

test.each([
  [{ directory: '' }, 'directory: expected a path'],
  [{ directory: 'd', file: 'f' }, 'file is not an option'],
])('wrong options are refused: %j', (options, message) => {
  expect(() => createDiskState(options as DiskStateOptions)).toThrow(message)
})
