import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { formatPosition } from '../../position.ts'
import type { Store } from '../store.ts'
import { StoreCollector } from '../../testing/store-collector.ts'
import { createDiskStore } from './disk-store.ts'
import type { DiskStoreOptions } from './disk-store-options.ts'

let directory: string
const nameFirst = (epoch: string): string => `${epoch}-0000000000000001.log`

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

async function use<Result>(
  options: Partial<DiskStoreOptions>,
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = createDiskStore({ directory, ...options })
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}

async function append(store: Store, ...texts: readonly string[]): Promise<void> {
  for (const data of texts) await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 10_000 })
}

/** Reads the content of the directory while a store is open, as it is left when the process is killed. */
function readFiles(): Map<string, Buffer> {
  const names = readdirSync(directory).filter((name) => name !== 'lock')
  return new Map(names.map((name) => [name, readFileSync(join(directory, name))]))
}

/** Writes the files in place, so that the directory stays the same. */
function putFiles(files: ReadonlyMap<string, Buffer>): void {
  for (const name of readdirSync(directory)) rmSync(join(directory, name))
  for (const [name, bytes] of files) writeFileSync(join(directory, name), bytes)
}

/** Appends three texts, and returns the files as a killed process leaves them, with its epoch. */
async function leaveThree(
  options: Partial<DiskStoreOptions> = {},
): Promise<{ files: Map<string, Buffer>; epoch: string }> {
  return await use(options, async (store) => {
    await append(store, 'one', 'two', 'three')
    return { files: readFiles(), epoch: (await store.probe()).epoch }
  })
}

/** Opens the directory; returns its head, the texts, and why a new epoch began. */
async function look(
  options: Partial<DiskStoreOptions> = {},
): Promise<{ epoch: string; texts: string[]; reasons: string[] }> {
  return await use(options, async (store) => {
    const reasons: string[] = []
    const told = new StoreCollector()
    told.onState = (_state: string, reason?: string) => reasons.push(...(reason === undefined ? [] : [reason]))
    await told.follow(store, 'oldest')
    const head = await store.probe()
    await told.until('all is told', () => formatPosition(told.position!) === formatPosition(head))
    told.check()
    told.stop()
    const { epoch } = head
    return { epoch, texts: told.texts, reasons }
  })
}

describe('a process that was killed', () => {
  test.each(['always', 'interval', 'never'] as const)('loses nothing that it answered: %s', async (durability) => {
    const { files, epoch } = await leaveThree({ durability })
    putFiles(files)
    // Only Linux tells whether the machine ran all the time.
    if (process.platform !== 'linux' && durability !== 'always') return
    expect(await look({ durability })).toEqual({ epoch, texts: ['one', 'two', 'three'], reasons: [] })
  })

  test('in the last record, at whatever byte: that is cut off, and nothing else', async () => {
    const { files, epoch } = await leaveThree()
    const first = nameFirst(epoch)
    const whole = files.get(first)!
    const lastStart = whole.lastIndexOf('WHS2')
    for (let end = lastStart; end < whole.length; end += 1) {
      putFiles(new Map(files).set(first, whole.subarray(0, end)))
      expect(await look()).toEqual({ epoch, texts: ['one', 'two'], reasons: [] })
      expect(statSync(join(directory, first)).size).toBe(lastStart)
    }
  })

  test('and left zeros behind the last record: they are cut off', async () => {
    const { files, epoch } = await leaveThree()
    const first = nameFirst(epoch)
    putFiles(new Map(files).set(first, Buffer.concat([files.get(first)!, Buffer.alloc(4_096)])))
    expect(await look()).toEqual({ epoch, texts: ['one', 'two', 'three'], reasons: [] })
  })
})

