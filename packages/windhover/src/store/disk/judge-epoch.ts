import type { DiskDurability } from './disk-store-options.ts'
import type { EpochFile } from './epoch-file.ts'
import type { FoundSegments } from './segments.ts'

/** The evidence by which an epoch is judged when a directory is opened. */
export interface EpochEvidence {
  readonly file: EpochFile | undefined
  readonly found: FoundSegments
  readonly durability: DiskDurability
  readonly bootId: string | null
  readonly directory: string
}

/**
 * Finds out why the epoch of a directory cannot continue: something that was acknowledged may be missing.
 * Returns `undefined` if it can.
 */
export function findLoss({ file, found, durability, bootId, directory }: EpochEvidence): string | undefined {
  if (found.corruption !== undefined) return `corruption: ${found.corruption.what}`
  if (file === undefined) return found.segments.length > 0 ? 'epoch.json is missing or not whole' : undefined
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
