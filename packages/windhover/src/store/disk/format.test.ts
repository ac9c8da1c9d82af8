import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { StoreCollector } from '../../testing/store-collector.ts'
import { checkDiskStore } from './check-disk-store.ts'
import { createDiskStore } from './disk-store.ts'
import { readNewestMessages } from './read-newest-messages.ts'
import { encodeRecord } from './record.ts'
import { repairDiskStore } from './repair-disk-store.ts'

const fixture = fileURLToPath(new URL('../../../test/fixtures/disk-store-2', import.meta.url))
const epoch = 'b73548276a3428f4'
const newest = `${epoch}-0000000000000002.log`
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
  cpSync(fixture, directory, { recursive: true })
  // Otherwise it is a copy, which is another store.
  writeEpochFile({ directory: String(statSync(directory).ino) })
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

function writeEpochFile(changed: object): void {
  const path = join(directory, 'epoch.json')
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...changed }))
}

function readFiles(): [string, string][] {
  return readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'base64')])
}

/** Writes the version of a record, and its checksum as a build of that version does. */
function toVersion(record: Buffer, version: string): Buffer {
  record.write(version, 3, 'latin1')
  const start = version === '1' ? 0 : crc32(record.subarray(0, 4))
  record.writeUInt32LE(crc32(record.subarray(12), start), 8)
  return record
}

const draft = { channel: 'c', event: 'e', data: 'of another version' }

test('files of version 2 are read', async () => {
  const store = createDiskStore({ directory })
  const told = new StoreCollector()
  await told.follow(store, 'oldest')
  await told.untilTold(6)
  told.stop()
  const idempotency = { key: 'once', scope: 'user:1', fingerprint: '00112233445566778899aabbccddeeff' }
  const again = await store.append([{ ...draft, idempotency }], { maxWaitMs: 10_000 })
  await store.close()
  expect(told.texts).toEqual(['first of an epoch that ended', 'second', '{"n":1}', 'two', 'as one act', ''])
  expect(told.epochs).toEqual([{ epoch, oldHead: 2 }])
  expect(told.messages[2]).toEqual({
    epoch,
    offset: 1,
    timeMs: expect.any(Number),
    channel: 'é 😀',
    event: 'all fields',
    data: '{"n":1}',
    id: 'an-id',
    key: 'k',
    retryMs: 0,
    meta: { later: 'field' },
  })
  expect(again).toEqual([{ position: { epoch, offset: 1 }, isDuplicate: true, fingerprint: idempotency.fingerprint }])
})

describe('files of another version are refused, and stay as they are', () => {
  async function expectRefusals(message: RegExp): Promise<void> {
    const before = readFiles()
    const refusal = { code: 'invalid_option', message: expect.stringMatching(message) }
    const store = createDiskStore({ directory })
    await expect(store.probe()).rejects.toMatchObject(refusal)
    await expect(store.append([draft], { maxWaitMs: 10_000 })).rejects.toMatchObject(refusal)
    await store.close()
    for (const act of [checkDiskStore, repairDiskStore, (path: string) => readNewestMessages(path, 1)]) {
      await expect(act(directory)).rejects.toMatchObject(refusal)
    }
    expect(readFiles()).toEqual(before)
  }

  test.each(['1', '3', 'A'])('a record of version %s at the end', async (version) => {
    const record = toVersion(encodeRecord({ first: 5, timeMs: 1, drafts: [draft] }), version)
    const path = join(directory, newest)
    writeFileSync(path, Buffer.concat([readFileSync(path), record]))
    await expectRefusals(
      new RegExp(`${newest} was written by version "${version}" of the format, .* Use the version of Windhover`),
    )
  })

  test('a record of version 3 after one that is not whole', async () => {
    const record = toVersion(encodeRecord({ first: 5, timeMs: 1, drafts: [draft] }), '3')
    const path = join(directory, newest)
    writeFileSync(path, Buffer.concat([readFileSync(path), record.subarray(0, -1), record]))
    await expectRefusals(/version "3"/)
  })

  test('the names of files that had no epoch', async () => {
    writeFileSync(join(directory, '0000000000000001.log'), '')
    await expectRefusals(/0000000000000001\.log was written by an early version/)
  })

  test('epoch.json', async () => {
    writeEpochFile({ format: 3 })
    await expectRefusals(/epoch\.json was written by version 3 of the format/)
  })
})

test('a flipped bit in the version makes no record of another version', async () => {
  const path = join(directory, newest)
  const whole = readFileSync(path)
  for (let bit = 0; bit < 8; bit += 1) {
    const changed = Buffer.from(whole)
    changed[3]! ^= 1 << bit
    writeFileSync(path, changed)
    expect((await checkDiskStore(directory)).faults).toEqual([
      expect.stringMatching(/^b73548276a3428f4-0000000000000002.log: bytes 0 to \d+ are not whole$/),
      expect.stringMatching(/messages 2 to 3 are missing before it/),
    ])
  }
})

test('an index that is not whole, or of another version, is passed over', async () => {
  const path = join(directory, `${epoch}-0000000000000001.index`)
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 1
    writeFileSync(path, changed)
    const store = createDiskStore({ directory })
    const read = await store.read({ epoch, offset: 0 }, { messages: 9, bytes: 9_999 })
    expect(typeof read === 'string' ? read : read.messages.length).toBe(4)
    await store.close()
  }
})
