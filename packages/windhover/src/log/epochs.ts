import type { Position } from '../position.ts'
import type { Located } from './log.ts'

/** A run of places whose offsets ascend with them. */
interface Span {
  readonly epoch: string
  /** The place before its first entry: where the copy began, or that of the seam which begins it. */
  readonly start: number
  /** The offset that this place has. */
  readonly offset: number
}

/**
 * How many spans are remembered: a reader of an older one can only be told that it is over. A store that trims faster than a slow node reads
 * leaves a hole with each batch.
 */
const maxSpans = 256

/** Which places are of which epoch, and their offsets. While there has been one epoch from its beginning, a place is the offset. */
export class Epochs {
  #spans: Span[]

  /** @param start - the position of place 0: where the copy begins. */
  constructor({ epoch, offset }: Position) {
    this.#spans = [{ epoch, start: 0, offset }]
  }

  get current(): string {
    return this.#spans.at(-1)!.epoch
  }

  /** Returns the place after which nothing is that a reader has seen whose position is not in here. */
  restartAt(located: Exclude<Located, object>): number {
    // What is older than all that is remembered may still be in the copy.
    let index = located === 'older' ? 0 : this.#spans.length - 1
    while (index > 0 && this.#spans[index - 1]!.epoch === this.current) index -= 1
    return this.#spans[index]!.start
  }

  /** Goes on at another position from a place on, at which a seam stands: in another epoch, or after a hole in this one. */
  goOn(place: number, { epoch, offset }: Position): void {
    this.#spans = [...this.#spans.slice(1 - maxSpans), { epoch, start: place, offset }]
  }

  /**
   * Returns the position of a place. That of a seam is where it leads to, before the first message there. That of a place which is no longer
   * remembered is before it: a gap from there on tells of too much, and never of too little.
   */
  positionAt(place: number): Position {
    let index = this.#spans.length - 1
    while (index > 0 && place < this.#spans[index]!.start) index -= 1
    const { epoch, start, offset } = this.#spans[index]!
    return { epoch, offset: place < start ? 0 : offset + place - start }
  }

  /**
   * Finds the place of a position. One past the end of a span that is over stands before its seam: its reader was given more by another node,
   * and goes on through the seam.
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
