import type { Reader } from './reader.ts'

/** Counts the readers that have not yet reached the head that they found when they joined. */
export class Replays {
  #count = 0

  /** The number of these readers now. */
  get count(): number {
    return this.#count
  }

  /** Notes whether a reader that starts is given messages from before it joined. */
  note(reader: Reader, isReplaying: boolean): void {
    if (reader.isReplaying !== isReplaying) this.#count += isReplaying ? 1 : -1
    reader.isReplaying = isReplaying
  }

  /** Notes that a reader has reached that head, or is gone. */
  end(reader: Reader): void {
    this.note(reader, false)
  }
}
