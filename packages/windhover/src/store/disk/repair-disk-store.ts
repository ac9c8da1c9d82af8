import { copyFile, mkdir, open, rename, truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { createEpoch } from '../../position.ts'
import { inspectDirectory, type DiskCheck } from './check-disk-store.ts'
import { readDirectoryNumber, realSystem } from './disk-system.ts'
import { type EndedEpoch, type EpochFile, readEpochFile, writeEpochFile } from './epoch-file.ts'
import { readEpoch } from './found-epoch.ts'
import { listCurrent } from './list-current.ts'
import { encodeRecord } from './record.ts'
import { findEnd } from './recover-directory.ts'
import { removeSegmentIndex } from './segment-index.ts'
import { listSegments, scanSegment, segmentName, segmentPath, type Segment } from './segments.ts'
import { listBroken, setAside } from './set-aside.ts'
import { syncDirectory } from './sync-directory.ts'
import { withDirectory } from './with-directory.ts'

/** The result of a repair. */
export interface DiskRepair {
  /** The state before it. */
  readonly before: DiskCheck
  /** `cut` if what is not whole was cut off, and the epoch goes on; `renewed` if its whole messages were put into a new one. */
  readonly done: 'nothing' | 'cut' | 'renewed'
  /** The epoch from now on; `undefined` if there is no store in the directory. */
  readonly epoch: string | undefined
  /** The path of the files as they were before; `undefined` if nothing was changed. */
  readonly keptAt: string | undefined
  /** The faults that are left: a second check found them. */
  readonly left: readonly string[]
}

/** The size at which a written segment is followed by the next one. */
const maxSegmentBytes = 67_108_864

/**
 * Repairs the directory of a store, after it put the files aside. A torn end is cut off, and epochs that ended now end
 * before the first message that is missing. If messages of the current epoch are missing, those that are whole get a
 * new one, where they count from 1. Epochs that `epoch.json` does not know go into it too. Readers of the old one are
 * told a gap.
 *
 * @throws WindhoverError `invalid_option` if there is no such directory; `unavailable` while a store has it.
 */
export async function repairDiskStore(directory: string): Promise<DiskRepair> {
  return await withDirectory(directory, async () => {
    const { check: before, endedFaults } = await inspectDirectory(directory)
    const { epoch, segments, faults, tornBytes } = before
    if ((faults.length === 0 && tornBytes === 0) || (epoch === undefined && segments === 0)) {
      return { before, done: 'nothing', epoch, keptAt: undefined, left: [] }
    }
    const keptAt = join(directory, `before-repair-${Date.now()}`)
    await mkdir(keptAt)
    const file = await readEpochFile(directory)
    const ended = await cutEnded(directory, keptAt, file?.ended ?? [])
    const done = faults.length === endedFaults.length ? 'cut' : 'renewed'
    if (done === 'renewed') {
      await renew(directory, keptAt, { file, ended })
    } else {
      if (tornBytes > 0) await cutTail(directory, keptAt, tornBytes)
      await copyFile(join(directory, 'epoch.json'), join(keptAt, 'epoch.json'))
      await writeEpochFile(directory, { ...file!, ended })
    }
    const { check: after } = await inspectDirectory(directory)
    return { before, done, epoch: after.epoch, keptAt, left: after.faults }
  })
}

/** Cuts off what follows the first fault of each epoch that ended; returns where they end now. */
async function cutEnded(directory: string, keptAt: string, ended: readonly EndedEpoch[]): Promise<EndedEpoch[]> {
  const listed = await listSegments(directory)
  const cut: EndedEpoch[] = []
  for (const known of ended) {
    const { epoch } = known
    const firsts = listed.get(epoch) ?? []
    // An index hides what is wrong with its segment, and only costs a read.
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    for (const first of firsts) await removeSegmentIndex(directory, { epoch, first })
    // oxlint-disable-next-line no-await-in-loop -- as above
    const found = await readEpoch(directory, epoch, firsts)
    cut.push({ epoch, head: findEnd(known, found) })
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const segment of listBroken(found)) await setAside(directory, segment, join(keptAt, segmentName(segment)))
  }
  return cut
}

async function cutTail(directory: string, keptAt: string, tornBytes: number): Promise<void> {
  const file = await readEpochFile(directory)
  const newest = (await listCurrent(directory, file, await listSegments(directory))).at(-1)!
  const path = segmentPath(directory, newest)
  await copyFile(path, join(keptAt, segmentName(newest)))
  const { bytes } = await scanSegment(directory, newest)
  await truncate(path, bytes - tornBytes)
  await syncDirectory(directory)
}

/**
 * Puts the old files aside, then writes the whole messages. `epoch.json` comes last: if this is interrupted, the
 * directory is not taken for a store, and all files are aside.
 */
async function renew(
  directory: string,
  keptAt: string,
  { file, ended }: { file: EpochFile | undefined; ended: readonly EndedEpoch[] },
): Promise<void> {
  const segments = await listCurrent(directory, file, await listSegments(directory))
  for (const name of ['epoch.json', ...segments.map(segmentName)]) {
    // oxlint-disable-next-line no-await-in-loop -- epoch.json first
    await rename(join(directory, name), join(keptAt, name)).catch(passOverMissing)
  }
  // oxlint-disable-next-line no-await-in-loop -- they are few
  for (const segment of segments) await removeSegmentIndex(directory, segment)
  const epoch = createEpoch()
  const head = await writeAgain(directory, { epoch, keptAt, segments })
  await syncDirectory(directory)
  await writeEpochFile(directory, {
    epoch,
    closedAt: head,
    bootId: await realSystem.readBootId(),
    directory: await readDirectoryNumber(directory),
    ended,
  })
}

/** Writes the whole messages of segments once more, as an epoch that counts from 1; returns the last offset. */
async function writeAgain(
  directory: string,
  { epoch, keptAt, segments }: { epoch: string; keptAt: string; segments: readonly Segment[] },
): Promise<number> {
  let head = 0
  let length = 0
  let file = await open(segmentPath(directory, { epoch, first: 1 }), 'w')
  try {
    for (const segment of segments) {
      // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
      const { records } = await scanSegment(keptAt, segment)
      for (const { record: old } of records) {
        if (length >= maxSegmentBytes) {
          await file.sync()
          await file.close()
          file = await open(segmentPath(directory, { epoch, first: head + 1 }), 'w')
          length = 0
        }
        const record = encodeRecord({ ...old, first: head + 1 })
        await file.writeFile(record)
        length += record.length
        head += old.drafts.length
      }
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return head
}

function passOverMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
