import type { Position } from '../position.ts'
import type { Located } from './log.ts'

/** One epoch: its entries stand at the places after this one, as far as the next epoch's. */
interface Span {
  readonly epoch: string
  /** The place before its first entry: 0, or that of the seam which begins it. */
  readonly start: number
}

/** How many epochs are remembered: a reader of an older one could only be told that it is over. */
const maxSpans = 16

/** Which places are of which epoch. Offsets begin at 1 in each, and ascend as places do. */
export class Epochs {
  #spans: Span[]

  constructor(epoch: string) {
    this.#spans = [{ epoch, start: 0 }]
  }

  get current(): string {
    return this.#spans.at(-1)!.epoch
  }

  /** Begins another epoch with the seam at a place. */
  begin(epoch: string, place: number): void {
    this.#spans = [...this.#spans.slice(1 - maxSpans), { epoch, start: place }]
  }

  /** Returns the position of a place. The seam's own is that before the first message of the new epoch. */
  positionAt(place: number): Position {
    let index = this.#spans.length - 1
    while (index > 0 && place < this.#spans[index]!.start) index -= 1
    const { epoch, start } = this.#spans[index]!
    return { epoch, offset: Math.max(0, place - start) }
  }

  /**
   * Finds the place of a position. One past the end of an epoch that is over stands before the seam: its reader was given more by another
   * node, and goes on through the seam.
   *
   * @param head - the place of the newest entry.
   */
  locate({ epoch, offset }: Position, head: number): Located {
    const index = this.#spans.findLastIndex((span) => span.epoch === epoch)
    if (index < 0) return 'unknown'
    const { start } = this.#spans[index]!
    const next = this.#spans[index + 1]
    if (next !== undefined) return { place: Math.min(start + offset, next.start - 1) }
    return start + offset > head ? 'unknown' : { place: start + offset }
  }
}
