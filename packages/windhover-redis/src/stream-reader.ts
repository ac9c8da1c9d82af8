import type { Position } from 'windhover'
import type { NextStep, StoredMessage } from 'windhover/store'

import { type RawEntry, readEntry } from './stream-entry.ts'

/** Where the reading of a stream begins. */
export interface StreamStart {
  readonly position: Position
  /** The generation of its epoch; empty if the store does not know it. */
  readonly generation: string
}

/** Turns the entries of a stream into the steps that a listener is told. */
export class StreamReader {
  #generation: string
  #offset: number
  readonly #steps: NextStep[] = []
  readonly #findEpoch: (generation: string) => Promise<string>

  constructor({ position, generation }: StreamStart, findEpoch: (generation: string) => Promise<string>) {
    this.#generation = generation
    this.#offset = position.offset
    this.#findEpoch = findEpoch
  }

  get generation(): string {
    return this.#generation
  }

  get offset(): number {
    return this.#offset
  }

  /** The id of the entry after which it continues: the beginning of the stream if its epoch is not known. */
  get id(): string {
    return this.#generation === '' ? '0-0' : `${this.#generation}-${this.#offset}`
  }

  /** Takes entries, in order. */
  async take(entries: readonly RawEntry[]): Promise<void> {
    let messages: StoredMessage[] = []
    const flush = (): void => {
      if (messages.length > 0) this.#steps.push({ kind: 'messages', messages })
      messages = []
    }
    for (const { generation, content } of entries.map(readEntry)) {
      if (generation !== this.#generation) {
        flush()
        // If the marker was trimmed, the state still holds the name of the epoch.
        const epoch = typeof content === 'string' ? content : await this.#findEpoch(generation)
        this.#begin(generation, epoch)
      }
      if (typeof content === 'string') continue
      if (content.offset > this.#offset + 1) {
        flush()
        this.#steps.push({ kind: 'lost', upTo: content.offset - 1 })
      }
      messages.push(content)
      this.#offset = content.offset
    }
    flush()
  }

  /** Continues in an epoch of which no entry is left. */
  skipTo(generation: string, epoch: string, head: number): void {
    this.#begin(generation, epoch)
    if (head > 0) this.#steps.push({ kind: 'lost', upTo: head })
    this.#offset = head
  }

  /** Returns the next step for the listener, if anything came. */
  shift(): NextStep | undefined {
    return this.#steps.shift()
  }

  #begin(generation: string, epoch: string): void {
    this.#steps.push({ kind: 'epoch', epoch, oldHead: this.#offset })
    this.#generation = generation
    this.#offset = 0
  }
}
