import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { formatPosition } from '../../position.ts'
import { StoreCollector } from '../../testing/store-collector.ts'
import { checkDiskStore } from './check-disk-store.ts'
import { readDiskSettings } from './disk-store-options.ts'
import { DiskStore } from './disk-store.ts'
import { repairDiskStore } from './repair-disk-store.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

type Files = ReadonlyMap<string, Buffer>

function readFiles(): Files {
  const names = readdirSync(directory).filter((name) => /\.(?:log|index|json)$/.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(directory, name))]))
}

/** Writes the files in place, so that the directory stays the same. */
function putFiles(files: Files): void {
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(directory, name), bytes)
}

const open = (): DiskStore => new DiskStore({ ...readDiskSettings({ directory }), segmentBytes: 100 })

async function append(texts: readonly string[]): Promise<void> {
  const store = open()
  for (const data of texts) await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 10_000 })
  await store.close()
}

/** Opens the directory as a server does; returns all that is kept, and what the log is told. */
async function look(): Promise<{ texts: string[]; reasons: string[] }> {
  const store = open()
  const told = new StoreCollector()
  const reasons: string[] = []
  told.onState = (_state: string, reason?: string) => reasons.push(...(reason === undefined ? [] : [reason]))
  try {
    await told.follow(store, 'oldest')
    for (let head = ''; head !== formatPosition(told.position!);) {
      head = formatPosition(await store.probe())
      const epochs = told.epochs.length
      await told.until('all is told', () => formatPosition(told.position!) === head || told.epochs.length > epochs)
    }
    return { texts: told.texts, reasons }
  } finally {
    told.stop()
    await store.close()
  }
}

const texts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Leaves three epochs of three texts each, of which two ended; returns the files, and the `epoch.json` of each epoch. */
async function leaveThreeEpochs(): Promise<{ files: Files; epochFiles: readonly Buffer[] }> {
  const path = join(directory, 'epoch.json')
  const epochFiles: Buffer[] = []
  for (const from of [0, 3, 6]) {
    await append(texts.slice(from, from + 3))
    const text = readFileSync(path, 'utf8')
    epochFiles.push(Buffer.from(text))
    // Another place makes it a copy, which begins an epoch.
    if (from < 6) writeFileSync(path, text.replace(/"directory":"\d+"/, '"directory":"0"'))
  }
  return { files: readFiles(), epochFiles }
}

test('an epoch.json of an earlier day: the epochs that it does not know are taken in', async () => {
  const { files, epochFiles } = await leaveThreeEpochs()
  for (const [n, bytes] of epochFiles.slice(0, 2).entries()) {
    putFiles(new Map(files).set('epoch.json', bytes))
    expect((await checkDiskStore(directory)).faults).toEqual(['epoch.json is older than the segments'])
    expect(await repairDiskStore(directory)).toMatchObject({
      done: 'renewed',
      left: [],
      before: { messages: 9 - 3 * n },
    })
    expect((await checkDiskStore(directory)).faults).toEqual([])
    expect(await look()).toEqual({ texts, reasons: [] })
  }
})

test('an epoch that ended is cut before its fault, and the current one goes on', async () => {
  const { files } = await leaveThreeEpochs()
  const [name, bytes] = [...files].find(([, content]) => content.includes('two'))!
  const spoilt = Buffer.from(bytes)
  spoilt[spoilt.indexOf('two')]! ^= 1
  putFiles(new Map(files).set(name, spoilt))
  const { epoch, faults } = await checkDiskStore(directory)
  expect(faults).toContainEqual(expect.stringContaining(name))
  const reason = expect.stringMatching(/^messages of the epoch [0-9a-f]{16}, which is over, are missing: /)
  expect(await look()).toEqual({ texts: ['one', ...texts.slice(3)], reasons: [reason] })
  putFiles(new Map(files).set(name, spoilt))
  const repaired = await repairDiskStore(directory)
  expect(repaired).toMatchObject({ done: 'cut', epoch, left: [] })
  expect(readFileSync(join(repaired.keptAt!, name))).toEqual(spoilt)
  expect(await look()).toEqual({ texts: ['one', ...texts.slice(3)], reasons: [] })
})

test('whatever is damaged: a check finds what an opening tells, and nothing is left after a repair', async () => {
  const { files, epochFiles } = await leaveThreeEpochs()
  expect([...files.keys()].filter((name) => name.endsWith('.index'))).not.toEqual([])
  const place = fc.nat(1_000)
  const change = fc.oneof(
    fc.record({ act: fc.constant('flip' as const), place, bit: fc.nat(7) }),
    fc.record({ act: fc.constantFrom('cut' as const, 'remove' as const, 'zeros' as const), place }),
    fc.record({ act: fc.constant('older' as const), place: fc.nat(1) }),
  )
  const changes = fc.array(fc.tuple(fc.constantFrom(...files.keys()), change), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(changes, async (acts) => {
      const damaged = new Map(files)
      for (const [name, { act, place: at, ...more }] of acts) {
        const bytes = Buffer.from(damaged.get(name) ?? '')
        if (act === 'flip' && bytes.length > 0) bytes[at % bytes.length]! ^= 1 << (more as { bit: number }).bit
        if (act === 'older') damaged.set('epoch.json', epochFiles[at]!)
        else if (act === 'remove') damaged.delete(name)
        else if (act === 'cut') damaged.set(name, bytes.subarray(0, at % (bytes.length + 1)))
        else damaged.set(name, act === 'zeros' ? Buffer.concat([bytes, Buffer.alloc(at % 99)]) : bytes)
      }
      putFiles(damaged)
      const check = await checkDiskStore(directory).catch((error: { code: string }) => error.code)
      const seen = await look().catch((error: { code: string }) => error.code)
      if (typeof check === 'string' || typeof seen === 'string') {
        expect([check, seen]).toEqual(['invalid_option', 'invalid_option'])
        return
      }
      if (seen.reasons.length > 0) expect(check.faults).not.toEqual([])
      putFiles(damaged)
      if (check.epoch !== undefined || check.segments > 0) {
        expect((await repairDiskStore(directory)).left).toEqual([])
        expect(await checkDiskStore(directory)).toMatchObject({ faults: [], tornBytes: 0 })
      }
      const { texts: kept, reasons } = await look()
      expect(reasons).toEqual([])
      // Once each, and in order: that of the epochs themselves is in epoch.json alone.
      const places = kept.map((text) => texts.indexOf(text))
      expect(new Set(places).size).toBe(places.length)
      for (const from of [0, 3, 6]) {
        const own = places.filter((at) => at >= from && at < from + 3)
        expect(own).toEqual(own.toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 60 },
  )
})
