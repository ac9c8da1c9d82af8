import type { Stamp } from './message.ts'

/** Whether one reader saw every message of every publisher once and in order. */
export class SequenceCheck {
  readonly #next = new Map<number, number>()
  seen = 0
  /** Messages that were skipped, came again, or came out of order. */
  faults = 0

  see({ publisher, sequence }: Stamp): void {
    const expected = this.#next.get(publisher) ?? 0
    if (sequence !== expected) this.faults += 1
    this.#next.set(publisher, sequence + 1)
    this.seen += 1
  }
}
