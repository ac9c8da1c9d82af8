import type { Position } from '../position.ts'
import type { Located } from './log.ts'

/** A run of places whose offsets ascend with them. */
interface Span {
  readonly epoch: string
  /** The place before its first entry: where the copy began, or the place of the seam before the run. */
  readonly start: number
  /** The offset of that place. */
  readonly offset: number
}

/**
 * How many spans are remembered. A reader of an older one can only be told that it is over. A store that
 * trims faster than a slow node reads leaves a hole with each batch.
 */
const maxSpans = 256

/**
 * Knows the epoch and the offset of each place. While there has been one epoch from its beginning, a place is
 * the offset.
 */
export class Epochs {
  #spans: Span[]

  /** @param start - the position of place 0: where the copy begins. */
  constructor({ epoch, offset }: Position) {
    this.#spans = [{ epoch, start: 0, offset }]
  }

  get current(): string {
    return this.#spans.at(-1)!.epoch
  }

  /** Returns a place for a reader whose position is not in here. The reader has seen nothing after that place. */
  restartAt(located: Exclude<Located, object>): number {
    // Entries older than all that is remembered may still be in the copy.
    let index = located === 'older' ? 0 : this.#spans.length - 1
    while (index > 0 && this.#spans[index - 1]!.epoch === this.current) index -= 1
    return this.#spans[index]!.start
  }

  /** Continues at another position from the place of a seam on: in another epoch, or after a hole in this one. */
  goOn(place: number, { epoch, offset }: Position): void {
    this.#spans = [...this.#spans.slice(1 - maxSpans), { epoch, start: place, offset }]
  }

  /**
   * Returns the position of a place. The position of a seam is where it leads to, before the first message
   * there. The position of a place that is no longer remembered is before it. A gap from there on tells of
   * too much, and never of too little.
   */
  positionAt(place: number): Position {
    let index = this.#spans.length - 1
    while (index > 0 && place < this.#spans[index]!.start) index -= 1
    const { epoch, start, offset } = this.#spans[index]!
    return { epoch, offset: place < start ? 0 : offset + place - start }
  }

  /**
   * Finds the place of a position. One past the end of a span that is over stands before its seam. Its reader
   * was given more by another node, and continues through the seam.
   *
   * @param head - the place of the newest entry.
   */
  locate({ epoch, offset }: Position, head: number): Located {
    let isKnown = false
    for (let index = this.#spans.length - 1; index >= 0; index -= 1) {
      const span = this.#spans[index]!
      if (span.epoch !== epoch) continue
      isKnown = true
      if (offset < span.offset) continue
      const place = span.start + offset - span.offset
      const next = this.#spans[index + 1]
      if (next !== undefined) return { place: Math.min(place, next.start - 1) }
      return place > head ? 'ahead' : { place }
    }
    return isKnown ? 'older' : 'unknown'
  }
}
