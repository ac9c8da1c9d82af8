import { randomBytes } from 'node:crypto'

import type { ReaderFilter } from 'windhover'
import type { State, StateListener } from 'windhover/store'

const prefix = 'kick:'

/** How long the other nodes have to hear of a kick, in milliseconds. Readers that join later are let in. */
const hearingMs = 30_000

/** What kicks are made with. */
export interface KicksOptions {
  readonly state: State
  /** Ends the readers of this node, and returns their number. */
  readonly kick: (filter: ReaderFilter, options: { readonly reconnect: boolean }) => number
}

/** Ends readers on all nodes. */
export class Kicks implements StateListener {
  readonly #state: State
  readonly #kick: KicksOptions['kick']
  /** Those that this node has told others of, or has heard of. */
  readonly #known = new Set<string>()
  #stop: (() => void) | undefined

  constructor({ state, kick }: KicksOptions) {
    this.#state = state
    this.#kick = kick
  }

  /** Resolves once it hears of the kicks of other nodes. */
  async prepare(): Promise<void> {
    this.#stop = await this.#state.watch(prefix, this)
  }

  close(): void {
    this.#stop?.()
  }

  /**
   * Ends readers.
   *
   * @param reconnect - whether they may come back; they are judged as others are then.
   * @returns the number of those of this node.
   * @throws WindhoverError `unavailable` if the other nodes cannot be told; the readers of this one are ended anyway.
   */
  async kick(filter: ReaderFilter, reconnect: boolean): Promise<number> {
    const count = this.#kick(filter, { reconnect })
    const key = prefix + randomBytes(9).toString('base64url')
    this.#known.add(key)
    await this.#state.put(key, JSON.stringify({ filter, reconnect }), { ttlMs: hearingMs })
    return count
  }

  onPut({ key, value }: { readonly key: string; readonly value: string }): void {
    if (this.#known.has(key)) return
    this.#known.add(key)
    const { filter, reconnect } = JSON.parse(value) as { filter: ReaderFilter; reconnect: boolean }
    this.#kick(filter, { reconnect })
  }

  onDelete(key: string): void {
    this.#known.delete(key)
  }

  onReset(): void {
    // What is told again is known.
  }
}
