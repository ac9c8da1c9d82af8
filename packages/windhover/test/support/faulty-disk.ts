import { realSystem, type DiskSystem } from '../../src/store/disk/disk-system.ts'
import type { SegmentFile } from '../../src/store/disk/segment-writer.ts'

/** A disk that fails on request, on which files are as they are on the real one. */
export class FaultyDisk implements DiskSystem {
  refuses = new Set<'open' | 'truncate' | 'datasync'>()
  /** The bytes that can still be written. */
  room = Infinity
  bootId: string | null = 'boot'
  /** The syncs of each file, those that failed included. */
  readonly syncs = new Map<string, number>()

  async readBootId(): Promise<string | null> {
    return this.bootId
  }

  async openSegment(path: string): Promise<SegmentFile> {
    this.#refuse('open')
    const file = await realSystem.openSegment(path)
    return {
      write: async (bytes, offset, length, at) => {
        if (this.room <= 0) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
        const { bytesWritten } = await file.write(bytes, offset, Math.min(length, this.room), at)
        this.room -= bytesWritten
        return { bytesWritten }
      },
      truncate: async (length) => {
        this.#refuse('truncate')
        await file.truncate(length)
      },
      datasync: async () => {
        this.syncs.set(path, (this.syncs.get(path) ?? 0) + 1)
        this.#refuse('datasync')
        await file.datasync()
      },
      close: () => file.close(),
    }
  }

  #refuse(act: 'open' | 'truncate' | 'datasync'): void {
    if (this.refuses.has(act)) throw new Error(`EIO: ${act}`)
  }
}
