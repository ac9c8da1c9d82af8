/** What a node has seen of one epoch. */
export interface SeenEpoch {
  readonly generation: string
  readonly head: number
  /** The life of the server that stored it; empty if it is not known. */
  readonly life: string
  /** When the newest of it came, on a clock that never goes back. */
  readonly atMs: number
}

/** A log remembers no more of them. */
const maxEpochs = 16

/**
 * What a node has seen, of each epoch that it has not reported yet. A blocked read may reach the next epoch at one
 * server while appends are still answered by another: both count, until one server was told of both.
 */
export class SeenEpochs {
  readonly #epochs = new Map<string, SeenEpoch>()

  /**
   * Notes a head. One of an epoch before those that are noted is old news.
   *
   * @param life - the life of the server that told it. Default: not known.
   */
  note(generation: string, head: number, life?: string): void {
    const known = this.#epochs.get(generation)
    if (known === undefined) {
      const newest = Math.max(...[...this.#epochs.keys()].map(Number))
      if (Number(generation) < newest) return
      this.#epochs.set(generation, { generation, head, life: life ?? '', atMs: performance.now() })
      if (this.#epochs.size > maxEpochs) this.#epochs.delete(this.#epochs.keys().next().value!)
    } else if (head > known.head) {
      this.#epochs.set(generation, { generation, head, life: life ?? known.life, atMs: performance.now() })
    } else if (life !== undefined && life !== known.life) this.#epochs.set(generation, { ...known, life })
  }

  /** Lists them for a report, the newest first. */
  list(): readonly SeenEpoch[] {
    return [...this.#epochs.values()].reverse()
  }

  /** Forgets what was reported of epochs before the one that was answered, unless more of it came meanwhile. */
  settle(reported: readonly SeenEpoch[], answered: string): void {
    for (const epoch of reported) {
      const isOver = Number(epoch.generation) < Number(answered)
      if (isOver && this.#epochs.get(epoch.generation) === epoch) this.#epochs.delete(epoch.generation)
    }
  }
}
