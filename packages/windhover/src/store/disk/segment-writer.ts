import { constants, open } from 'node:fs/promises'

/** The part of an open file that is used. */
export interface SegmentFile {
  write(bytes: Uint8Array, offset: number, length: number, at: number): Promise<{ bytesWritten: number }>
  truncate(length: number): Promise<void>
  datasync(): Promise<void>
  close(): Promise<void>
}

/** Opens a segment for writing. */
export async function openSegment(path: string): Promise<SegmentFile> {
  // Not `a`, since after a failed write the next one begins where that one did. Not `w`, which would empty the file.
  return await open(path, constants.O_RDWR | constants.O_CREAT)
}

/** Writes records at the end of one segment. */
export class SegmentWriter {
  readonly first: number
  readonly #file: SegmentFile
  #length: number
  #isDirty = false
  #isTorn = false

  constructor(first: number, file: SegmentFile, length: number) {
    this.first = first
    this.#file = file
    this.#length = length
  }

  get length(): number {
    return this.#length
  }

  /** Whether a part of a record is left that could not be taken away yet. */
  get isTorn(): boolean {
    return this.#isTorn
  }

  /**
   * Writes a record whole or not at all; returns its place.
   *
   * @throws the error of the file system; {@link isTorn} if a part of the record may be left.
   */
  async write(record: Uint8Array): Promise<number> {
    const at = this.#length
    // Written over, what is left could be longer than the record, and would stand after it.
    if (this.#isTorn) await this.#truncate()
    try {
      for (let done = 0; done < record.length;) {
        done += (await this.#file.write(record, done, record.length - done, at + done)).bytesWritten
      }
    } catch (error) {
      this.#isTorn = true
      await this.#truncate().catch(() => undefined)
      throw error
    }
    this.#length += record.length
    this.#isDirty = true
    return at
  }

  /**
   * Makes all written records outlive a loss of power. A failure is final. The kernel takes the pages for
   * written afterwards, so a second attempt would succeed without them.
   */
  async sync(): Promise<void> {
    if (!this.#isDirty) return
    this.#isDirty = false
    await this.#file.datasync()
  }

  async close(): Promise<void> {
    await this.#file.close()
  }

  async #truncate(): Promise<void> {
    await this.#file.truncate(this.#length)
    this.#isTorn = false
  }
}
