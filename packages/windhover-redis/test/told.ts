import type { StoredMessage, StoreListener } from 'windhover/store'

/** What a node was told of a store. */
export class Told implements StoreListener {
  /** The texts of messages, by position. */
  readonly texts = new Map<string, string>()
  /** The messages as they were told. */
  readonly messages: StoredMessage[] = []
  /** The epochs, in order. */
  readonly epochs: string[] = []
  readonly states: string[] = []
  /** Messages that were told as lost, by epoch and last offset. */
  readonly lost: string[] = []
  /** What it answers to messages. */
  hasRoom = true
  #offset = 0
  #fault: string | undefined

  /** The first rule of telling that was broken. */
  get fault(): string | undefined {
    return this.#fault
  }

  /** Finds out whether a message was told, or lies under a gap that was. */
  knows(epoch: string, offset: number): boolean {
    return this.texts.has(`${epoch}.${offset}`) || this.epochs.at(-1) !== epoch
  }

  onStart({ epoch, offset }: { readonly epoch: string; readonly offset: number }): void {
    this.epochs.push(epoch)
    this.#offset = offset
  }

  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean {
    this.messages.push(...messages)
    if (epoch !== this.epochs.at(-1)) this.#fault ??= `messages of ${epoch}, not of the current epoch`
    for (const { offset, data } of messages) {
      if (offset !== this.#offset + 1) this.#fault ??= `${offset} after ${this.#offset}`
      this.#offset = offset
      this.texts.set(`${epoch}.${offset}`, data)
    }
    return this.hasRoom
  }

  onEpoch(epoch: string): void {
    if (this.epochs.includes(epoch)) this.#fault ??= `the epoch ${epoch} comes again`
    this.epochs.push(epoch)
    this.#offset = 0
  }

  onLost(epoch: string, upTo: number): void {
    this.lost.push(`${epoch}.${upTo}`)
    this.#offset = upTo
  }

  onOldest(): void {}

  onState(state: 'ready' | 'waiting'): void {
    this.states.push(state)
  }
}
