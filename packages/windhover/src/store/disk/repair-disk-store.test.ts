import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Store } from '../store.ts'
import { checkDiskStore } from './check-disk-store.ts'
import { createDiskStore } from './disk-store.ts'
import { readNewestMessages } from './read-newest-messages.ts'
import { repairDiskStore } from './repair-disk-store.ts'

let directory: string
/** The first segment of the epoch that {@link leave} left. */
let first: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

async function use<Result>(run: (store: Store) => Promise<Result>): Promise<Result> {
  const store = createDiskStore({ directory })
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}

/** Leaves a store with texts of one record each, whole and closed; returns its epoch. */
async function leave(...texts: readonly string[]): Promise<string> {
  return await use(async (store) => {
    for (const data of texts) await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 10_000 })
    const { epoch } = await store.probe()
    first = `${epoch}-0000000000000001.log`
    return epoch
  })
}

/** Flips a bit of the text in the first segment. */
function spoil(text: string): void {
  const path = join(directory, first)
  const bytes = readFileSync(path)
  bytes[bytes.indexOf(text)]! ^= 1
  writeFileSync(path, bytes)
}

/** Adds bytes to the first segment, as a process leaves them that was killed during a write. */
function tear(): void {
  const path = join(directory, first)
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('WHS2torn')]))
  const file = join(directory, 'epoch.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"closedAt":\d+/, '"closedAt":null'))
}

const readTexts = async (count: number): Promise<string[]> =>
  (await readNewestMessages(directory, count)).map(({ offset, data }) => `${offset} ${data}`)

test('a whole directory has no fault, and there is nothing to repair', async () => {
  const epoch = await leave('one', 'two', 'three')
  const bytes = readFileSync(join(directory, first)).length
  const found = { epoch, segments: 1, messages: 3, oldest: 1, newest: 3, bytes, tornBytes: 0, faults: [] }
  expect(await checkDiskStore(directory)).toEqual(found)
  expect(await repairDiskStore(directory)).toEqual({
    before: found,
    done: 'nothing',
    epoch,
    keptAt: undefined,
    left: [],
  })
  expect(readdirSync(directory).toSorted()).toEqual([first, 'epoch.json'].toSorted())
  expect(await readTexts(2)).toEqual(['2 two', '3 three'])
})

test('a torn end is no fault, and a repair cuts it after it copied it aside', async () => {
  const epoch = await leave('one', 'two')
  tear()
  expect(await checkDiskStore(directory)).toMatchObject({ epoch, messages: 2, tornBytes: 8, faults: [] })
  const { done, keptAt, epoch: after } = await repairDiskStore(directory)
  expect({ done, after }).toEqual({ done: 'cut', after: epoch })
  expect(readFileSync(join(keptAt!, first)).toString()).toMatch(/torn$/)
  expect(await checkDiskStore(directory)).toMatchObject({ epoch, messages: 2, tornBytes: 0, faults: [] })
  expect(await use((store) => store.probe())).toEqual({ epoch, offset: 2 })
})

test('messages around a broken one are kept in a new epoch', async () => {
  const epoch = await leave('one', 'two', 'three')
  spoil('two')
  const { faults } = await checkDiskStore(directory)
  expect(faults).toEqual([
    expect.stringMatching(/^[0-9a-f]{16}-0000000000000001\.log: bytes \d+ to \d+ are not whole$/),
    `${first}: message 2 is missing before it`,
  ])
  const { done, keptAt, epoch: after } = await repairDiskStore(directory)
  expect(done).toBe('renewed')
  expect(after).not.toBe(epoch)
  expect(readdirSync(keptAt!).toSorted()).toEqual([first, 'epoch.json'].toSorted())
  expect(await readTexts(10)).toEqual(['1 one', '2 three'])
  expect(await use((store) => store.probe())).toEqual({ epoch: after, offset: 2 })
  expect((await checkDiskStore(directory)).faults).toEqual([])
})

test.each([
  ['epoch.json', 'epoch.json is missing or not whole', ['1 one']],
  ['the segment', 'all segments are missing', []],
])('%s is gone: %s', async (name, fault, texts) => {
  await leave('one')
  rmSync(join(directory, name === 'epoch.json' ? name : first))
  expect((await checkDiskStore(directory)).faults).toEqual([fault])
  expect((await repairDiskStore(directory)).done).toBe('renewed')
  expect(await readTexts(10)).toEqual(texts)
  expect((await checkDiskStore(directory)).faults).toEqual([])
})

test('an empty directory is no store, and stays as it is', async () => {
  expect(await checkDiskStore(directory)).toMatchObject({ epoch: undefined, faults: ['there is no store in it'] })
  expect((await repairDiskStore(directory)).done).toBe('nothing')
  expect(readdirSync(directory)).toEqual([])
})

test('no directory, and one that a store has open, are refused', async () => {
  const missing = join(directory, 'missing')
  await expect(checkDiskStore(missing)).rejects.toMatchObject({ code: 'invalid_option' })
  await use(async (store) => {
    await store.probe()
    for (const act of [checkDiskStore, repairDiskStore, (path: string) => readNewestMessages(path, 1)]) {
      await expect(act(directory)).rejects.toMatchObject({ code: 'unavailable' })
    }
  })
})
