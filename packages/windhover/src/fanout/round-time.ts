/**
 * The number of slices in a round, as far as the bounds of a slice allow it. With shorter slices more is published
 * during a round, so that each write of the next one carries more. The longest slice keeps large rounds short.
 */
const slicesPerRound = 8
const minSliceMs = 1

/** Measures for how long rounds hold the event loop, and says how long the slices of the next one may be. */
export class RoundTime {
  readonly #mostSliceMs: number
  #sliceMs: number = minSliceMs
  #sliceStartMs = 0
  /** The time that the slices took which ended in this round. */
  #roundMs = 0
  /** For how long this round held the event loop up to {@link #sinceMs}, when it or its slice began. */
  #heldMs = 0
  #sinceMs = 0

  /** @param mostSliceMs - the longest that a slice may be, in milliseconds. */
  constructor(mostSliceMs: number) {
    this.#mostSliceMs = mostSliceMs
  }

  /** Notes the start of a slice; returns the time at which it has to end. */
  startSlice(nowMs: number): number {
    this.#sliceStartMs = nowMs
    this.#sinceMs = nowMs
    return nowMs + this.#sliceMs
  }

  /** Notes the end of a slice; returns how long it took. */
  endSlice(nowMs: number): number {
    const tookMs = nowMs - this.#sliceStartMs
    this.#roundMs += tookMs
    this.#heldMs += nowMs - this.#sinceMs
    return tookMs
  }

  /** Notes the end of a round, in the midst of a slice; returns for how long it held the event loop. */
  endRound(nowMs: number): number {
    this.#sliceMs = Math.min(Math.max(this.#roundMs / slicesPerRound, minSliceMs), this.#mostSliceMs)
    this.#roundMs = 0
    const heldMs = this.#heldMs + nowMs - this.#sinceMs
    this.#heldMs = 0
    this.#sinceMs = nowMs
    return heldMs
  }
}
