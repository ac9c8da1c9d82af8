import type { Position } from 'windhover'

import type { Frame } from '../frame.ts'
import { demand } from '../violation.ts'

/** One call of `publish` on whatever node. */
export interface ClusterPublish {
  readonly channel: string
  readonly event: string
  /** What no other publish has: JSON text. */
  readonly data: string
  /** `refused` with certainty, or `unknown` if only the answer is missing. */
  outcome: 'waiting' | 'stored' | 'refused' | 'unknown'
  /** What it was answered with first. */
  position: Position | undefined
  /** All that it was answered with: more than one if it was repeated after the store had lost it. */
  readonly told: Position[]
  /** Where it stands, or another one under the same key: the offset in each epoch. */
  readonly offsets: Map<string, number>
}

/** How publishers go on without an answer. */
export interface TruthOptions {
  /** They repeat a publish under the same key. A message that the store lost may then come again in another epoch. */
  readonly isRepeated?: boolean
  /** The store also forgets keys, with the messages that it no longer keeps. Default: it keeps all. */
  readonly forgetsKeys?: boolean
}

/** What was published to a store, and what its nodes said of it: the same on each of them. */
export class ClusterTruth {
  readonly publishes: ClusterPublish[] = []
  readonly #byData = new Map<string, ClusterPublish>()
  /** What stands at a position, from whoever told it first. */
  readonly #texts = new Map<string, string>()
  /** Whose a position is, from whoever told or answered it first. */
  readonly #owners = new Map<string, ClusterPublish>()
  /** Epochs in the order in which they were heard of. */
  readonly #epochs = new Map<string, number>()
  readonly #now: () => number
  /** When the first answer of an epoch came. */
  #count = 0

  readonly #isRepeated: boolean
  #forgetsKeys: boolean
  #wasSplit = false

  constructor(now: () => number = () => 0, { isRepeated = false, forgetsKeys = false }: TruthOptions = {}) {
    this.#now = now
    this.#isRepeated = isRepeated
    this.#forgetsKeys = forgetsKeys
  }

  /** Whether nodes shared no order for a while, so that a reader may have gone from a newer epoch back to an older one. */
  get wasSplit(): boolean {
    return this.#wasSplit
  }

  /** From here on nodes may share no order for a while. */
  split(): void {
    this.#wasSplit = true
  }

  /** From here on the store has forgotten keys. */
  forgetKeys(): void {
    this.#forgetsKeys = true
  }

  /**
   * Notes a call.
   *
   * @param other - an earlier one, whose idempotency key it has. Of both, one at most may stand in an epoch.
   */
  call(channel: string, event: string, other?: ClusterPublish): ClusterPublish {
    this.#count += 1
    const data = JSON.stringify(`${this.#count} at ${Math.round(this.#now())}`)
    const publish: ClusterPublish = {
      channel,
      event,
      data,
      outcome: 'waiting',
      position: undefined,
      told: [],
      offsets: other?.offsets ?? new Map(),
    }
    this.publishes.push(publish)
    this.#byData.set(data, publish)
    return publish
  }

  /** Notes that a call was answered, perhaps not for the first time. */
  answer(publish: ClusterPublish, position: Position): void {
    publish.outcome = 'stored'
    publish.position ??= position
    this.hear(position.epoch)
    const key = keyOf(position)
    if (publish.told.every((told) => keyOf(told) !== key)) publish.told.push(position)
    const owner = this.#own(publish, position)
    demand(owner === publish, 'publish-answer', () => {
      return `${publish.data} was answered with ${key}, which is that of ${owner.data}`
    })
    this.#checkOnce(undefined, publish, position)
  }

  /** Notes an epoch. */
  hear(epoch: string): void {
    if (!this.#epochs.has(epoch)) this.#epochs.set(epoch, this.#epochs.size)
  }

  /** How many epochs there were. */
  get epochs(): number {
    return this.#epochs.size
  }

  /** Whether an epoch was heard of before another one. */
  isBefore(epoch: string, other: string): boolean {
    return (this.#epochs.get(epoch) ?? Infinity) < (this.#epochs.get(other) ?? Infinity)
  }

  /** Checks a message that a reader was given. */
  check(reader: string, { channels, events }: ClusterInterest, position: Position, frame: Frame): void {
    this.hear(position.epoch)
    const key = keyOf(position)
    const known = this.#texts.get(key)
    demand(known === undefined || known === frame.text, 'wrong-message', () => `${key} is two messages`, reader)
    this.#texts.set(key, frame.text)
    const publish = this.#byData.get(frame.data)
    demand(publish !== undefined, 'wrong-message', () => `${key} was never published: ${frame.text}`, reader)
    demand(publish.outcome !== 'refused', 'refused-delivered', () => `${key} was refused with certainty`, reader)
    const isAsked = channels.includes(publish.channel) && events.includes(publish.event)
    demand(isAsked && frame.event === publish.event, 'wrong-message', () => `${key} was not asked for`, reader)
    const owner = this.#own(publish, position)
    demand(owner === publish, 'wrong-message', () => `${key} was answered to ${owner.data}: ${frame.text}`, reader)
    this.#checkOnce(reader, publish, position)
  }

  /** Returns whose a position is: that of the first to whom it was given. */
  #own(publish: ClusterPublish, position: Position): ClusterPublish {
    const key = keyOf(position)
    const owner = this.#owners.get(key) ?? publish
    this.#owners.set(key, owner)
    return owner
  }

  /** Checks that a message stands once in an epoch, wherever that was told: to readers, or by an answer. */
  #checkOnce(reader: string | undefined, { data, offsets }: ClusterPublish, { epoch, offset }: Position): void {
    const other = offsets.get(epoch)
    offsets.set(epoch, offset)
    if (this.#forgetsKeys) return
    const isOnce = other === undefined || other === offset
    demand(isOnce, 'double', () => `${data} stands at ${epoch}.${offset}, and its key at ${other}`, reader)
    demand(this.#isRepeated || offsets.size === 1, 'double', () => `${data} stands in ${offsets.size} epochs`, reader)
  }
}

/** The channels and events that a reader wants. */
export interface ClusterInterest {
  readonly channels: readonly string[]
  readonly events: readonly string[]
}

/** Writes a position as one word. */
export function keyOf({ epoch, offset }: Position): string {
  return `${epoch}.${offset}`
}
