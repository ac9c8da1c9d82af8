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
    await this.#writeWhole(record)
    this.#length += record.length
    this.#isDirty = true
    return at
  }

  /**
   * Finds out whether a record of this length could be written, and leaves nothing of the attempt. A process that is
   * killed meanwhile leaves zeros, which are cut off as a torn end is.
   *
   * @throws the error of the file system.
   */
  async tryRoom(length: number): Promise<void> {
    await this.#writeWhole(Buffer.alloc(length))
    this.#isTorn = true
    await this.#truncate()
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

  async #writeWhole(bytes: Uint8Array): Promise<void> {
    // Written over, what is left could be longer than the record, and would stand after it.
    if (this.#isTorn) await this.#truncate()
    const at = this.#length
    try {
      for (let done = 0; done < bytes.length;) {
        done += (await this.#file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
      }
    } catch (error) {
      this.#isTorn = true
      await this.#truncate().catch(() => undefined)
      throw error
    }
  }

  async #truncate(): Promise<void> {
    await this.#file.truncate(this.#length)
    this.#isTorn = false
  }
}
