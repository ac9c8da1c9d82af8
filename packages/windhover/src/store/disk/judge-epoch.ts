import type { DiskDurability } from './disk-store-options.ts'
import type { EpochFile } from './epoch-file.ts'
import type { FoundEpoch } from './found-epoch.ts'

/** The evidence by which an epoch is judged when a directory is opened. */
export interface EpochEvidence {
  readonly file: EpochFile | undefined
  /** What the segments of its epoch have; `undefined` if there is no `epoch.json`. */
  readonly found: Pick<FoundEpoch, 'segments' | 'head' | 'isTorn' | 'corruption'> | undefined
  /** Whether there are segments of an epoch that `epoch.json` does not know. */
  readonly hasOthers: boolean
  readonly durability: DiskDurability
  readonly bootId: string | null
  readonly directory: string
}

/**
 * Finds out why the epoch of a directory cannot continue: something that was acknowledged may be missing.
 * Returns `undefined` if it can.
 */
export function findLoss({ file, found, hasOthers, durability, bootId, directory }: EpochEvidence): string | undefined {
  if (file === undefined || found === undefined) return hasOthers ? 'epoch.json is missing or not whole' : undefined
  if (found.corruption !== undefined) return `corruption: ${found.corruption.what}`
  if (hasOthers) return 'epoch.json is older than the segments'
  if (found.segments.length === 0) return 'all segments are missing'
  if (file.directory !== directory) return 'the directory is a copy'
  if (file.closedAt !== null) {
    const isWhole = found.head === file.closedAt && !found.isTorn
    return isWhole ? undefined : `it was closed at ${file.closedAt}, and now ends at ${found.head}`
  }
  // Each acknowledged message was synced before its answer, so no later end can lose it.
  if (durability === 'always') return undefined
  const isSameBoot = bootId !== null && file.bootId === bootId
  return isSameBoot ? undefined : 'the machine may have lost power while the store was open'
}