describe('what is no longer as it was begins a new epoch, after the whole messages of the old one', () => {
  /** Demands that a listener of the old epoch is told these texts of it, and then the new one, which is empty. */
  async function expectNewEpoch(
    old: string,
    reason: string,
    { kept, ...options }: Partial<DiskStoreOptions> & { readonly kept: readonly string[] },
  ): Promise<void> {
    await use(options, async (store) => {
      const told = new StoreCollector()
      const reasons: string[] = []
      told.onState = (_state: string, why?: string) => reasons.push(...(why === undefined ? [] : [why]))
      await told.follow(store, kept.length === 0 ? { epoch: old, offset: 0 } : 'oldest')
      await told.until('the new epoch is told', () => told.epochs.length === 1)
      const { epoch } = await store.probe()
      expect(epoch).not.toBe(old)
      expect({ texts: told.texts, epochs: told.epochs, reasons }).toEqual({
        texts: kept,
        epochs: [{ epoch, oldHead: kept.length }],
        reasons: [expect.stringContaining(reason)],
      })
      told.check()
      told.stop()
      expect(await store.read({ epoch: old, offset: 0 }, { messages: 9, bytes: 999 })).toBe('epoch')
      await append(store, 'new')
    })
    // It ended once: what is left of it is told to whoever opens the directory next, and the epoch goes on.
    expect(await look(options)).toMatchObject({ texts: [...kept, 'new'], reasons: [] })
  }

  test('a flipped byte before the last record, whichever, and the file is kept aside', async () => {
    const { files, epoch } = await leaveThree()
    const first = nameFirst(epoch)
    const whole = files.get(first)!
    const secondStart = whole.indexOf('WHS2', 1)
    const lastStart = whole.lastIndexOf('WHS2')
    for (let at = 0; at < lastStart; at += 1) {
      const changed = Buffer.from(whole)
      changed[at]! ^= 0x01
      putFiles(new Map(files).set(first, changed))
      const kept = at < secondStart ? [] : ['one']
      await expectNewEpoch(epoch, 'a new epoch began: corruption', { kept })
      expect(readFileSync(join(directory, `${first}.corrupt`))).toEqual(changed)
    }
  })

  test('a flipped byte in the last record of a store that was closed', async () => {
    const { epoch } = await leaveThree()
    const first = nameFirst(epoch)
    const whole = readFiles().get(first)!
    whole[whole.length - 1]! ^= 0x01
    putFiles(readFiles().set(first, whole))
    await expectNewEpoch(epoch, 'it was closed at 3, and now ends at 2', { kept: ['one', 'two'] })
  })

  test('epoch.json is gone, or is that of an earlier time', async () => {
    const { files, epoch } = await leaveThree()
    putFiles(files)
    rmSync(join(directory, 'epoch.json'))
    await expectNewEpoch(epoch, 'epoch.json is missing', { kept: ['one', 'two', 'three'] })
    const later = await look()
    writeFileSync(join(directory, 'epoch.json'), files.get('epoch.json')!)
    const { texts, reasons, epoch: last } = await look()
    expect({ texts, reasons }).toEqual({
      texts: ['one', 'two', 'three', 'new'],
      reasons: [expect.stringContaining('epoch.json is older than the segments')],
    })
    expect([epoch, later.epoch]).not.toContain(last)
  })

  test('a copy of the directory', async () => {
    const { epoch } = await leaveThree()
    const copy = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
    cpSync(directory, copy, { recursive: true })
    try {
      await expectNewEpoch(epoch, 'the directory is a copy', { directory: copy, kept: ['one', 'two', 'three'] })
    } finally {
      rmSync(copy, { recursive: true })
    }
  })

  test('another life of the machine, unless each answer waited for the disk', async () => {
    const { files, epoch } = await leaveThree({ durability: 'interval' })
    const text = files.get('epoch.json')!.toString()
    files.set('epoch.json', Buffer.from(text.replace(/"bootId":("[^"]*"|null)/, '"bootId":"another"')))
    putFiles(files)
    expect((await look({ durability: 'always' })).epoch).toBe(epoch)
    putFiles(files)
    await expectNewEpoch(epoch, 'lost power', { durability: 'interval', kept: ['one', 'two', 'three'] })
  })

  test('a segment that is missing between others, and those after it are kept aside', async () => {
    const options = { history: { maxBytes: 8_388_608 } }
    const texts = Array.from({ length: 6 }, (_, n) => String(n).repeat(600_000))
    const epoch = await use(options, async (store) => {
      await append(store, ...texts)
      return (await store.probe()).epoch
    })
    const segments = readdirSync(directory).filter((name) => name.endsWith('.log'))
    expect(segments).toHaveLength(3)
    rmSync(join(directory, segments[1]!))
    const kept = texts.slice(0, 2)
    await expectNewEpoch(epoch, 'no segment has the messages from 3 to 4', { ...options, kept })
    expect(readdirSync(directory)).toContain(`${segments[2]}.corrupt`)
  })
})

test('files do not outgrow the history by more than a segment', async () => {
  const [maxBytes, size] = [2_000_000, 100_000]
  await use({ history: { maxBytes }, durability: 'never' }, async (store) => {
    const texts = Array.from({ length: 100 }, () => 'x'.repeat(size))
    await append(store, ...texts)
    const bytes = readdirSync(directory).map((name) => statSync(join(directory, name)).size)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(maxBytes + 1_048_576 + 2 * size)
    const { epoch } = await store.probe()
    const read = await store.read({ epoch, offset: 81 }, { messages: 100, bytes: 10_000_000 })
    expect(typeof read === 'string' ? read : read.messages.length).toBe(19)
    expect(await store.read({ epoch, offset: 80 }, { messages: 1, bytes: 1 })).toBe('evicted')
  })
})

test('a directory that was moved keeps its epoch, however its store ended', async () => {
  const { epoch } = await leaveThree()
  const [home, moved] = [directory, `${directory}-moved`]
  renameSync(home, moved)
  directory = moved
  expect(await look()).toMatchObject({ epoch, texts: ['one', 'two', 'three'] })
  const { files } = await leaveThree()
  putFiles(files)
  renameSync(moved, home)
  directory = home
  expect((await look()).epoch).toBe(epoch)
})

test('a directory belongs to one store, until that is closed', async () => {
  const store = createDiskStore({ directory })
  await append(store, 'one')
  const second = createDiskStore({ directory })
  await expect(second.probe()).rejects.toMatchObject({ code: 'unavailable' })
  await expect(second.append([{ channel: 'c', event: 'e', data: 'two' }], { maxWaitMs: 1_000 })).rejects.toMatchObject({
    code: 'unavailable',
    mayHaveHappened: false,
  })
  await second.close()
  await append(store, 'three')
  await store.close()
  expect((await look()).texts).toEqual(['one', 'three'])
})

test('a store that found its directory taken opens it once that is free', async () => {
  const store = createDiskStore({ directory })
  await append(store, 'one')
  const second = createDiskStore({ directory })
  await expect(second.probe()).rejects.toMatchObject({ code: 'unavailable' })
  await store.close()
  expect(await second.probe()).toMatchObject({ offset: 1 })
  await append(second, 'two')
  await second.close()
  expect((await look()).texts).toEqual(['one', 'two'])
})

test.each([
  [{ directory: '' }, 'directory: expected a path'],
  [{ directory: 'd', durability: 'sometimes' }, 'durability: expected always, interval, never'],
  [{ directory: 'd', history: { maxMessages: 0 } }, 'history.maxMessages: expected a whole number of 1 or more'],
  [{ directory: 'd', histroy: {} }, 'histroy is not an option; did you mean history?'],
])('wrong options are refused: %j', (options, message) => {
  expect(() => createDiskStore(options as DiskStoreOptions)).toThrow(message)
})
