import { createEpoch } from '../../position.ts'
import type { DiskSettings } from './disk-store-options.ts'
import { readDirectoryNumber } from './disk-system.ts'
import { type EndedEpoch, type EpochFile, writeEpochFile } from './epoch-file.ts'
import type { FoundEpoch } from './found-epoch.ts'
import { KeptEpoch } from './kept-epoch.ts'
import { SegmentWriter } from './segment-writer.ts'
import { type Segment, segmentPath } from './segments.ts'
import { syncDirectory } from './sync-directory.ts'

/** Begins an epoch with an empty segment. `epoch.json` comes first: with it the epochs before it are over. */
export async function startEpoch(
  settings: DiskSettings,
  ended: readonly EndedEpoch[],
): Promise<{ epoch: KeptEpoch; writer: SegmentWriter }> {
  const epoch = createEpoch()
  await writeEpoch(settings, { epoch, closedAt: null, ended })
  const writer = await createSegment(settings, { epoch, first: 1 })
  const found: FoundEpoch = {
    epoch,
    segments: [1],
    records: [],
    head: 0,
    length: 0,
    isTorn: false,
    corruption: undefined,
  }
  return { epoch: new KeptEpoch(settings.directory, settings.bounds, found), writer }
}

/** Makes an empty segment, and a writer of it. */
export async function createSegment({ directory, system }: DiskSettings, segment: Segment): Promise<SegmentWriter> {
  const file = await system.openSegment(segmentPath(directory, segment))
  await syncDirectory(directory)
  return new SegmentWriter(segment.first, file, 0)
}

/** Opens the newest segment of an epoch, to write after its last record. */
export async function openWriter(
  { directory, system }: DiskSettings,
  { epoch, segments, length }: FoundEpoch,
): Promise<SegmentWriter> {
  const first = segments.at(-1)!
  return new SegmentWriter(first, await system.openSegment(segmentPath(directory, { epoch, first })), length)
}

/** Writes `epoch.json`, with what the system says of the boot and the directory. */
export async function writeEpoch(
  { directory, system }: DiskSettings,
  { epoch, closedAt, ended }: Pick<EpochFile, 'epoch' | 'closedAt' | 'ended'>,
): Promise<void> {
  await writeEpochFile(directory, {
    epoch,
    closedAt,
    bootId: await system.readBootId(),
    directory: await readDirectoryNumber(directory),
    ended: ended.map(({ epoch: name, head }) => ({ epoch: name, head })),
  })
}
