/** Two looks of which both count are so far apart at least, in milliseconds. */
const lookMs = 300
/** How many looks have to find the same. Nodes look every 0.4 s, so that this takes 2.4 s. */
const maxLooks = 7

/** What one look found: a stream by the time when it was made, and the sequence of its last message. */
interface Found {
  readonly created: string
  readonly last: number
  readonly askedMs: number
  readonly looks: number
}

/**
 * The wait of a node that does not know the newest offset of an emptied stream, for another one that does and writes
 * it. Looks are counted, and not the time between them: an answer that was read late by a process that stood still is
 * one look, and the next one asks again.
 */
export class EmptiedWait {
  #found: Found | undefined

  /**
   * Notes what a look found; returns whether the wait was in vain.
   *
   * @param askedMs - when the server was asked, on a clock that never goes back.
   */
  isOver(created: string, last: number, askedMs: number): boolean {
    const found = this.#found
    if (found?.created !== created || found.last !== last) this.#found = { created, last, askedMs, looks: 1 }
    else if (askedMs - found.askedMs >= lookMs) this.#found = { ...found, askedMs, looks: found.looks + 1 }
    return this.#found!.looks >= maxLooks
  }
}
