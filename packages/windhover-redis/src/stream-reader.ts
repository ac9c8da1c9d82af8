import type { Position } from 'windhover'
import type { NextStep, StoreDraft, StoredMessage } from 'windhover/store'

import { type RawEntry, readEntry, toStoredMessage } from './stream-entry.ts'

import type { AppendAnswer } from './append-call.ts'

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

  /** Whether all that it took was told. */
  get isEmpty(): boolean {
    return this.#steps.length === 0
  }

  /** Takes entries, in order. Those that it has are passed over: an answer to an append may have brought them before. */
  async take(entries: readonly RawEntry[]): Promise<void> {
    let messages: StoredMessage[] = []
    const flush = (): void => {
      if (messages.length > 0) this.#steps.push({ kind: 'messages', messages })
      messages = []
    }
    for (const { generation, content } of entries.map(readEntry)) {
      if (this.#has(generation, content)) continue
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

  /**
   * Takes what was appended by this process, and what others appended right before, which a read along with the append
   * found. Returns false if something is between them and what it has: they are then left to be read.
   */
  takeAppended(
    before: readonly RawEntry[],
    { generation, head, timeMs, stored }: AppendAnswer,
    drafts: readonly StoreDraft[],
  ): boolean {
    const messages: StoredMessage[] = []
    let offset = this.#offset
    const add = (message: StoredMessage): void => {
      if (message.offset !== offset + 1) return
      messages.push(message)
      offset = message.offset
    }
    if (generation !== this.#generation) return false
    for (const entry of before) {
      const { generation: own, content } = readEntry(entry)
      if (own === generation && typeof content !== 'string') add(content)
    }
    for (const [n, { position, isDuplicate }] of stored.entries()) {
      if (!isDuplicate) add(toStoredMessage(drafts[n]!, position.offset, timeMs))
    }
    if (messages.length > 0) this.#steps.push({ kind: 'messages', messages })
    this.#offset = offset
    return offset >= head
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

  #has(generation: string, content: StoredMessage | string): boolean {
    if (generation !== this.#generation) return Number(generation) < Number(this.#generation)
    return typeof content === 'string' || content.offset <= this.#offset
  }

  #begin(generation: string, epoch: string): void {
    this.#steps.push({ kind: 'epoch', epoch, oldHead: this.#offset })
    this.#generation = generation
    this.#offset = 0
  }
}
