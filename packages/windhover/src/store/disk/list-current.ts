import type { EpochFile } from './epoch-file.ts'
import { scanSegment, type Segment } from './segments.ts'

/**
 * Returns the segments of a directory's current epoch, in order. Those of epochs that `epoch.json` does not know come
 * after them, the epochs in order of time: it is that of an earlier day, and they began later. Without `epoch.json`,
 * these are all.
 */
export async function listCurrent(
  directory: string,
  file: EpochFile | undefined,
  segments: ReadonlyMap<string, readonly number[]>,
): Promise<readonly Segment[]> {
  const epochs: { readonly timeMs: number; readonly segments: readonly Segment[] }[] = []
  const unknown = listUnknown(file, segments)
  for (const epoch of unknown) {
    const own = listOf(epoch, segments)
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const timeMs = unknown.length === 1 ? 0 : await readTime(directory, own)
    epochs.push({ timeMs, segments: own })
  }
  const later = epochs.toSorted((a, b) => a.timeMs - b.timeMs).flatMap(({ segments: own }) => own)
  return file === undefined ? later : [...listOf(file.epoch, segments), ...later]
}

/** Returns the epochs that have segments, and that `epoch.json` does not know. */
export function listUnknown(file: EpochFile | undefined, segments: ReadonlyMap<string, unknown>): string[] {
  const known = new Set(file === undefined ? [] : [file.epoch, ...file.ended.map(({ epoch }) => epoch)])
  return [...segments.keys()].filter((epoch) => !known.has(epoch))
}

function listOf(epoch: string, segments: ReadonlyMap<string, readonly number[]>): Segment[] {
  return (segments.get(epoch) ?? []).map((first) => ({ epoch, first }))
}

/** Returns the time of the first whole record. */
async function readTime(directory: string, segments: readonly Segment[]): Promise<number> {
  for (const segment of segments) {
    // oxlint-disable-next-line no-await-in-loop -- the next one is read only if this one has none
    const { records } = await scanSegment(directory, segment)
    if (records.length > 0) return records[0]!.record.timeMs
  }
  return 0
}
