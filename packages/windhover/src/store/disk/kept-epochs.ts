import type { Position } from '../../position.ts'
import type { StoreBatch, Stored } from '../store.ts'
import type { NextStep } from '../telling.ts'
import type { EndedEpoch } from './epoch-file.ts'
import { type KeptEpoch, maxReadBytes, type ReadBounds } from './kept-epoch.ts'

/** The most that a listener is told at once. */
const told: ReadBounds = { messages: 1_000, bytes: maxReadBytes }

/** The number of ended epochs that are remembered if nothing is kept of them. */
const maxForgotten = 16

/** The current epoch, and those that ended, as far as messages of them are kept. The bounds count all of them together. */
export class KeptEpochs {
  /** Oldest first. */
  #ended: readonly KeptEpoch[]
  #current: KeptEpoch

  constructor(ended: readonly KeptEpoch[], current: KeptEpoch) {
    this.#ended = ended
    this.#current = current
  }

  get current(): KeptEpoch {
    return this.#current
  }

  /** Where the epochs before the current one ended, oldest first. */
  get ended(): EndedEpoch[] {
    const last = this.#ended.length - maxForgotten
    return this.#ended
      .filter(({ index }, n) => n >= last || index.kept.messages > 0)
      .map(({ epoch, index }) => ({ epoch, head: index.head }))
  }

  /** The position before the oldest kept message. */
  get start(): Position {
    const { epoch, index } = this.#ended.find(hasMessages) ?? this.#current
    return { epoch, offset: index.oldest - 1 }
  }

  /** Ends the current epoch, and begins the next. */
  begin(next: KeptEpoch): void {
    this.#current.holdNothing()
    this.#ended = [...this.#ended, this.#current]
    this.#current = next
  }

  /** Returns an epoch by its name. */
  find(epoch: string): KeptEpoch | undefined {
    return this.#current.epoch === epoch ? this.#current : this.#ended.find((ended) => ended.epoch === epoch)
  }

  /** Returns the answer to another append under an idempotency key, while the message of the first is kept. */
  findKeyed(name: string): Stored | undefined {
    for (const { epoch, index } of [this.#current, ...this.#ended.toReversed()]) {
      const known = index.findKeyed(name)
      if (known === undefined) continue
      const { offset, fingerprint } = known
      return { position: { epoch, offset }, isDuplicate: true, fingerprint }
    }
    return undefined
  }

  /** Skips the messages that the bounds no longer allow, the oldest first. */
  trim(now: number): void {
    this.#current.index.trim(now)
    let { messages, bytes } = this.#current.index.kept
    for (const { index } of this.#ended.toReversed()) {
      index.trim(now, { messages, bytes })
      messages += index.kept.messages
      bytes += index.kept.bytes
    }
  }

  /** Removes the files of which nothing is kept. */
  async removeEvicted(): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- oldest first
    for (const ended of this.#ended) await ended.removeEvicted(true)
    await this.#current.removeEvicted(false)
  }

  /** Reads kept messages of the current epoch after a position. */
  async read(after: Position, max: ReadBounds): Promise<StoreBatch | 'epoch' | 'evicted'> {
    const current = this.#current
    if (after.epoch !== current.epoch || after.offset > current.index.head) return 'epoch'
    const messages = await current.read(after.offset, max)
    if (messages !== 'evicted') return { epoch: current.epoch, messages }
    return current === this.#current ? 'evicted' : 'epoch'
  }

  /** Finds the next step for a listener: the rest of an epoch that ended comes before the next epoch. */
  async next(after: Position, toldOldest: number): Promise<NextStep | undefined> {
    const at = this.find(after.epoch)
    if (at === undefined) return this.#toEpoch(0, after.offset)
    const { index } = at
    if (at === this.#current) at.release(after.offset)
    if (after.offset < index.oldest - 1) return { kind: 'lost', upTo: index.oldest - 1 }
    const messages = after.offset < index.head ? await at.read(after.offset, told) : []
    // The listener's position was evicted while it was read.
    if (messages === 'evicted') return { kind: 'lost', upTo: index.oldest - 1 }
    if (messages.length > 0) return { kind: 'messages', messages }
    if (at !== this.#current) return this.#toEpoch(this.#ended.indexOf(at) + 1, Math.max(after.offset, index.head))
    return index.oldest > Math.max(toldOldest, 1) ? { kind: 'oldest', oldest: index.oldest } : undefined
  }

  /** Goes on with the first epoch from there on of which messages are kept. */
  #toEpoch(from: number, oldHead: number): NextStep {
    const { epoch } = this.#ended.slice(from).find(hasMessages) ?? this.#current
    return { kind: 'epoch', epoch, oldHead }
  }
}

function hasMessages({ index }: KeptEpoch): boolean {
  return index.kept.messages > 0
}
