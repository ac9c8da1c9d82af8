import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

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
