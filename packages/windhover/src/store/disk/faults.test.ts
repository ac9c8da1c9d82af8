import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { FaultyDisk } from '../../../test/support/faulty-disk.ts'
import { StoreCollector } from '../../testing/store-collector.ts'
import type { Stored } from '../store.ts'
import { readDiskSettings, type DiskStoreOptions } from './disk-store-options.ts'
import { DiskStore } from './disk-store.ts'

let directory: string
let disk: FaultyDisk
let store: DiskStore
let told: StoreCollector
let states: string[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
  disk = new FaultyDisk()
})

afterEach(async () => {
  told.stop()
  await store.close()
  rmSync(directory, { recursive: true })
})

/** Opens the directory, and collects what is told from the oldest message on. */
async function open(options: Partial<DiskStoreOptions> = {}, segmentBytes?: number): Promise<void> {
  const settings = readDiskSettings({ directory, ...options })
  store = new DiskStore({ ...settings, system: disk, ...(segmentBytes === undefined ? {} : { segmentBytes }) })
  told = new StoreCollector()
  states = []
  told.onState = (state: string, reason = '') => states.push(reason === '' ? state : `${state}: ${reason}`)
  await told.follow(store, 'oldest')
}

async function reopen(options: Partial<DiskStoreOptions> = {}): Promise<void> {
  told.stop()
  await store.close()
  await open(options)
}

async function append(data: string): Promise<Stored> {
  const [stored] = await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 10_000 })
  return stored!
}

const untilEpochs = (count: number): Promise<void> =>
  told.until(`${count} epochs are told`, () => told.epochs.length === count)

describe('a sync that fails', () => {
  test('refuses the append with certainty, and ends the epoch before it', async () => {
    await open()
    const { epoch } = (await append('one')).position
    disk.refuses.add('datasync')
    await expect(append('refused')).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
    disk.refuses.clear()
    const next = (await append('two')).position
    expect(next).toEqual({ epoch: expect.not.stringMatching(epoch), offset: 1 })
    await told.untilTold(2)
    expect([told.texts, told.epochs]).toEqual([['one', 'two'], [{ epoch: next.epoch, oldHead: 1 }]])
    expect(states).toEqual(['ready', 'ready: a new epoch began: the disk did not take what was written: EIO: datasync'])
    // One for each message: the second failed, and no other was asked of that file.
    expect(disk.syncs.get(join(directory, `${epoch}-0000000000000001.log`))).toBe(2)
    await reopen()
    await told.untilTold(2)
    expect([told.texts, states]).toEqual([['one', 'two'], ['ready']])
  })

  test.each(['interval', 'never'] as const)(
    'later ends the epoch after all that was answered: %s',
    async (durability) => {
      await open({ durability })
      await append('one')
      await append('two')
      disk.refuses.add('datasync')
      const { epoch, offset } = await store.probe()
      disk.refuses.clear()
      await untilEpochs(1)
      expect([offset, told.texts, told.epochs]).toEqual([0, ['one', 'two'], [{ epoch, oldHead: 2 }]])
      expect(states.at(-1)).toMatch(/a new epoch began: the disk did not take/)
      await append('three')
      await told.untilTold(3)
    },
  )

  test('before a new segment ends the epoch, and the append is of the next one', async () => {
    await open({ durability: 'never' }, 10)
    const { epoch } = (await append('one')).position
    disk.refuses.add('datasync')
    const { position } = await append('two')
    expect(position).toEqual({ epoch: expect.not.stringMatching(epoch), offset: 1 })
    await told.untilTold(2)
    expect(told.epochs).toEqual([{ epoch: position.epoch, oldHead: 1 }])
    disk.refuses.clear()
  })

  test('on a disk that takes no new file: nothing is written until it does', async () => {
    await open()
    const { epoch } = (await append('one')).position
    disk.refuses.add('datasync').add('open')
    await expect(append('unknown')).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: true })
    disk.refuses.delete('datasync')
    await expect(append('refused')).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
    await expect(store.probe()).rejects.toMatchObject({ code: 'unavailable' })
    expect(states.at(-1)).toMatch(/^waiting: .*EIO: open/)
    disk.refuses.clear()
    const next = (await append('two')).position
    await told.untilTold(2)
    expect([told.texts, told.epochs]).toEqual([['one', 'two'], [{ epoch: next.epoch, oldHead: 1 }]])
    expect(next.epoch).not.toBe(epoch)
    expect(states.at(-1)).toMatch(/^ready: a new epoch began/)
  })
})

