import type { DiskSettings } from './disk-store-options.ts'
import { readDirectoryNumber } from './disk-system.ts'
import { readEpochFile, type EndedEpoch } from './epoch-file.ts'
import { cutTail, readEpoch, type FoundEpoch } from './found-epoch.ts'
import { findLoss } from './judge-epoch.ts'
import { listSegments } from './segments.ts'
import { type BrokenSegment, listBroken } from './set-aside.ts'

/** An epoch that is over, and what the files still have of it. */
export interface FoundEnded extends EndedEpoch {
  readonly found: FoundEpoch
}

/** What a directory has when it is opened. */
export interface RecoveredDirectory {
  /** Oldest first. */
  readonly ended: readonly FoundEnded[]
  /** The epoch that goes on; `undefined` if a new one must begin. */
  readonly current: FoundEpoch | undefined
  /** The reason why a new one must; `undefined` also for an empty directory. */
  readonly loss: string | undefined
  /** A sentence for each epoch that ended, and of which messages are missing. */
  readonly damage: readonly string[]
  /** The segments that are not whole, or come after a hole. They are put aside once `epoch.json` tells of the loss. */
  readonly broken: readonly BrokenSegment[]
}

/**
 * Reads a directory, and cuts off the part of a record that was being written when the process ended.
 *
 * @throws WindhoverError `invalid_option` for files of another version, of which nothing is changed.
 */
export async function recoverDirectory({
  directory,
  durability,
  system,
}: Pick<DiskSettings, 'directory' | 'durability' | 'system'>): Promise<RecoveredDirectory> {
  const file = await readEpochFile(directory)
  const segments = await listSegments(directory)
  const read = (epoch: string): Promise<FoundEpoch> => readEpoch(directory, epoch, segments.get(epoch) ?? [])
  const ended: FoundEnded[] = []
  const damage: string[] = []
  for (const known of file?.ended ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const found = await read(known.epoch)
    const head = findEnd(known, found)
    if (head < known.head) damage.push(describeDamage(found.epoch, `it ended at ${known.head}, and now at ${head}`))
    else if (found.corruption !== undefined) damage.push(describeDamage(found.epoch, found.corruption.what))
    ended.push({ epoch: known.epoch, head, found })
  }
  const current = file === undefined ? undefined : await read(file.epoch)
  const known = new Set([...ended.map(({ epoch }) => epoch), current?.epoch])
  const strange: FoundEpoch[] = []
  for (const epoch of segments.keys()) {
    if (known.has(epoch)) continue
    // oxlint-disable-next-line no-await-in-loop -- as above
    const found = await read(epoch)
    strange.push(found)
    if (found.corruption !== undefined) damage.push(describeDamage(found.epoch, found.corruption.what))
  }
  const all = [...ended.map(({ found }) => found), ...(current === undefined ? [] : [current]), ...strange]
  const broken = all.flatMap(listBroken)
  const bootId = await system.readBootId()
  const loss = findLoss({
    file,
    found: current,
    hasOthers: strange.length > 0,
    durability,
    bootId,
    directory: await readDirectoryNumber(directory),
  })
  if (loss === undefined && current !== undefined) {
    if (current.isTorn) await cutTail(directory, current)
    return { ended, current, loss, damage, broken }
  }
  if (current !== undefined) ended.push(toEnded(current))
  // Without epoch.json the clock alone tells which was first.
  ended.push(...strange.toSorted((a, b) => timeOf(a) - timeOf(b)).map(toEnded))
  return { ended, current: undefined, loss, damage, broken }
}

/** Returns where an epoch that is over ends now. Without a segment all of it was evicted. */
export function findEnd({ head }: EndedEpoch, found: FoundEpoch): number {
  return found.segments.length > 0 ? Math.min(head, found.head) : head
}

/** Tells that messages of an epoch that is over are missing. */
export function describeDamage(epoch: string, what: string): string {
  return `messages of the epoch ${epoch}, which is over, are missing: ${what}`
}

function toEnded(found: FoundEpoch): FoundEnded {
  return { epoch: found.epoch, head: found.head, found }
}

function timeOf({ records }: FoundEpoch): number {
  return records[0]?.timeMs ?? 0
}
