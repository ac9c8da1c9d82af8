import { readFile, stat } from 'node:fs/promises'

import { openSegment, type SegmentFile } from './segment-writer.ts'

/** What a store on disk asks of the system. Tests give another one, whose disk fails. */
export interface DiskSystem {
  /** Opens a segment for writing. */
  openSegment(path: string): Promise<SegmentFile>
  /**
   * Reads the boot id of the machine, which only Linux tells. Elsewhere every end without a close counts as a
   * loss of power.
   */
  readBootId(): Promise<string | null>
}

/** The system that the process runs on. */
export const realSystem: DiskSystem = {
  openSegment,
  readBootId: () =>
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
      (text) => text.trim(),
      () => null,
    ),
}

/** Reads the number of a directory. The device is left out, since its number changes with every mount. */
export async function readDirectoryNumber(directory: string): Promise<string> {
  return String((await stat(directory, { bigint: true })).ino)
}