describe('a full disk', () => {
  test('refuses the append at whichever byte, leaves nothing of it, and takes the next one when there is room', async () => {
    await open()
    const { epoch } = (await append('one')).position
    const path = join(directory, `${epoch}-0000000000000001.log`)
    const { length } = readFileSync(path)
    for (let room = 0; room < length; room += 1) {
      disk.room = room
      await expect(append('two')).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
      expect(readFileSync(path)).toHaveLength(length)
    }
    expect(states.at(-1)).toBe('waiting: the directory cannot be written or read: ENOSPC: no space left')
    disk.room = Infinity
    expect(await append('two')).toMatchObject({ position: { epoch, offset: 2 } })
    expect(states.at(-1)).toBe('ready')
    await reopen()
    await told.untilTold(2)
    expect([told.texts, told.epochs]).toEqual([['one', 'two'], []])
  })

  test('that cannot take away a part of a record takes it away before the next one', async () => {
    await open()
    const { epoch } = (await append('one')).position
    disk.room = 40
    disk.refuses.add('truncate')
    await expect(append('x'.repeat(99))).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: true })
    disk.room = Infinity
    await expect(append('x')).rejects.toMatchObject({ code: 'unavailable' })
    disk.refuses.clear()
    expect(await append('')).toMatchObject({ position: { epoch, offset: 2 } })
    await reopen()
    await told.untilTold(2)
    expect([told.texts, told.epochs]).toEqual([['one', ''], []])
  })

  test('that has no room for a segment refuses the append, and goes on when there is', async () => {
    await open({}, 10)
    const { epoch } = (await append('one')).position
    disk.refuses.add('open')
    await expect(append('two')).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
    disk.refuses.clear()
    expect(await append('two')).toMatchObject({ position: { epoch, offset: 2 } })
  })
})

describe('messages that can no longer be read while the store is open', () => {
  async function leaveFour(): Promise<{ epoch: string; path: string }> {
    await open({ history: { maxMessages: 9 } }, 150)
    told.stop()
    for (const text of ['one', 'two', 'three']) await append(text)
    const { epoch } = (await append('four')).position
    return { epoch, path: join(directory, `${epoch}-0000000000000001.log`) }
  }

  async function expectEnd(epoch: string, kept: readonly string[], reason: RegExp): Promise<void> {
    told = new StoreCollector()
    states = []
    told.onState = (_state: string, why?: string) => states.push(...(why === undefined ? [] : [why]))
    await told.follow(store, { epoch, offset: 0 })
    await untilEpochs(1)
    expect([told.texts, told.epochs]).toEqual([kept, [{ epoch: expect.any(String), oldHead: kept.length }]])
    expect(states).toEqual([expect.stringMatching(reason)])
    expect(await store.read({ epoch, offset: 0 }, { messages: 1, bytes: 1 })).toBe('epoch')
    await append('five')
    await told.untilTold(kept.length + 1)
    await reopen()
    await told.untilTold(kept.length + 1)
    expect(told.texts).toEqual([...kept, 'five'])
  }

  test('a flipped bit: the epoch ends before it, and the files are kept aside', async () => {
    const { epoch, path } = await leaveFour()
    const bytes = readFileSync(path)
    bytes[bytes.indexOf('two')]! ^= 1
    writeFileSync(path, bytes)
    await expectEnd(epoch, ['one'], /a new epoch began: corruption: a record is no longer as it was written/)
    expect(readFileSync(`${path}.corrupt`)).toEqual(bytes)
    expect(readdirSync(directory).filter((name) => name.endsWith('.corrupt'))).toHaveLength(2)
  })

  test('a file that is gone', async () => {
    const { epoch, path } = await leaveFour()
    rmSync(path)
    await expectEnd(epoch, [], /a new epoch began: corruption: a file is gone/)
  })
})

test.each(['always', 'interval', 'never'] as const)(
  'where the life of the machine is not known, a kill may have been a loss of power: %s',
  async (durability) => {
    disk.bootId = null
    await open({ durability })
    const { epoch } = (await append('one')).position
    const names = readdirSync(directory).filter((name) => name !== 'lock')
    const files = names.map((name) => [name, readFileSync(join(directory, name))] as const)
    told.stop()
    await store.close()
    for (const [name, bytes] of files) writeFileSync(join(directory, name), bytes)
    await open({ durability })
    const next = (await append('two')).position
    await told.untilTold(2)
    const isNew = durability !== 'always'
    expect([next.epoch !== epoch, told.epochs.length]).toEqual([isNew, isNew ? 1 : 0])
    // After a close nothing is missing, in whichever life.
    await reopen({ durability })
    expect((await store.probe()).epoch).toBe(next.epoch)
  },
)

