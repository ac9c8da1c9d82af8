import { expect } from 'vitest'
import { type Position, WindhoverError } from 'windhover'
import type { Store, StoredMessage, StoreListener } from 'windhover/store'

import { createJetStreamStore, type JetStreamStoreOptions } from '../src/index.ts'

/** What a trial counted. */
export interface FaultCounts {
  /** The epochs that a reader was in. */
  readonly epochs: number
  /** The most gaps that a reader was told. */
  readonly gaps: number
  /** The most acknowledged messages that a reader was not told. Each lies under a gap. */
  readonly notDelivered: number
  readonly acknowledged: number
  /** How many attempts were refused. Each was made again with the same key. */
  readonly refused: number
  readonly longestWithoutAnswerMs: number
}

/** A reader that is told everything for as long as the trial lasts, and what it was told. */
class PermanentReader implements StoreListener {
  readonly texts = new Map<string, string>()
  readonly lastOffsets = new Map<string, number>()
  readonly lost = new Set<string>()
  readonly faults: string[] = []
  gaps = 0
  state = 'ready'
  #position: Position | undefined

  get position(): Position | undefined {
    return this.#position
  }

  onStart(position: Position): void {
    this.#moveTo(position)
  }

  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean {
    for (const { offset, data } of messages) {
      if (epoch !== this.#position!.epoch || offset !== this.#position!.offset + 1) {
        this.faults.push(`${epoch}.${offset} follows ${this.#position!.epoch}.${this.#position!.offset}`)
      }
      this.texts.set(`${epoch}.${offset}`, data)
      this.#moveTo({ epoch, offset })
    }
    return true
  }

  onEpoch(epoch: string): void {
    if (this.lastOffsets.has(epoch)) this.faults.push(`the epoch ${epoch} came twice`)
    this.gaps += 1
    this.#moveTo({ epoch, offset: 0 })
  }

  onLost(epoch: string, upTo: number): void {
    this.gaps += 1
    for (let offset = this.#position!.offset + 1; offset <= upTo; offset += 1) this.lost.add(`${epoch}.${offset}`)
    this.#moveTo({ epoch, offset: upTo })
  }

  onOldest(): void {
    // Nothing depends on it here.
  }

  onState(state: 'ready' | 'waiting'): void {
    this.state = state
  }

  #moveTo(position: Position): void {
    this.#position = position
    this.lastOffsets.set(position.epoch, position.offset)
  }
}

/** Three nodes with a permanent reader each, two of which publish with keys all the time while a fault happens. */
export class FaultTrial {
  readonly #options: JetStreamStoreOptions
  readonly #stores: Store[] = []
  readonly #readers = Array.from({ length: 3 }, () => new PermanentReader())
  readonly #answers = new Map<string, string>()
  #refused = 0
  #longestMs = 0
  #isOver = false
  #publishing: Promise<void>[] = []

  constructor(options: JetStreamStoreOptions) {
    this.#options = options
  }

  get acknowledged(): number {
    return this.#answers.size
  }

  /** Whether all readers were told that their store is away. */
  get isAway(): boolean {
    return this.#readers.every(({ state }) => state === 'waiting')
  }

  async start(): Promise<void> {
    // One after the other: the first makes the streams.
    for (const reader of this.#readers) {
      const store = createJetStreamStore(this.#options)
      this.#stores.push(store)
      await store.follow(reader, 'oldest')
    }
    this.#publishing = [0, 1].map((index) => this.#publish(index))
    await this.untilAcknowledged(200)
  }

  /** Waits until so many more messages are acknowledged, by each of both nodes. */
  async untilAcknowledged(more: number, timeout?: number): Promise<void> {
    const count = (index: number): number =>
      [...this.#answers.values()].filter((text) => text.startsWith(`${index}.`)).length
    const goals = [count(0) + more, count(1) + more]
    const options = { interval: 20, ...(timeout === undefined ? {} : { timeout }) }
    await expect.poll(() => [0, 1].every((index) => count(index) >= goals[index]!), options).toBe(true)
  }

  /** Stops the publishing, waits until everyone is told everything, and checks every promise. */
  async end(): Promise<FaultCounts> {
    this.#isOver = true
    await Promise.all(this.#publishing)
    const head = await this.#stores[0]!.probe()
    await expect.poll(() => this.#readers.map(({ position }) => position)).toEqual(this.#readers.map(() => head))
    await this.close()
    for (const reader of this.#readers) this.#check(reader)
    const missing = this.#readers.map(
      ({ texts }) => [...this.#answers.keys()].filter((place) => !texts.has(place)).length,
    )
    return {
      epochs: Math.max(...this.#readers.map(({ lastOffsets }) => lastOffsets.size)),
      gaps: Math.max(...this.#readers.map(({ gaps }) => gaps)),
      notDelivered: Math.max(...missing),
      acknowledged: this.acknowledged,
      refused: this.#refused,
      longestWithoutAnswerMs: Math.round(this.#longestMs),
    }
  }

  async close(): Promise<void> {
    this.#isOver = true
    for (const store of this.#stores) await store.close()
  }

  async #publish(index: number): Promise<void> {
    for (let n = 0; !this.#isOver; n += 1) {
      const text = `${index}.${n}`
      const startMs = performance.now()
      const position = await this.#append(index, text)
      if (position === undefined) return
      this.#longestMs = Math.max(this.#longestMs, performance.now() - startMs)
      this.#answers.set(`${position.epoch}.${position.offset}`, text)
    }
  }

  /** Appends under one key, until it is answered. */
  async #append(index: number, data: string): Promise<Position | undefined> {
    for (;;) {
      try {
        const draft = { channel: 'c', event: 'e', data, idempotency: { key: data, scope: '', fingerprint: data } }
        const [stored] = await this.#stores[index]!.append([draft], { maxWaitMs: 1_000 })
        return stored!.position
      } catch (error) {
        if (!(error instanceof WindhoverError) || error.code !== 'unavailable') {
          if (this.#isOver) return undefined
          throw error
        }
        this.#refused += 1
      }
    }
  }

  /** An acknowledged message was told as what it is, or lies under a gap; a position names one message. */
  #check({ texts, lastOffsets, lost, faults }: PermanentReader): void {
    expect(faults).toEqual([])
    expect(new Set(texts.values()).size).toBe(texts.size)
    for (const [place, text] of this.#answers) {
      const told = texts.get(place)
      if (told !== undefined) expect(told, `what was answered for ${place}`).toBe(text)
      else {
        const [epoch, offset] = place.split('.') as [string, string]
        const last = lastOffsets.get(epoch)
        const isUnderGap = lost.has(place) || last === undefined || last < Number(offset)
        expect(isUnderGap, `${place} was passed over without a gap`).toBe(true)
      }
    }
    for (const other of this.#readers) {
      for (const [place, text] of texts) expect(other.texts.get(place) ?? text).toBe(text)
    }
  }
}
