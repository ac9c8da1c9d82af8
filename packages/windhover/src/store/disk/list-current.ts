import type { EpochFile } from './epoch-file.ts'
import type { Segment } from './segments.ts'

/**
 * Returns the segments of a directory's current epoch, in order. Without `epoch.json` those of all epochs are
 * returned, since it is not known which was the last.
 */
export function listCurrent(
  file: EpochFile | undefined,
  segments: ReadonlyMap<string, readonly number[]>,
): readonly Segment[] {
  return [...segments]
    .filter(([epoch]) => file === undefined || epoch === file.epoch)
    .flatMap(([epoch, firsts]) => firsts.map((first) => ({ epoch, first })))
}

/** Returns whether there are segments of an epoch that `epoch.json` does not know. */
export function hasOthers(file: EpochFile | undefined, segments: ReadonlyMap<string, unknown>): boolean {
  const known = new Set(file === undefined ? [] : [file.epoch, ...file.ended.map(({ epoch }) => epoch)])
  return [...segments.keys()].some((epoch) => !known.has(epoch))
}