test('a listener that saw more ends the epoch', async () => {
  await open()
  const { position } = await append('one')
  await told.untilTold(1)
  told.stop()
  told = new StoreCollector()
  await told.follow(store, { ...position, offset: 7 })
  await untilEpochs(1)
  expect([told.texts, told.epochs[0]!.oldHead]).toEqual([[], 7])
  expect((await append('two')).position.offset).toBe(1)
  await reopen()
  await told.untilTold(2)
  expect([told.texts, told.epochs.length]).toEqual([['one', 'two'], 1])
})

test('the bounds count all epochs together, and what they evict goes from the disk', async () => {
  const history = { maxMessages: 3 }
  await open({ history }, 10)
  const appendToNext = async (text: string): Promise<Stored> => {
    disk.refuses.add('datasync')
    await expect(append('refused')).rejects.toMatchObject({ mayHaveHappened: false })
    disk.refuses.clear()
    return await append(text)
  }
  const { epoch } = (await append('one')).position
  await append('two')
  const second = await appendToNext('three')
  const third = await appendToNext('four')
  await told.untilTold(4)
  await reopen({ history })
  await told.untilTold(3)
  expect(told.texts).toEqual(['two', 'three', 'four'])
  expect(told.epochs.map((one) => one.epoch)).toEqual([second.position.epoch, third.position.epoch])
  expect(existsSync(join(directory, `${epoch}-0000000000000001.log`))).toBe(false)
  await append('five')
  await append('six')
  await reopen({ history })
  await told.untilTold(3)
  expect([told.texts, told.epochs]).toEqual([['four', 'five', 'six'], []])
  await store.close()
  expect(readdirSync(directory).filter((name) => !name.startsWith(third.position.epoch))).toEqual(['epoch.json'])
})

describe('what is well again without a publish', () => {
  test('a full disk is known to have room again without a publish, once it has as much as the refused one needs', async () => {
    await open()
    const { epoch } = (await append('one')).position
    const path = join(directory, `${epoch}-0000000000000001.log`)
    const { length } = readFileSync(path)
    disk.room = 0
    await expect(append('two')).rejects.toMatchObject({ code: 'unavailable' })
    for (const room of [0, 1, length - 1]) {
      disk.room = room
      expect(await store.probe()).toEqual({ epoch, offset: 1 })
      expect(states.at(-1)).toMatch(/^waiting: .*ENOSPC/)
      expect(readFileSync(path)).toHaveLength(length)
    }
    disk.room = length
    disk.refuses.add('truncate')
    await store.probe()
    expect(states.at(-1)).toMatch(/^waiting: .*EIO: truncate/)
    disk.refuses.clear()
    disk.room = length
    expect(await store.probe()).toEqual({ epoch, offset: 1 })
    expect(states.at(-1)).toBe('ready')
    expect(readFileSync(path)).toHaveLength(length)
    // What is well is not tried.
    disk.room = 0
    await store.probe()
    expect(states.at(-1)).toBe('ready')
    disk.room = Infinity
    expect(await append('two')).toMatchObject({ position: { epoch, offset: 2 } })
    await reopen()
    await told.untilTold(2)
    expect([told.texts, told.epochs]).toEqual([['one', 'two'], []])
  })

  test('a disk that has no room for a segment is known to have it again without a publish', async () => {
    await open({}, 10)
    await append('one')
    disk.refuses.add('open')
    await expect(append('two')).rejects.toMatchObject({ code: 'unavailable' })
    await store.probe()
    expect(states.at(-1)).toMatch(/^waiting: .*EIO: open/)
    disk.refuses.clear()
    await store.probe()
    expect(states.at(-1)).toBe('ready')
    expect((await append('two')).position.offset).toBe(2)
  })

  test('a disk that reads again is known to without a publish', async () => {
    await open()
    const { epoch } = (await append('one')).position
    await told.untilTold(1)
    told.stop()
    const path = join(directory, `${epoch}-0000000000000001.log`)
    renameSync(path, `${path}.away`)
    // Opens as a file does, and cannot be read.
    mkdirSync(path)
    await told.follow(store, { epoch, offset: 0 })
    await told.until('the fault is told', () => /^waiting: .*EISDIR/.test(states.at(-1)!))
    disk.room = 0
    await expect(append('two')).rejects.toMatchObject({ code: 'unavailable' })
    disk.room = Infinity
    rmdirSync(path)
    renameSync(`${path}.away`, path)
    await store.probe()
    await told.until('it is told again', () => states.at(-1) === 'ready')
    expect(told.texts).toEqual(['one', 'one'])
  })
})
