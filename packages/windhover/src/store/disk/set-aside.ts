import { constants, copyFile, rename, truncate } from 'node:fs/promises'

import { removeSegmentIndex } from './segment-index.ts'
import { segmentPath, type Segment } from './segments.ts'

/** A segment that is not whole, or comes after a hole. */
export interface BrokenSegment extends Segment {
  /** The bytes at its start that are kept under its name. */
  readonly wholeBytes: number
}

/** Keeps a segment as it is under the name `.corrupt`, for a later look at it, and the whole part of it under its own. */
export async function setAside(directory: string, segment: BrokenSegment): Promise<void> {
  const path = segmentPath(directory, segment)
  await removeSegmentIndex(directory, segment)
  if (segment.wholeBytes > 0) {
    await copyFile(path, `${path}.corrupt`, constants.COPYFILE_FICLONE)
    await truncate(path, segment.wholeBytes)
  } else {
    await rename(path, `${path}.corrupt`)
  }
}
