import { setImmediate } from 'node:timers/promises'

import { createSeededRandom } from '../../../src/testing/seeded-random.ts'

/** An event that waits for its time, and for its tab if that is stuck. */
interface Pending {
  atMs: number
  readonly number: number
  readonly tab: Tab | undefined
  run(): void
}

/** A page with an event loop of its own. */
export interface Tab {
  readonly name: string
  isAlive: boolean
  isStuck: boolean
  visibilityState: 'visible' | 'hidden'
  /** Called when it is gone. */
  readonly onGone: Set<() => void>
  /** What came while it was stuck. */
  readonly backlog: Pending[]
}

/** Time, and what happens in it: one event after the other, and after each all promises that it settles. */
export class TabWorld {
  nowMs = 1_700_000_000_000
  readonly random: () => number
  #pending: Pending[] = []
  #numbers = 0

  constructor(seed: number) {
    this.random = createSeededRandom(seed)
  }

  createTab(name: string): Tab {
    return {
      name,
      isAlive: true,
      isStuck: false,
      visibilityState: 'visible',
      onGone: new Set(),
      backlog: [],
    }
  }

  /** Runs something after so many milliseconds, as a task of a tab if one is given. Returns what calls it off. */
  after(ms: number, tab: Tab | undefined, run: () => void): () => void {
    const pending = { atMs: this.nowMs + ms, number: this.#numbers++, tab, run }
    this.#insert(pending)
    return () => {
      this.#pending = this.#pending.filter((other) => other !== pending)
      if (tab) tab.backlog.splice(0, Infinity, ...tab.backlog.filter((other) => other !== pending))
    }
  }

  /** A whole number below `limit`. */
  pick(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  /** The tab takes nothing until it is freed. */
  stick(tab: Tab): void {
    tab.isStuck = true
  }

  free(tab: Tab): void {
    tab.isStuck = false
    for (const pending of tab.backlog.splice(0)) {
      pending.atMs = this.nowMs
      this.#insert(pending)
    }
  }

  /** The tab is gone, without a word. */
  end(tab: Tab): void {
    tab.isAlive = false
    for (const gone of tab.onGone) gone()
  }

  /** Lets so much time go by. */
  async run(ms: number): Promise<void> {
    const endMs = this.nowMs + ms
    // What was called last may have more to begin.
    await setImmediate()
    for (let next = this.#pending[0]; next && next.atMs <= endMs; next = this.#pending[0]) {
      this.#pending.shift()
      this.nowMs = Math.max(this.nowMs, next.atMs)
      if (next.tab?.isAlive === false) continue
      if (next.tab?.isStuck) next.tab.backlog.push(next)
      else {
        next.run()
        // oxlint-disable-next-line no-await-in-loop -- one task after the other
        await setImmediate()
      }
    }
    this.nowMs = endMs
  }

  #insert(pending: Pending): void {
    let index = this.#pending.length
    while (index > 0 && isAfter(this.#pending[index - 1]!, pending)) index--
    this.#pending.splice(index, 0, pending)
  }
}

function isAfter(one: Pending, other: Pending): boolean {
  return one.atMs > other.atMs || (one.atMs === other.atMs && one.number > other.number)
}
