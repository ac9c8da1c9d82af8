import { constants, copyFile, rename, truncate } from 'node:fs/promises'

import type { FoundEpoch } from './found-epoch.ts'
import { removeSegmentIndex } from './segment-index.ts'
import { segmentPath, type Segment } from './segments.ts'

/** A segment that is not whole, or comes after a hole. */
export interface BrokenSegment extends Segment {
  /** The bytes at its start that are kept under its name. */
  readonly wholeBytes: number
}

/**
 * Keeps a segment as it is for a later look at it, and the whole part of it under its own name.
 *
 * @param to - its path from then on. Default: its own, with `.corrupt` at the end.
 */
export async function setAside(
  directory: string,
  segment: BrokenSegment,
  to: string = `${segmentPath(directory, segment)}.corrupt`,
): Promise<void> {
  const path = segmentPath(directory, segment)
  await removeSegmentIndex(directory, segment)
  if (segment.wholeBytes > 0) {
    await copyFile(path, to, constants.COPYFILE_FICLONE)
    await truncate(path, segment.wholeBytes)
  } else {
    await rename(path, to)
  }
}

/** Returns the segments of an epoch that are not whole. The one with the hole has whole messages before it; those after it are of no use to readers. */
export function listBroken({ epoch, segments, length, corruption }: FoundEpoch): BrokenSegment[] {
  return (corruption?.segments ?? []).map((first) => ({
    epoch,
    first,
    wholeBytes: first === segments.at(-1) ? length : 0,
  }))
}
